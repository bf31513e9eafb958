import { list } from "../../../src/contract/judge/declared.js";
import { discriminatorOf, viewOf } from "../openapi-3.0/apart.js";
import type { Rule } from "./rule.js";

/**
 * Gives each union the discriminator of OpenAPI where each branch is a component that requires the same
 * member with listed values of its own. An open union has none, such as PaymentMethodData and
 * DestinationDataInput: its last branch takes every name that the others leave, those of tomorrow too,
 * and a mapping would send them nowhere. In DestinationDataInput one name has several branches besides.
 * Events are no union in OpenAPI; each webhook has a schema of its own, and Event any type.
 */
export const writeDiscriminators: Rule = (document) => {
  const view = viewOf(document);
  for (const schema of Object.values(document.components.schemas)) {
    const branches = [...list(schema.anyOf), ...list(schema.oneOf)];
    const discriminator = branches.length > 1 ? discriminatorOf(view, branches) : undefined;
    if (discriminator) schema.discriminator = discriminator;
  }
};
