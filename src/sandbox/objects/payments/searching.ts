import type { Handler } from "../../call.js";
import { invalid } from "../../refusal.js";
import type { Stored } from "../../store.js";
import { pageOf } from "../listing.js";

/** Fields that can be looked for. The page shows the first one only. */
const searchable = [
  ...["merchant_order_id", "merchant_user_id", "id", "status", "currency", "customer"],
  ...["description", "payment_method", "receipt_email"],
];

interface Term {
  field: string;
  value: string;
}

/** Finds objects of a kind by `field:'value'`. A quote in the value is written as `\'`. */
export function searching(kind: string): Handler {
  return (work, call) => {
    const terms = termsIn(String(call.query.query));
    if (terms.length > 1 && work.assume("search-terms") === "one")
      throw invalid("query", `query: expected one field and its value, found ${terms.length}.`);
    const fits = (object: Stored) => terms.every(({ field, value }) => object[field] === value);
    return pageOf(work, kind, call, fits);
  };
}

/** @throws Refusal for what is no search. */
function termsIn(query: string): Term[] {
  const pattern = /^\s*(\w+)\s*:\s*'((?:[^'\\]|\\.)*)'\s*(?:AND\s+(?=\S)|$)/;
  const terms: Term[] = [];
  let rest = query;
  do {
    const found = pattern.exec(rest);
    if (!found)
      throw invalid(
        "query",
        `query: expected field:'value', for example merchant_order_id:'order1234', found ${JSON.stringify(query)}.`,
      );
    const [whole, field = "", value = ""] = found;
    if (!searchable.includes(field))
      throw invalid(
        "query",
        `query: ${field} cannot be searched, expected one of ${searchable.join(", ")}.`,
      );
    terms.push({ field, value: value.replaceAll(/\\(.)/g, "$1") });
    rest = rest.slice(whole.length);
  } while (rest !== "");
  return terms;
}
