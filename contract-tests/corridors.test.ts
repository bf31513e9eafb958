import { expect, test } from "vitest";
import { referredName, type Schema } from "../src/contract/document.js";
import { list } from "../src/contract/judge/declared.js";
import { bundle } from "./support/bundle.js";
import { readRegister } from "./support/methods.js";

/** A field of `destination_data` as the register of payout corridors has it. */
interface Field {
  /** Dots lead inwards. */
  name: string;
  required: boolean;
  value?: string;
  values?: string[];
  pattern?: string;
}

interface Corridor {
  region: string;
  countries: string[];
  destination_types: { type: string; schema: string; fields?: Field[] }[];
}

const { schemas } = bundle.components;
const { corridors } = readRegister("payout-corridors.yaml") as { corridors: Corridor[] };
const ways = corridors.flatMap(({ region, countries, destination_types }) =>
  destination_types.map((way) => ({ region, countries, ...way })),
);

test.for(ways)("$region by $type takes what the register says", ({ schema, fields = [] }) => {
  const differences = fields.filter((field) => {
    const [parent, declared] = declaredAt(schema, field.name.split("."));
    const isRequired = list(parent?.required as never).includes(
      field.name.split(".").at(-1) as never,
    );
    const stated = field.value === undefined ? field.values : [field.value];
    const values = "const" in (declared ?? {}) ? [declared?.const] : declared?.enum;
    return (
      !declared ||
      isRequired !== field.required ||
      (stated !== undefined && JSON.stringify(values) !== JSON.stringify(stated)) ||
      (field.pattern !== undefined && declared.pattern !== field.pattern)
    );
  });
  expect(differences).toEqual([]);
});

test.for(ways.filter(({ fields = [] }) => fields.some(isCountry)))(
  "$region by $type goes to its own countries",
  ({ countries, fields = [] }) => {
    const { value, values = [value] } = fields.find(isCountry) ?? {};
    expect(values).toEqual(countries);
  },
);

function isCountry({ name, value, values }: Field): boolean {
  return name.endsWith(".country") && (value ?? values) !== undefined;
}

/** The object that holds a member, and the member; undefined where one on the way is not declared. */
function declaredAt(name: string, path: string[]): [Schema | undefined, Schema | undefined] {
  let parent: Schema | undefined;
  let schema: Schema | undefined = schemas[name];
  for (const key of path) {
    parent = schema;
    const member = (parent?.properties as Record<string, Schema> | undefined)?.[key];
    schema = schemas[referredName(member) ?? ""] ?? member;
  }
  return [parent, schema];
}
