import { referredName, type Schema } from "../../../src/contract/document.js";
import { type Rule, schemaNamed } from "./rule.js";

/**
 * Adds to each schema with `x-further-members` those members of the schema referred to that it does not
 * declare itself; none of them is required.
 */
export const writeFurtherMembers: Rule = (document) => {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const { "x-further-members": source, properties, ...others } = schema;
    const target = referredName(source);
    if (!target) continue;
    const further = schemaNamed(document, target, `x-further-members of ${name}`).properties;
    const members: Schema = { ...(properties as Schema) };
    for (const [member, declared] of Object.entries((further ?? {}) as Schema))
      members[member] ??= structuredClone(declared);
    document.components.schemas[name] = { ...others, properties: members };
  }
};
