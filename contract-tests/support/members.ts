import { resolve, type Schema } from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";
import { list } from "../../src/contract/judge/declared.js";
import { bundle, operations } from "./bundle.js";

/** A member of a body, however deep it lies. */
export interface Member {
  /** As errors of the client write it, for example `line_items[0].price_data.unit_amount`. */
  place: string;
  name: string;
  /** Whether it is an amount in the smallest unit. */
  isAmount: boolean;
  isNullable: boolean;
  /** A body that holds nothing but this value of the member. */
  body: (value: unknown) => unknown;
}

/** The members of the body of an operation, each place once. */
export function membersOf(operationId: string): Member[] {
  const name = operations.get(operationId)?.requestSchema;
  const members = name
    ? within(bundle.components.schemas[name] as Schema, "", (value) => value)
    : [];
  return [...new Map(members.map((member) => [member.place, member])).values()];
}

function within(
  schema: Schema,
  place: string,
  body: Member["body"],
  around: readonly Schema[] = [],
): Member[] {
  const whole = resolve<Schema>(bundle, schema);
  if (around.includes(whole)) return [];
  const inner = [...around, whole];
  const branches = branchesOf(whole).flatMap((branch) => within(branch, place, body, inner));
  const items = isObject(whole.items)
    ? within(whole.items, `${place}[0]`, (value) => body([value]), inner)
    : [];
  const properties = Object.entries((whole.properties ?? {}) as Record<string, Schema>);
  const members = properties.flatMap(([name, property]) => {
    const here = place ? `${place}.${name}` : name;
    const bodyWith = (value: unknown) => body({ [name]: value });
    const all = [property, ...variantsOf(property)].map((one) => resolve<Schema>(bundle, one));
    const member = {
      ...{ place: here, name, body: bodyWith },
      isAmount: all.some((one) => one["x-unit"] === "minor"),
      isNullable: all.some(({ type }) => [type].flat().includes("null")),
    };
    return [member, ...within(property, here, bodyWith, inner)];
  });
  return [...members, ...branches, ...items];
}

function branchesOf(schema: Schema): Schema[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((keyword) => list(schema[keyword]));
}

function variantsOf(schema: Schema): Schema[] {
  return branchesOf(resolve<Schema>(bundle, schema)).flatMap((one) => [one, ...variantsOf(one)]);
}
