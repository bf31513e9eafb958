import type { OperationData } from "../data.js";
import { nearest } from "../spelling.js";
import type { Address } from "./address.js";

/** What an address and a method lead to. */
export type Route =
  | { kind: "operation"; operation: OperationData; values: Readonly<Record<string, string>> }
  /** The path takes other methods. */
  | { kind: "method"; methods: readonly string[]; path: string }
  /** There is no such path; `near` is the one that was most plausibly meant. */
  | { kind: "path"; near: string | undefined };

interface Pattern {
  path: string;
  segments: readonly string[];
  methods: ReadonlyMap<string, OperationData>;
}

/** Finds the operation that a request is meant for. */
export class Router {
  /** The paths by their number of segments, those with more literal segments first. */
  readonly #patterns = new Map<number, Pattern[]>();
  readonly #paths: readonly string[];

  constructor(operations: readonly OperationData[]) {
    const byPath = new Map<string, OperationData[]>();
    for (const operation of operations.filter(({ section }) => section === "paths"))
      byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
    for (const [path, held] of byPath) {
      const segments = path.split("/").slice(1);
      const methods = new Map(held.map((one) => [one.method, one]));
      const alike = this.#patterns.get(segments.length) ?? [];
      this.#patterns.set(
        segments.length,
        [...alike, { path, segments, methods }].sort((a, b) => parameters(a) - parameters(b)),
      );
    }
    this.#paths = [...byPath.keys()];
  }

  /** Where a request leads to; what stands before the version of the API in its path is left out. */
  find(method: string, { segments, path }: Address): Route {
    const start = Math.max(segments.indexOf("v1"), 0);
    const wanted = segments.slice(start);
    // A literal segment wins over a parameter, and a path that knows the method over one that does not.
    const fitting = (this.#patterns.get(wanted.length) ?? []).filter((pattern) =>
      pattern.segments.every((part, index) => isParameter(part) || part === wanted[index]),
    );
    const found = fitting.find(({ methods }) => methods.has(method));
    const operation = found?.methods.get(method);
    if (found && operation)
      return { kind: "operation", operation, values: valuesIn(found, wanted) };
    const [first] = fitting;
    if (first) return { kind: "method", methods: [...first.methods.keys()], path: first.path };
    return { kind: "path", near: nearestPath(this.#paths, wanted, path) };
  }
}

function parameters({ segments }: Pattern): number {
  return segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function valuesIn({ segments }: Pattern, wanted: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    segments.flatMap((part, index): [string, string][] =>
      isParameter(part) ? [[part.slice(1, -1), wanted[index] as string]] : [],
    ),
  );
}

// What is filled in for a parameter is not misspelt.
function nearestPath(
  paths: readonly string[],
  wanted: readonly string[],
  path: string,
): string | undefined {
  const candidates = paths.filter((one) => one.split("/").length - 1 === wanted.length);
  const filled = new Map(
    candidates.map((one) => {
      const parts = one.split("/").slice(1);
      const same = parts.map((part, index) => (isParameter(part) ? wanted[index] : part));
      return [`/${same.join("/")}`, one];
    }),
  );
  const near = nearest(`/${wanted.join("/")}`, filled.keys());
  return near === undefined ? nearest(path, paths) : filled.get(near);
}
