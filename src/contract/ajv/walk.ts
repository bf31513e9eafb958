import { type Visit, visitsOf } from "../judge/evaluate.js";
import type { SchemaView } from "./schema-view.js";

export type { Visit } from "../judge/evaluate.js";

/** Walks a value together with the component schema that it fits: every value at every depth. */
export function walk(view: SchemaView, name: string, value: unknown): Visit[] {
  return visitsOf(view.node(name), value, view.strictness);
}
