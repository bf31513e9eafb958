import { pointerKeys, valueAt } from "../../contract/json.js";
import { operationsOf, webhooksOf } from "./calls.js";
import type { Description } from "./description.js";

/** Which operations and webhooks a place of a description reaches. */
export class Reach {
  readonly #calls: { id: string; pointer: string; parts: ReadonlySet<string> }[];

  constructor(description: Description) {
    const references = new Map<string, readonly string[]>();
    const referencesOf = (pointer: string) => {
      const known = references.get(pointer);
      if (known) return known;
      const text = JSON.stringify(valueAt(description.root, pointer)) ?? "";
      const found = [...text.matchAll(/"\$ref":"#(\/components\/[^"/]+\/[^"/]+)/g)].map(
        ([, place = ""]) => place,
      );
      references.set(pointer, found);
      return found;
    };
    this.#calls = [...operationsOf(description), ...webhooksOf(description)].map(
      ({ id, raw, parameters }) => {
        const pointer = description.pointerOf(raw);
        const shared = parameters.map((one) => description.pointerOf(one.raw));
        const parts = new Set([...referencesOf(pointer), ...shared]);
        for (const part of parts) for (const next of referencesOf(part)) parts.add(next);
        return { id, pointer, parts };
      },
    );
  }

  /** The ids of what a place reaches; none for what reaches all, or nothing. */
  of(pointer: string): string[] {
    const [room, kind, name] = pointerKeys(pointer);
    if (room !== "components" && room !== "paths" && room !== "webhooks") return [];
    const part = pointer.split("/").slice(0, 4).join("/");
    const isInside = (call: { pointer: string; parts: ReadonlySet<string> }) =>
      room === "components"
        ? kind !== undefined && name !== undefined && call.parts.has(part)
        : isAt(pointer, call.pointer) || isAt(call.pointer, pointer);
    return this.#calls.filter(isInside).map(({ id }) => id);
  }
}

function isAt(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}
