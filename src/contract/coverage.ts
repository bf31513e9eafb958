import { brokenBy, components, keywordsOf, parameterNames, statesOf } from "./coverage-names.js";
import type { ContractData, EvidenceData, ExampleData, OperationData } from "./data.js";
import {
  type CoverageReport,
  type Dimension,
  type DimensionName,
  dimensions,
  type InferredStatement,
} from "./finding.js";
import { remembered } from "./inferred.js";
import { isObject } from "./json.js";
import type { Mistake, Observer } from "./judge/evaluate.js";
import type { Node, Nodes, Union } from "./judge/nodes.js";
import type { Shape } from "./judge/shape.js";

/** A member of an answer, and how it was seen. */
interface Slot {
  name: string;
  place: string;
  value: boolean;
  null: boolean;
  absent: boolean;
}

/** The open or closed list of values that a schema has. */
function listedValues({ schema }: Node): readonly unknown[] {
  if (!("x-extensible-enum" in schema || "enum" in schema)) return [];
  const values = (schema["x-extensible-enum"] ?? schema.enum ?? []) as unknown[];
  return values.length > 1 ? values : [];
}

/** Counts what traffic shows of the description. */
export class Coverage {
  readonly #data: ContractData;
  readonly #nodes: Nodes;
  readonly #examples: Map<string, Map<string, string>>;
  readonly #covered: Record<DimensionName, Set<string>>;
  readonly #evidence = new Map<Node, { confirmed: number; refuted: number }>();
  /** Schemas whose keywords a request has kept that was taken. */
  readonly #accepted = new Set<Node>();
  #lost = 0;
  #universe: Record<DimensionName, Set<string>> | undefined;
  readonly #slots = new Map<Node, Slot[]>();
  /** What was seen of a schema's values, so that a name is made for it once. */
  readonly #seen = new Map<Node, Set<unknown>>();

  constructor(data: ContractData, nodes: Nodes, examples: readonly ExampleData[]) {
    this.#data = data;
    this.#nodes = nodes;
    this.#covered = Object.fromEntries(dimensions.map((name) => [name, new Set()])) as never;
    this.#examples = new Map();
    for (const { operationId, part, name, level, value } of examples) {
      if (level !== "documented") continue;
      const whole = `${operationId} ${part}`;
      const key = alike(whole, value);
      const some = this.#examples.get(key) ?? new Map<string, string>();
      this.#examples.set(key, some.set(canonical(value), `${whole} ${name}`));
    }
  }

  operation(id: string, status: string | undefined): void {
    this.#covered.operations.add(id);
    if (status) this.#covered.statuses.add(`${id} ${status}`);
  }

  parameter(id: string, name: string): void {
    this.#covered.parameters.add(`${id} ${name}`);
  }

  /** Looks whether a body is one that a page prints. */
  body(id: string, part: string, value: unknown): void {
    const examples = this.#examples.get(alike(`${id} ${part}`, value));
    if (!examples || examples.size === 0) return;
    const text = canonical(value);
    const name = examples.get(text);
    if (name === undefined) return;
    this.#covered.payloads.add(name);
    examples.delete(text);
  }

  /** Counts a body that nobody kept, so that nothing in it counts. */
  lostBody(): void {
    this.#lost += 1;
  }

  /** What looks at the values of a body that came back. */
  readonly answers = {
    branch: (union: Union, branch: Node) => this.#branch(union, branch),
    value: (value: unknown, shape: Shape) => {
      if (typeof value === "string") this.#listed(shape, value);
      else if (isObject(value)) for (const node of shape.schemas) this.#members(node, value);
    },
  };

  /** What looks at the values of a body that was sent; its keywords count once it is known how it ended. */
  watchRequest(): {
    observer: Observer;
    end: (mistakes: readonly Mistake[], status?: number) => void;
  } {
    const met = new Set<Node>();
    return {
      observer: {
        branch: (union, branch) => this.#branch(union, branch),
        value: (value, shape) => {
          for (const node of shape.schemas) if (!this.#accepted.has(node)) met.add(node);
          if (typeof value === "string") this.#listed(shape, value);
        },
      },
      end: (mistakes, status = 0) => {
        const isTaken = status >= 200 && status < 300;
        if (isTaken && mistakes.length === 0)
          for (const node of met) {
            this.#accepted.add(node);
            for (const name of keywordsOf(node)) this.#keyword(name, true);
          }
        if (status >= 400 && status < 500)
          for (const name of mistakes.flatMap(brokenBy)) this.#keyword(name, false);
      },
    };
  }

  /** Counts what an answer says of statements that are only inferred. */
  evidence(declared: Node, isConfirmed: boolean): void {
    const counts = this.#evidence.get(declared) ?? { confirmed: 0, refuted: 0 };
    counts[isConfirmed ? "confirmed" : "refuted"] += 1;
    this.#evidence.set(declared, counts);
  }

  /** @param only the operations and webhooks that count; all unless set. */
  report(only?: readonly OperationData[]): CoverageReport {
    this.#universe ??= this.#everything(this.#data.operations);
    const universe = only ? this.#everything(only) : this.#universe;
    const all = dimensions.map((name): [DimensionName, Dimension] => [
      name,
      dimensionOf(this.#covered[name], universe[name]),
    ]);
    return {
      ...(Object.fromEntries(all) as Record<DimensionName, Dimension>),
      evidence: this.#statements(),
      ...(this.#lost > 0 && { unrecorded: this.#lost }),
      ...(only && { only: only.map(({ id }) => id).sort() }),
    };
  }

  #statements(): InferredStatement[] {
    return [...this.#evidence]
      .map(([node, counts]) => ({
        schemaPointer: components + node.place,
        level: (node.schema["x-evidence"] as EvidenceData).level,
        ...counts,
      }))
      .sort((one, other) => (one.schemaPointer < other.schemaPointer ? -1 : 1));
  }

  #keyword(name: string, isAccepted: boolean): void {
    this.#covered.keywords.add(`${name} ${isAccepted ? "accepted" : "refused"}`);
  }

  #branch({ branches }: Union, branch: Node): void {
    if (branches.length > 1 && this.#isNew(branch, "branch"))
      this.#covered.branches.add(components + branch.place);
  }

  #listed(shape: Shape, value: string): void {
    for (const node of listsIn(shape))
      if (listedValues(node).includes(value) && this.#isNew(node, value))
        this.#covered.values.add(`${components}${node.place} ${value}`);
  }

  #members(node: Node, value: Record<string, unknown>): void {
    for (const member of this.#slotsOf(node)) {
      const found = value[member.name];
      const state = found === undefined ? "absent" : found === null ? "null" : "value";
      if (member[state]) continue;
      member[state] = true;
      this.#covered.properties.add(`${components}${member.place} ${state}`);
    }
  }

  #slotsOf(node: Node): Slot[] {
    const known = this.#slots.get(node);
    if (known) return known;
    const slots = [...node.properties].map(([name, { place }]) => ({
      ...{ name, place, value: false, null: false, absent: false },
    }));
    this.#slots.set(node, slots);
    return slots;
  }

  #isNew(node: Node, what: unknown): boolean {
    const seen = this.#seen.get(node);
    if (seen?.has(what)) return false;
    if (seen) seen.add(what);
    else this.#seen.set(node, new Set([what]));
    return true;
  }

  #everything(operations: readonly OperationData[]): Record<DimensionName, Set<string>> {
    const ids = new Set(operations.map(({ id }) => id));
    const calls = operations.filter(({ section }) => section === "paths");
    const sent = this.#reach(operations.flatMap(({ request }) => request?.schema ?? []));
    const received = this.#reach([
      ...calls.flatMap(({ responses }) => Object.values(responses).flatMap((name) => name ?? [])),
      ...operations.flatMap(({ section, request }) =>
        section === "webhooks" ? (request?.schema ?? []) : [],
      ),
    ]);
    const called = this.#reach(calls.flatMap(({ request }) => request?.schema ?? []));
    const all = new Set([...sent, ...received]);
    const names = (nodes: Iterable<Node>, of: (node: Node) => string[]) =>
      new Set([...nodes].flatMap(of));
    return {
      operations: ids,
      statuses: new Set(
        operations.flatMap(({ id, responses }) =>
          Object.keys(responses).map((one) => `${id} ${one}`),
        ),
      ),
      parameters: new Set(operations.flatMap(parameterNames)),
      keywords: names(called, (node) =>
        keywordsOf(node).flatMap((name) => [`${name} accepted`, `${name} refused`]),
      ),
      properties: names(received, statesOf),
      branches: names(all, ({ unions }) =>
        unions.flatMap(({ branches }) => branches.map(({ place }) => components + place)),
      ),
      values: names(all, (node) =>
        listedValues(node).map((value) => `${components}${node.place} ${value}`),
      ),
      payloads: new Set(
        [
          ...this.#covered.payloads,
          ...[...this.#examples.values()].flatMap((some) => [...some.values()]),
        ].filter((name) => ids.has(name.split(" ")[0] ?? "")),
      ),
    };
  }

  #reach(schemas: readonly string[]): Set<Node> {
    const found = new Set<Node>();
    const follow = (node: Node): void => {
      if (found.has(node)) return;
      found.add(node);
      const { together, properties, additional, items, unions } = node;
      const inner = [...together, ...properties.values(), ...unions.flatMap((one) => one.branches)];
      for (const one of [...inner, additional, items]) if (typeof one === "object") follow(one);
    };
    for (const name of schemas) follow(this.#nodes.component(name));
    return found;
  }
}

const listsIn = remembered((node) => listedValues(node).length > 0);

function dimensionOf(seen: ReadonlySet<string>, all: ReadonlySet<string>): Dimension {
  const covered = [...all].filter((name) => seen.has(name)).sort();
  const missing = [...all].filter((name) => !seen.has(name)).sort();
  return { total: all.size, covered, missing };
}

/** What a body can be the same as: most show by the number of their members that they are no payload. */
function alike(whole: string, value: unknown): string {
  return `${whole} ${isObject(value) ? Object.keys(value).length : ""}`;
}

/** A value as JSON in which the order of members does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    isObject(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
