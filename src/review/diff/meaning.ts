import { isObject } from "../../contract/json.js";
import type { Description, Raw } from "./description.js";

// Keywords that say nothing of what is valid.
const words = new Set([
  ...[
    "title",
    "description",
    "summary",
    "$comment",
    "example",
    "examples",
    "externalDocs",
    "default",
  ],
  ...["deprecated", "xml", "readOnly", "writeOnly"],
]);

// Lists whose order says nothing.
const sets = new Set(["required", "enum", "type", "anyOf", "oneOf", "allOf"]);

/** A text that is the same for schemas that say the same in the same keywords, whatever they refer to by name. */
export function meaningOf(description: Description, value: unknown): string {
  return JSON.stringify(plain(description, value, []));
}

function plain(description: Description, value: unknown, path: readonly Raw[]): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(description, one, path));
  if (!isObject(value)) return value;
  const target = description.target(value);
  if (target) return path.includes(target) ? "…" : plain(description, target, [...path, target]);
  const entries = Object.entries(value)
    .filter(([key]) => !words.has(key) && !key.startsWith("x-"))
    .map(([key, member]) =>
      normal(
        key,
        isMap(key) ? mapped(description, member, path) : plain(description, member, path),
      ),
    );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Members may have the names of keywords.
function isMap(key: string): boolean {
  return key === "properties" || key === "patternProperties" || key === "dependentSchemas";
}

function mapped(description: Description, value: unknown, path: readonly Raw[]): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(
    ([name, one]) => [name, plain(description, one, path)] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function normal(key: string, value: unknown): [string, unknown] {
  if (key === "const") return ["enum", [value]];
  if (key === "type" && typeof value === "string") return [key, [value]];
  if (!sets.has(key) || !Array.isArray(value)) return [key, value];
  const texts = [...new Set(value.map((one) => JSON.stringify(one)))].sort();
  return [key, texts.map((text) => JSON.parse(text))];
}
