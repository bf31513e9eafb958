import type { OperationData } from "../data.js";
import { nearest } from "../judge/spelling.js";
import type { Address } from "./address.js";

/** What an address and a method lead to. */
export type Route =
  | { kind: "operation"; operation: OperationData; values: Readonly<Record<string, string>> }
  /** The path takes other methods; `near` is one below it that takes this one. */
  | { kind: "method"; methods: readonly string[]; path: string; near: string | undefined }
  /**
   * There is no such path; `near` is the one that was most plausibly meant, `isSlip` says whether only letters of it
   * are wrong, and no segment is too many or too few.
   */
  | { kind: "path"; near: string | undefined; isSlip: boolean };

interface Pattern {
  path: string;
  segments: readonly string[];
  /** Names of the parameters in the places of their segments. */
  names: readonly (string | undefined)[];
  methods: ReadonlyMap<string, OperationData>;
}

/** What all paths of the API begin with. */
const version = "v1";

/** Finds the operation that a request is meant for. */
export class Router {
  /** The paths by their length and resource, those with more literal segments first. */
  readonly #patterns = new Map<string, Pattern[]>();
  readonly #all: readonly Pattern[];

  constructor(operations: readonly OperationData[]) {
    const byPath = new Map<string, OperationData[]>();
    for (const operation of operations.filter(({ section }) => section === "paths"))
      byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
    for (const [path, held] of byPath) {
      const segments = path.split("/").slice(1);
      const names = segments.map((part) => (isParameter(part) ? part.slice(1, -1) : undefined));
      const methods = new Map(held.map((one) => [one.method, one]));
      const alike = this.#patterns.get(placeOf(segments)) ?? [];
      this.#patterns.set(
        placeOf(segments),
        [...alike, { path, segments, names, methods }].sort(
          (a, b) => parameters(a) - parameters(b),
        ),
      );
    }
    this.#all = [...this.#patterns.values()].flat();
  }

  /** Where a request leads to; what stands before the version of the API in its path is left out. */
  find(method: string, { segments }: Address): Route {
    const start = Math.max(segments.indexOf(version), 0);
    const wanted = start === 0 ? segments : segments.slice(start);
    let first: Pattern | undefined;
    // A literal segment wins over a parameter, and a path that knows the method over one that does not.
    for (const pattern of this.#patterns.get(placeOf(wanted)) ?? []) {
      const values = valuesIn(pattern, wanted);
      if (!values) continue;
      const operation = pattern.methods.get(method);
      if (operation) return { kind: "operation", operation, values };
      first ??= pattern;
    }
    if (first) {
      const { path } = first;
      const above = first;
      const near = this.#all.find((one) => isBelow(one, above) && one.methods.has(method))?.path;
      return { kind: "method", methods: [...first.methods.keys()], path, near };
    }
    const near = nearestPath(this.#all, wanted);
    return { kind: "path", near, isSlip: near?.split("/").length === wanted.length + 1 };
  }
}

// No path has a parameter in the place of its resource, which stands behind the version.
function placeOf(segments: readonly string[]): string {
  return `${segments.length} ${segments[1]}`;
}

function parameters({ segments }: Pattern): number {
  return segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

/** What stands in the place of the parameters of a path; undefined where the path is another one. */
function valuesIn(
  { segments, names }: Pattern,
  wanted: readonly string[],
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (let index = 0; index < segments.length; index++) {
    const name = names[index];
    const found = wanted[index] as string;
    if (name !== undefined) values[name] = found;
    else if (segments[index] !== found) return undefined;
  }
  return values;
}

function isBelow({ segments }: Pattern, { segments: above }: Pattern): boolean {
  return segments.length === above.length + 1 && above.every((part, i) => segments[i] === part);
}

function nearestPath(patterns: readonly Pattern[], wanted: readonly string[]): string | undefined {
  const filled = wanted.filter((segment) => segment !== "");
  const cut = (index: number) => filled.filter((_, at) => at !== index);
  const added = ({ segments }: Pattern) => {
    const literals = segments.filter((part) => !isParameter(part));
    // Something has to be left that tells the path from others.
    const lost = literals.length > 2 ? literals : [version];
    return lost.map((part) => filled.toSpliced(segments.indexOf(part), 0, part));
  };
  const ways: ((pattern: Pattern) => readonly (readonly string[])[])[] = [
    () => [filled],
    () => filled.map((_, index) => cut(index)).filter((_, index) => isSpare(filled, index)),
    added,
  ];
  for (const way of ways)
    for (const fits of [isSame, isNear]) {
      const found = patterns.find((one) => way(one).some((segments) => fits(one, segments)));
      if (found) return found.path;
    }
  const letters = lettersIn(filled);
  return patterns.find(({ segments }) => lettersIn(segments) === letters)?.path;
}

// Segments may be joined by something else than a slash.
function lettersIn(segments: readonly string[]): string {
  return segments.join("").replace(/[^a-z0-9{}]/gi, "");
}

// A segment that came twice, or stands before or behind a path, is what is too many.
function isSpare(segments: readonly string[], index: number): boolean {
  const isTwice = segments[index] === segments[index - 1];
  return isTwice || index === segments.length - 1;
}

// What is filled in for a parameter is not misspelt.
function isSame({ segments }: Pattern, wanted: readonly string[]): boolean {
  return matches(segments, wanted, (part, segment) => part === segment);
}

function isNear({ segments }: Pattern, wanted: readonly string[]): boolean {
  return matches(segments, wanted, (part, segment) => part === segment || isClose(part, segment));
}

// Most are told apart by their lengths, which costs less.
function isClose(part: string, segment: string): boolean {
  const most = Math.max(1, Math.floor(part.length / 3));
  return Math.abs(part.length - segment.length) <= most && nearest(segment, [part]) !== undefined;
}

function matches(
  parts: readonly string[],
  wanted: readonly string[],
  fits: (part: string, segment: string) => boolean,
): boolean {
  return (
    parts.length === wanted.length &&
    parts.every((part, index) => isParameter(part) || fits(part, wanted[index] as string))
  );
}
