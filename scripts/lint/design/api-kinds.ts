import { groups, unlikeMost } from "./api-names.js";
import type { DesignRule, Finding } from "./finding.js";
import type { Said, SaidField } from "./said.js";

/** Names that mean another thing in each place, so that their types and values need not agree. */
const general = new Set([
  ...[
    "card",
    "data",
    "items",
    "lines",
    "line_items",
    "object",
    "price",
    "product",
    "status",
    "type",
  ],
  ...["reason", "mode", "method", "usage", "destination", "created", "address", "expand"],
]);

const scalars = new Set(["string", "integer", "number", "boolean", "array", "map"]);

/** What types, units and values do that the rest of the API does not. */
export const kindRules: readonly DesignRule<Said>[] = [
  {
    name: "type-varies",
    demands: "A name has one JSON type among what is sent, and one among what is answered.",
    find: ({ fields }) =>
      sameNames(fields.filter(({ field }) => scalars.has(field.type))).flatMap((group) =>
        unlikeMost(group, typeOf),
      ),
  },
  {
    name: "type-echo",
    demands: "What is sent comes back in the type in which it was sent.",
    find: ({ fields }) => {
      const told = fields.filter(({ field, kind }) => kind === "member" && scalars.has(field.type));
      return groups(told, ({ folder, field }) => `${folder} ${field.name}`).flatMap(echoes);
    },
  },
  {
    name: "reference-varies",
    demands: "Another object stands as its id everywhere, or whole everywhere.",
    find: ({ fields }) => {
      const answered = fields.filter(
        ({ field, direction }) =>
          direction === "answered" &&
          (field.type === "string" || (field.type === "object" && field.object !== undefined)),
      );
      return groups(answered, ({ field }) => field.name)
        .filter((group) => group.some(({ field }) => namesItsObject(field)))
        .flatMap((group) =>
          unlikeMost(group, ({ field }) =>
            field.type === "string" ? "an id" : "the whole object",
          ),
        );
    },
  },
  {
    name: "unit-varies",
    demands: "Moments are counted in one unit.",
    find: ({ fields }) => {
      const moments = fields.filter(({ field }) => field.unit !== undefined);
      return unlikeMost(moments, ({ field }) => (field.unit === "s" ? "seconds" : "milliseconds"));
    },
  },
  {
    name: "values-vary",
    demands: "Values that can be sent can be answered.",
    find: ({ fields }) =>
      groups(
        fields.filter(({ field, kind }) => kind === "member" && field.values !== undefined),
        ({ folder, path, field }) => `${folder} ${outer(path)} ${field.name}`,
      ).flatMap((group) => {
        const back = group.filter(({ direction }) => direction === "answered");
        const known = new Set(back.flatMap(({ field }) => field.values ?? []));
        if (back.length === 0) return [];
        return group.flatMap(({ direction, field, finding }) => {
          const lost = (field.values ?? []).filter((value) => !known.has(value));
          if (direction === "answered" || lost.length === 0) return [];
          return [finding(`values out of ${[...known].join(", ")}`, lost.join(", "))];
        });
      }),
  },
  {
    name: "value-case",
    demands: "Values are in small letters with underscores.",
    find: ({ fields }) =>
      fields.flatMap(({ field, finding }) => {
        // Codes of countries and currencies are written in capitals all over the world.
        const odd = (field.values ?? []).filter(
          (value) =>
            typeof value === "string" && /[A-Z\s-]/.test(value) && !/^[A-Z]{2,4}$/.test(value),
        );
        return odd.length > 0 ? [finding("small letters with underscores", odd.join(", "))] : [];
      }),
  },
];

function sameNames(fields: SaidField[]): SaidField[][] {
  return groups(
    fields.filter(({ field, kind }) => kind !== "path" && !general.has(field.name)),
    ({ direction, field }) => `${direction} ${field.name}`,
  );
}

function typeOf({ field }: SaidField): string {
  return field.type === "array" && field.items ? `array of ${field.items.type}` : field.type;
}

function echoes(group: SaidField[]): Omit<Finding, "rule">[] {
  const back = group.filter(({ direction }) => direction === "answered");
  const types = new Set(back.map(({ field }) => field.type));
  const [first] = back;
  if (!first || types.size !== 1 || general.has(first.field.name)) return [];
  return group
    .filter(({ direction, field }) => direction === "sent" && !types.has(field.type))
    .map((sent) => sent.finding(`${first.field.type}, as in ${first.path}`, sent.field.type));
}

function namesItsObject({ name, object }: SaidField["field"]): boolean {
  return object !== undefined && (object === name || object.endsWith(`_${name}`));
}

// What a member stands in, without the operation or the object that begins its path.
function outer(path: string): string {
  return path.split(".").slice(1, -1).join(".");
}
