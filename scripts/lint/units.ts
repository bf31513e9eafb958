import {
  listOperations,
  type OpenApi,
  type Parameter,
  type Schema,
} from "../../src/contract/document.js";
import { isObject, pointerTo, valueAt } from "../../src/contract/json.js";
import { subschemas } from "../../src/contract/judge/variants.js";
import { Description } from "../facts/description.js";
import type { Problem } from "../support/cli.js";
import { registerFile } from "../support/layout.js";
import type { Unit } from "../support/registers.js";

/** Names of members that tell what their number counts. */
interface Sign {
  name: RegExp;
  units: string[];
}

const signs: Sign[] = [
  { name: /(?:^|_)(?:amount|balance|fee|price|subtotal|total)(?:_|$)/, units: ["minor"] },
  { name: /^(?:created|updated|date)$|_(?:at|by)$/, units: ["ms"] },
  { name: /(?:^|_)days(?:_|$)/, units: ["days"] },
  { name: /(?:^|_)weeks(?:_|$)/, units: ["weeks"] },
  { name: /(?:^|_)months(?:_|$)/, units: ["months"] },
];

/** Numbers that need no unit, by the name of their member, and what they count. */
const plainNumbers: Readonly<Record<string, string>> = {
  amount_precision: "decimals",
  exp_month: "a month of the calendar",
  exp_year: "a year of the calendar",
  interval_count: "periods, of which the member beside it says how long they are",
  limit: "objects of a list",
  max_redemptions: "uses",
  pending_webhooks: "deliveries",
  percent_off: "hundredths",
  quantity: "things",
  size: "bytes",
  submission_count: "submissions",
  times_redeemed: "uses",
  up_to: "things",
  usage_gte: "things",
};

/** A schema of a number, where it stands in the bundle, and what it is called there. */
interface Place {
  pointer: string;
  /** Its own name, then that of what holds it where that says more: a parameter made of bounds. */
  names: string[];
}

/**
 * Numbers of the bundle whose unit is missing, is none of the register, is not that of their name or of
 * their text; units of what is no number or needs none; and names that are said to need none and are not
 * met. A number without a unit is read in the wrong one by somebody.
 */
export function unitProblems(document: OpenApi, units: Record<string, Unit>): Problem[] {
  const description = new Description(document);
  const found = places(document);
  const numbers = found.filter(({ pointer }) => isNumber(description, pointer));
  return [
    ...silentSentences(units),
    ...found.flatMap((place) => strayUnit(description, place)),
    ...numbers.flatMap((place) => wrongUnit(description, place, units)),
    ...idleNames(numbers),
  ];
}

// A sentence that does not say its unit would stand behind the text of every member that has it.
function silentSentences(units: Record<string, Unit>): Problem[] {
  return Object.entries(units)
    .filter(([, { sentence, said_by }]) => !new RegExp(said_by).test(sentence))
    .map(([name, { sentence, said_by }]) => ({
      ...{ file: registerFile("units"), pointer: `/units/${name}/sentence` },
      ...{ expected: `a sentence with ${said_by}`, found: sentence },
    }));
}

function wrongUnit(description: Description, place: Place, units: Record<string, Unit>): Problem[] {
  const { pointer, names } = place;
  const unit = description.unit(pointer);
  const known = Object.keys(units);
  const counts = plainNumbers[names[0] ?? ""];
  if (unit === undefined)
    return counts ? [] : [problem(pointer, expectedUnit(names, known), "no unit")];
  if (counts) return [problem(pointer, `no unit: it counts ${counts}`, `x-unit: ${unit}`)];
  const allowed = unitsOf(names) ?? known;
  if (!known.includes(String(unit)) || !allowed.includes(String(unit)))
    return [problem(pointer, expectedUnit(names, known), `x-unit: ${unit}`)];
  const text = String((valueAt(description.document, pointer) as Schema).description ?? "");
  const says = (name: string) => new RegExp(units[name]?.said_by ?? "").test(text);
  const other = known.find((name) => name !== unit && says(name));
  if (other === undefined || says(String(unit))) return [];
  return [problem(pointer, `a text that says ${unit}, as x-unit does`, `${other} in "${text}"`)];
}

function strayUnit(description: Description, { pointer }: Place): Problem[] {
  const { "x-unit": unit } = valueAt(description.document, pointer) as Schema;
  if (unit === undefined || isNumber(description, pointer)) return [];
  const types = [...description.types(pointer)].join(" or ") || "no type";
  return [problem(pointer, `a number, since it has x-unit: ${unit}`, types)];
}

function idleNames(numbers: Place[]): Problem[] {
  const met = new Set(numbers.map(({ names }) => names[0]));
  return Object.keys(plainNumbers)
    .filter((name) => !met.has(name))
    .map((name) => problem("", "only names of numbers among those that need no unit", name));
}

function isNumber(description: Description, pointer: string): boolean {
  const types = description.types(pointer);
  return types.has("integer") || types.has("number");
}

function unitsOf(names: string[]): string[] | undefined {
  return signs.find(({ name }) => names.some((one) => name.test(one)))?.units;
}

function expectedUnit(names: string[], known: string[]): string {
  return `x-unit: ${(unitsOf(names) ?? known).join(" or ")}, of ${registerFile("units")}`;
}

function problem(pointer: string, expected: string, found: string): Problem {
  return { file: "the bundle", pointer, expected, found };
}

/** Members, items, components and parameters; branches of unions have the unit of what they are part of. */
function places(document: OpenApi): Place[] {
  const components = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    placesIn(schema, pointerTo("/components/schemas", name), name),
  );
  const parameters = parameterSets(document).flatMap(([pointer, set]) =>
    Object.entries(set).flatMap(([key, { name, schema }]) =>
      schema ? placesIn(schema, `${pointerTo(pointer, key)}/schema`, name) : [],
    ),
  );
  return [...components, ...parameters];
}

type Parameters = Record<string, Parameter & { schema?: Schema }>;

function parameterSets(document: OpenApi): [pointer: string, set: Parameters][] {
  const inline = listOperations(document).map(
    ({ section, path, method, operation }): [string, Parameters] => {
      const at = pointerTo(pointerTo(`/${section}`, path), method);
      return [`${at}/parameters`, { ...operation.parameters } as Parameters];
    },
  );
  return [
    ["/components/parameters", (document.components.parameters ?? {}) as Parameters],
    ...inline,
  ];
}

function placesIn(schema: Schema, pointer: string, name: string): Place[] {
  return subschemas({ place: pointer, schema }).flatMap(({ place, schema: held }) => {
    const [, member] =
      /\/properties\/([^/]+)(?:\/items|\/additionalProperties)*$/.exec(place) ?? [];
    const isWhole = place === pointer || member !== undefined;
    if (!isWhole || !isObject(held)) return [];
    return [{ pointer: place, names: member === undefined ? [name] : [member, name] }];
  });
}
