import type { DesignRule } from "./finding.js";
import type { Said, SaidField } from "./said.js";

const snake = /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/;

/** Names that are read as the same thing, the one that most of the API uses first. */
const synonyms: readonly (readonly [string, ...string[]])[] = [
  ["created", "created_at", "create_time"],
  ["phone", "phone_number"],
  ["email", "email_address"],
  ["customer", "customer_id"],
  ["livemode", "live_mode"],
  ["beneficiary", "payee"],
  ["id_type", "certificate_type"],
  ["id_number", "certificate_number"],
];

/** What names of members, parameters and paths do that the rest of the API does not. */
export const nameRules: readonly DesignRule<Said>[] = [
  {
    name: "name-case",
    demands: "Names of members and parameters are in small letters with underscores.",
    find: ({ fields }) =>
      fields
        .filter(hasOddCase)
        .map(({ field, finding }) => finding(snakeOf(field.name), field.name)),
  },
  {
    name: "name-spelling",
    demands: "A name is spelt in one way.",
    find: ({ fields }) =>
      groups(fields, ({ field }) => field.name.toLowerCase().replaceAll(/[\s_-]/g, "")).flatMap(
        (group) => {
          const clean = group.filter((one) => !hasOddCase(one));
          const [usual] = bySize(clean.filter(({ field }) => !/\s/.test(field.name)))[0] ?? [];
          return clean
            .filter(({ field }) => usual !== undefined && field.name !== usual.field.name)
            .map(({ field, finding }) =>
              finding(`${usual?.field.name}, as at ${usual?.path}`, field.name),
            );
        },
      ),
  },
  {
    name: "name-synonym",
    demands: "A thing has one name.",
    find: ({ fields }) =>
      synonyms.flatMap(([usual, ...others]) =>
        fields.some(({ field }) => field.name === usual)
          ? fields
              .filter(({ kind, field }) => kind !== "path" && others.includes(field.name))
              .map(({ field, finding }) => finding(`${usual}, as elsewhere`, field.name))
          : [],
      ),
  },
  {
    name: "boolean-name",
    demands: "Booleans have no is_ before them, as most have none.",
    find: ({ fields }) =>
      fields
        .filter(({ field }) => field.type === "boolean" && field.name.startsWith("is_"))
        .map(({ field, finding }) => finding(field.name.slice(3), field.name)),
  },
  {
    name: "moment-name",
    demands: "The name of a moment ends with _at or _by, or is created or updated.",
    find: ({ fields }) =>
      fields
        .filter(({ field }) => field.unit !== undefined && !/_(?:at|by)$/.test(field.name))
        // Bounds of a filter stand inside the name of what they bound.
        .filter(({ field }) => !/^(?:created|updated|[gl]te?)$|\[[gl]te?\]$/.test(field.name))
        .map(({ field, finding }) => finding("a name that ends with _at", field.name)),
  },
  {
    name: "path-parameter-name",
    demands: "The id in a path is called id.",
    find: ({ fields, operations }) =>
      fields
        .filter(({ kind, field }) => kind === "path" && field.name !== "id")
        .filter(({ path }) => {
          const id = path.slice(0, path.indexOf("."));
          const said = operations.find(({ operation }) => operation.id === id);
          return (said?.operation.path.match(/\{/g) ?? []).length < 2;
        })
        .map(({ field, finding }) => finding("id, as elsewhere", field.name)),
  },
  {
    name: "path-list-suffix",
    demands: "A list is read at the path at which its objects are created.",
    find: ({ operations }) =>
      operations
        .filter(({ operation }) => /\/list$/.test(operation.path))
        .map(({ operation, finding }) =>
          finding(operation.path.replace(/\/list$/, ""), operation.path),
        ),
  },
  {
    name: "path-collection",
    demands: "Collections are in the plural, their words apart.",
    find: ({ operations }) =>
      operations.flatMap(({ operation, finding }) => {
        const segments = operation.path.split("/").slice(2);
        const odd = segments.find((segment, index) => {
          const isCollection = index === 0 || segments[index + 1]?.startsWith("{");
          return isCollection && collectionFault(segment);
        });
        if (odd === undefined) return [];
        return [finding(`${collectionFault(odd)} instead of ${odd}`, operation.path)];
      }),
  },
];

// Groups of resources such as checkout, and what there is one of.
const groupsAndSingles = new Set(["checkout", "issuing", "balance"]);

function collectionFault(segment: string): string | undefined {
  if (segment.startsWith("{") || groupsAndSingles.has(segment)) return undefined;
  if (segment === "invoiceitems") return "invoice_items";
  return segment.endsWith("s") ? undefined : `${segment}s`;
}

// What filters are bound by stands behind their name, in brackets.
function hasOddCase({ field }: SaidField): boolean {
  return !snake.test(field.name.replace(/\s?\[\w+\]$/, ""));
}

function snakeOf(name: string): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replaceAll(/[\s-]+/g, "_");
  const lower = words.toLowerCase();
  return snake.test(lower) ? lower : "a name that begins with a letter";
}

function bySize(fields: SaidField[]): SaidField[][] {
  return groups(fields, ({ field }) => field.name).sort((a, b) => b.length - a.length);
}

/** Members of a list that are alike in something, in the order in which each kind first comes. */
export function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return [...found.values()];
}

/** Findings at all that differ in something from what most of a group have, or the first of as many. */
export function unlikeMost(
  group: readonly SaidField[],
  of: (field: SaidField) => string,
): ReturnType<SaidField["finding"]>[] {
  const kinds = groups(group, of).sort((a, b) => b.length - a.length);
  const [most, ...others] = kinds;
  const first = most?.[0];
  if (!first || others.length === 0) return [];
  const expected = `${of(first)}, as at ${most.length} ${most.length > 1 ? "places" : "place"} such as ${first.path}`;
  return others.flat().map((one) => one.finding(expected, of(one)));
}
