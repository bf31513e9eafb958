import {
  type OpenApi,
  type Parameter,
  type Reference,
  resolve,
} from "../../src/contract/document.js";
import { pointerKeys, valueAt } from "../../src/contract/json.js";

/**
 * What people call a place of the bundle: `Refund.amount` for a field, `POST /v1/refunds` for an operation,
 * `GET /v1/charges/list, customer` for a parameter of one, `IdempotencyKey` for another component.
 * @param pointer JSON pointer, to something that the bundle lacks, too.
 */
export function placeName(document: OpenApi, pointer: string): string {
  const keys = pointerKeys(pointer);
  const [section = "", first, second, ...rest] = keys;
  if (section === "components" && second) return second + membersOf(rest);
  if (section === "webhooks") return [first ?? "all events", ...rest].join(", ");
  if (section !== "paths" || !first) return section === "info" ? "the whole API" : keys.join(", ");
  const operation = [second?.toUpperCase(), first].filter(Boolean).join(" ");
  const [part, key, ...others] = rest;
  if (part !== "parameters") return [operation, ...rest].join(", ");
  return [operation, parameterName(document, pointer, key), ...others].join(", ");
}

function membersOf(keys: string[]): string {
  return keys.flatMap((key) => (key === "properties" ? [] : [`.${key}`])).join("");
}

// A list names its entries by numbers, and what it lacks by its name.
function parameterName(document: OpenApi, pointer: string, key = "parameters"): string {
  const entry = valueAt(document, pointer) as Parameter | Reference | undefined;
  if (!/^\d+$/.test(key) || !entry) return key;
  return resolve<Parameter>(document, entry).name ?? key;
}
