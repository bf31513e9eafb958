import { type Column, isSure, type Row, same, type Twin } from "./columns.js";
import { methodTwin, subscriptionTwin } from "./method-twin.js";

function limit(name: string, key: string): Column {
  return {
    at: `/limits/${key}`,
    stated: (row) => row[name] ?? null,
    registered: ({ limits }) => limits?.[key] ?? null,
  };
}

/** What each destination of a corridor says, by its type. */
function destinations(
  stated: (destination: Row) => unknown,
  registered: (destination: Row, entry: Row, stated: Row) => unknown,
): Column {
  return {
    at: "/destination_types",
    stated: ({ destinations = [] }) =>
      destinations.map((one: Row) => [one.destination_type, stated(one)]),
    registered: (entry, { destinations = [] }) =>
      entry.destination_types.map((one: Row) => {
        const row = destinations.find((row: Row) => row.destination_type === one.type) ?? {};
        return [one.type, registered(one, entry, row)];
      }),
  };
}

// The facts name the members of a bank account alone, and say in brackets where a name was cut off.
function shortName(name: string): string {
  return name.replace(/^bank_account\./, "").replace(/ \(.*/, "");
}

const field = (destination: Row, name: string): Row | undefined =>
  destination.fields.find((one: Row) => shortName(one.name) === name);

const limitNames = { min: "minimum", max: "maximum" } as const;

/** The rows of the facts that have a twin in a register. Both are kept by hand, from the same pages. */
export const twins: readonly Twin[] = [
  {
    ...{ facts: "/tables/exponents/rows", register: "currencies", list: "currencies" },
    rowNames: ({ currency }) => [currency],
    entryNames: ({ code }) => [code],
    columns: [same("exponent")],
    needsRow: ({ evidence }) => isSure(evidence),
  },
  {
    ...{ facts: "/tables/limits/rows", register: "payout-corridors", list: "corridors" },
    rowNames: ({ region }) => [region],
    entryNames: ({ region }) => [region],
    columns: [
      ...[same("currency"), same("speed"), limit("min", "minimum"), limit("max", "maximum")],
      limit("max_currency", "maximum_currency"),
    ],
    needsRow: ({ limits, speed }) => limits !== undefined || speed !== undefined,
  },
  {
    ...{ facts: "/tables/corridors/rows", register: "payout-corridors", list: "corridors" },
    rowNames: ({ country, member_countries_seen: seen = [country] }) => seen,
    entryNames: ({ countries }) => countries,
    columns: [
      same("currency"),
      destinations(
        ({ fields }) => fields.map(shortName).sort(),
        // A field with evidence of its own that is inferred is on no page.
        ({ fields }) =>
          fields
            .filter(({ evidence = {} }: Row) => isSure(evidence))
            .map(({ name }: Row) => shortName(name))
            .sort(),
      ),
      destinations(
        ({ fixed = {} }) => fixed,
        (one, _, { fixed = {} }) =>
          Object.fromEntries(Object.keys(fixed).map((name) => [name, field(one, name)?.value])),
      ),
      destinations(
        (row) => Object.keys(limitNames).map((name) => row[name]),
        (one, entry, row) =>
          Object.entries(limitNames).map(([name, key]) =>
            row[name] == null ? row[name] : (one.limits ?? entry.limits)?.[key],
          ),
      ),
      {
        at: "/destination_types",
        stated: ({ bank_name_values: names }) => names && [...names].sort(),
        registered: ({ destination_types: types }) =>
          types
            .flatMap((one: Row) => [field(one, "bank_name")?.values ?? []])
            .find((names: unknown[]) => names.length > 0),
      },
    ],
    needsRow: ({ destination_types: types }) => types.length > 0,
  },
  {
    ...{ facts: "/tables/statuses/rows", register: "error-answers", list: "error_answers" },
    rowNames: ({ status }) => status.split(", "),
    entryNames: ({ status }) => [status],
    columns: [
      {
        at: "/name",
        stated: ({ name }) => name.replaceAll(" ", "").replace(/s$/, ""),
        registered: ({ name }) => name.replace(/s$/, ""),
      },
    ],
    needsRow: () => true,
    // Successes are no errors.
    needsEntry: ({ status }) => Number.parseInt(status, 10) >= 400,
  },
  {
    ...{ facts: "/tables/error_types/rows", register: "error-answers", list: "error_answers" },
    rowNames: ({ value }) => [value],
    entryNames: ({ example }) => [example.type],
    columns: [],
    needsRow: () => true,
  },
  {
    ...{ facts: "/events", register: "events", list: "events" },
    rowNames: ({ type }) => [type],
    entryNames: ({ type }) => [type],
    columns: [
      {
        at: "/object",
        // The description names schemas in Pascal case.
        stated: ({ object }) =>
          object?.replace(/(?:^|_)(.)/g, (_: string, one: string) => one.toUpperCase()),
        registered: ({ object }, row) => (row.object === undefined ? undefined : object),
      },
    ],
    needsRow: () => true,
  },
  methodTwin,
  subscriptionTwin,
];
