import type { Finding } from "../contract/finding.js";
import type { Address } from "../contract/http/address.js";
import { credentialFault } from "../contract/http/credentials.js";
import type { Route } from "../contract/http/route.js";
import { unknownPath, wrongMethod } from "../contract/http/route-faults.js";
import { excerpt } from "../contract/judge/excerpt.js";
import { Refusal } from "./refusal.js";

/**
 * The secret key that a request has shown.
 * @throws Refusal (401) that says what is wrong with the way it was shown; never with the key in it.
 */
export function keyIn(authorization: string | undefined): string {
  if (authorization !== undefined && last?.authorization === authorization) return last.key;
  const fault = credentialFault(authorization, undefined);
  if (fault)
    throw unauthorized(`There is ${fault.found}, expected ${fault.expected}. ${fault.hint}`);
  const key = nameIn(authorization ?? "");
  if (!key?.startsWith("sk_test_"))
    throw unauthorized(
      "The sandbox takes test keys only, which begin with sk_test_: keep live keys out of it.",
    );
  last = { authorization, key };
  return key;
}

// The same header shows the same key again: most callers have one.
let last: { authorization: string | undefined; key: string } | undefined;

function nameIn(header: string): string | undefined {
  try {
    return atob(header.trim().split(/\s+/)[1] ?? "").split(":")[0];
  } catch {
    return undefined;
  }
}

function unauthorized(message: string): Refusal {
  return new Refusal(401, message, { code: "invalid_credentials" });
}

/** The refusal of a request whose path or method is none of the API. */
export function strayed(
  method: string,
  address: Address,
  route: Exclude<Route, { kind: "operation" }>,
): Refusal {
  const { expected, hint } =
    route.kind === "path" ? unknownPath(address, route.near) : wrongMethod(method, route);
  const place = `${method} ${excerpt(address.path)}`;
  return new Refusal(404, `There is nothing at ${place}, expected ${expected}. ${hint}`, {
    code: "unknown_route",
  });
}

/**
 * The refusal of a request by what the contract found in it; undefined where it may pass.
 * @param isStrict whether fields that no page names are refused, too.
 */
export function refusalOf(findings: readonly Finding[], isStrict: boolean): Refusal | undefined {
  const grave = findings.filter(({ severity, rule }) =>
    severity === "advice" ? isStrict && rule === "undeclared" : true,
  );
  const [first] = grave;
  if (!first) return undefined;
  const { pointer, expected, found, hint, rule } = first;
  const missing = rule === "required" ? missingIn(expected) : undefined;
  const param = pathOf(missing === undefined ? pointer : `${pointer}/${missing}`);
  const more = grave.length > 1 ? ` There ${others(grave.length - 1)} besides.` : "";
  const message = `${param ?? "The body"}: expected ${expected}, found ${found}. ${hint}${more}`;
  const isPath = pointer.startsWith("#path/");
  return new Refusal(isPath ? 404 : 400, message, {
    code: codeOf(rule, isPath),
    param: isPath ? undefined : param,
  });
}

// A field that is missing has no place of its own: it is named where it should stand. A parameter has one.
function missingIn(expected: string): string | undefined {
  return /`([^`]+)`/.exec(expected)?.[1];
}

function others(count: number): string {
  return count === 1 ? "is one more mistake" : `are ${count} more mistakes`;
}

const codes: Readonly<Record<string, string>> = {
  required: "parameter_missing",
  undeclared: "parameter_unknown",
  additionalProperties: "parameter_unknown",
};

function codeOf(rule: string, isPath: boolean): string {
  return isPath ? "resource_missing" : (codes[rule] ?? "parameter_invalid");
}

/** A place in a request as people write it: `line_items[0].price`. */
function pathOf(pointer: string): string | undefined {
  const [first = "", ...rest] = pointer
    .replace(/^(?:#\w+)?\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (first === "") return undefined;
  return rest.reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : `${path}.${part}`),
    first,
  );
}
