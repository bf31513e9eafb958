import { excerpt } from "../judge/excerpt.js";
import type { Fault } from "../judge/judgement.js";
import type { Address } from "./address.js";
import type { Route } from "./route.js";

/** What is wrong with an address that is none. */
export function noAddress(url: string): Fault {
  return {
    ...{ rule: "path", pointer: "#path", expected: "an address or a path", found: excerpt(url) },
    hint: "Record the whole address, for example https://apitest.wooshpay.com/v1/refunds.",
  };
}

/** What is wrong with a path that the API does not have. */
export function unknownPath({ path }: Address, near: string | undefined): Fault {
  return {
    ...{ rule: "path", pointer: "#path", found: excerpt(path) },
    expected: near ? `a path of the API, perhaps ${near}` : "a path of the API",
    hint: near ? `Call ${near}.` : "No page shows this path.",
  };
}

/** What is wrong with a method that a path does not take. */
export function wrongMethod(
  method: string,
  { methods, near }: Extract<Route, { kind: "method" }>,
): Fault {
  const other = near ? `, or call ${method} ${near}` : "";
  return {
    ...{
      rule: "method",
      pointer: "#method",
      expected: methods.join(" or "),
      found: excerpt(method),
    },
    hint: `Use ${methods.join(" or ")}${other}.`,
  };
}
