import type { OpenApi, Schema } from "../contract/document.js";
import { valueAt } from "../contract/json.js";
import type { Resolver } from "../contract/judge/declared.js";

/** What follows references inside of a document; those that lead nowhere say nothing. */
export function resolverOf(document: OpenApi): Resolver {
  return {
    resolve(reference) {
      const schema = (valueAt(document, decodeURIComponent(reference.replace(/^#/, ""))) ??
        {}) as Schema;
      return { name: reference.split("/").at(-1) ?? "", schema };
    },
  };
}
