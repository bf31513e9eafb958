import { isObject } from "../../contract/json.js";
import { operationsOf, webhooksOf } from "./calls.js";
import type { Description } from "./description.js";

/** Which operations and webhooks a place of a description reaches. */
export class Reach {
  readonly #reached = new Map<string, string[]>();
  readonly #calls: { id: string; pointer: string; parts: ReadonlySet<string> }[];

  constructor(description: Description) {
    const partsOf = (value: unknown) =>
      (isObject(value) ? description.references(value) : []).map(partAt).filter(Boolean);
    this.#calls = [...operationsOf(description), ...webhooksOf(description)].map(
      ({ id, raw, parameters }) => {
        const pointer = description.pointerOf(raw);
        const shared = parameters.map((one) => description.pointerOf(one.raw));
        const parts = new Set([...partsOf(raw), ...shared.map(partAt)]);
        for (const part of parts)
          for (const next of partsOf(description.find(`#${part}`))) parts.add(next);
        return { id, pointer, parts };
      },
    );
  }

  /** The ids of what a place reaches; none for what reaches all, or nothing. */
  of(pointer: string): string[] {
    const part = partAt(pointer);
    if (part !== "") return this.#callsWith(part);
    const isCall = pointer.startsWith("/paths") || pointer.startsWith("/webhooks");
    const isInside = (call: { pointer: string }) =>
      isCall && (isAt(pointer, call.pointer) || isAt(call.pointer, pointer));
    return this.#calls.filter(isInside).map(({ id }) => id);
  }

  #callsWith(part: string): string[] {
    const known = this.#reached.get(part);
    if (known) return known;
    const ids = this.#calls.filter(({ parts }) => parts.has(part)).map(({ id }) => id);
    this.#reached.set(part, ids);
    return ids;
  }
}

// The component that a place is in; empty for another place.
function partAt(pointer: string): string {
  return /^#?(\/components\/[^/]+\/[^/]+)/.exec(pointer)?.[1] ?? "";
}

function isAt(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
