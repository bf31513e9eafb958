import { checkKind } from "./kinds.js";
import { callOptions } from "./option-kinds.js";

/** What a call sends besides identifiers. */
type Input = "body" | "query";

const amount = ["integer in the smallest unit"];
const bound = ["string", "number", "boolean", "bigint"];
const filter = [...bound, "object", "array"];
const json = ["string", "number", "boolean", "null", "object", "array"];

/**
 * Checks a body or query, and whatever it holds.
 * @throws TypeError that names the place, for what would be sent as something else than it was meant as, or
 * would be left out: a refund without an amount is a refund of everything.
 */
export function checkInput(operationId: string, what: Input, input: unknown): void {
  checkTop(operationId, what, input);
  checkMembers(`${operationId}: `, input, what === "query", 0);
}

/**
 * Checks that a body or query is an object, and that no option stands in it.
 * @throws TypeError
 */
export function checkTop(
  operationId: string,
  what: Input,
  input: unknown,
): asserts input is object {
  checkKind(`${operationId}: ${what}`, ["object"], input);
  for (const name of Object.keys(callOptions))
    if (name in (input as object))
      throw new TypeError(`${operationId}: ${name} is an option, expected after the ${what}.`);
}

function checkMembers(place: string, holder: object, isQuery: boolean, depth: number): void {
  const isList = Array.isArray(holder);
  // JSON makes null of a hole in a list.
  for (const [name, value] of Object.entries(isList ? [...holder] : holder)) {
    const here = place + (isList ? `[${name}]` : name);
    const kinds = isAmount(name, place) ? amount : isQuery ? (depth ? bound : filter) : json;
    const mayMiss = isQuery ? /^(limit|starting_after|ending_before)$/.test(name) : !isList;
    if (value === undefined && kinds !== amount && mayMiss) continue;
    // A coupon takes off an amount or a share.
    if (value !== null || name !== "amount_off") checkKind(here, kinds, value);
    const isHolder = Object(value) === value;
    if (isQuery && (value === "" || (isHolder && Object.keys(value).length === 0)))
      checkKind(here, ["something to filter by"], value);
    // Seconds would ask for everything since January 1970.
    if (place.endsWith(" created.") && (value as number) > 0 && (value as number) < 1e11)
      checkKind(here, ["milliseconds"], value);
    if (depth > 30) checkKind(here, ["no object inside itself"], value);
    if (isHolder) checkMembers(Array.isArray(value) ? here : `${here}.`, value, isQuery, depth + 1);
  }
}

// Texts that go with a payment have any name, and any form.
function isAmount(name: string, place: string): boolean {
  return name.includes("amount") && !name.endsWith("currency") && !place.includes("metadata.");
}
