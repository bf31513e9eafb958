import type { OpenApi } from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";

/**
 * Says in the text of each open list which values are known: references show the values of closed lists, and know
 * nothing of others. A text that names all of them already stays as it is.
 */
export function tellKnownValues(document: OpenApi): void {
  for (const schema of openLists(document.components)) {
    const values = (schema["x-extensible-enum"] as unknown[]).map(String);
    const text = String(schema.description ?? "");
    if (values.every((value) => text.includes(value))) continue;
    const names = values.map((value) => `\`${value}\``).join(", ");
    schema.description = `${text} Known values: ${names}.`.trim();
  }
}

function openLists(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(openLists);
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap(openLists);
  return Array.isArray(value["x-extensible-enum"]) ? [value, ...inner] : inner;
}
