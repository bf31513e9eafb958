import { isObject } from "../../json.js";
import { excerpt } from "../excerpt.js";
import { about, aboutMembers, type Members, ofSchemas, type Rule, textOf, unless } from "./rule.js";
import { annotation, breach, says } from "./values.js";

/** Objects with a `client_secret`, and where the object stands whose id it begins with; "" for itself. */
const secrets = {
  PaymentIntent: [""],
  SetupIntent: [""],
  CheckoutSession: ["payment_intent", "setup_intent"],
};

/** What stands between an id and the rest of a client secret. */
const secretPart = "_secret_";

const secretHint = "This is a client secret: the id is what stands before `_secret_`.";

/** Rules about identifiers. */
export const idRules: readonly Rule[] = [
  {
    id: "id-prefix",
    says: "An id begins as those of its kind do, also where another object names it.",
    evidence: { level: "documented", note: "spec/registers/ids.yaml has the pages of each kind." },
    concerns: says("x-id-prefix"),
    check: (visit) => {
      const prefix = annotation<string>(visit, "x-id-prefix");
      const { value } = visit;
      if (prefix === undefined || typeof value !== "string" || value === "") return [];
      if (value.includes(secretPart))
        return [{ ...breach(visit, `an id that begins with ${prefix}, alone`), hint: secretHint }];
      return value.startsWith(prefix) ? [] : [breach(visit, `an id that begins with ${prefix}`)];
    },
  },
  {
    id: "native-id",
    says: "Behind its prefix an id has 19 digits.",
    evidence: {
      level: "inferred",
      note: "So in every payload that pages print but one, whose id looks borrowed from another provider.",
    },
    concerns: says("x-id-prefix"),
    check: (visit) => {
      const prefix = annotation<string>(visit, "x-id-prefix");
      const { value } = visit;
      if (prefix === undefined || typeof value !== "string" || !value.startsWith(prefix)) return [];
      const isNative = /^\d{19}$/.test(value.slice(prefix.length));
      return isNative ? [] : [breach(visit, `${prefix} and 19 digits`)];
    },
  },
  {
    id: "own-client-secret",
    says: "A client secret begins with the id of the intent that it belongs to, and `_secret_`.",
    evidence: {
      level: "inferred",
      documents: ["crypto", "alipay-zh"],
      note: "So in every payload that pages print but one, which has dots in its place.",
    },
    ...about(...Object.keys(secrets)),
    check: ofSchemas(
      Object.entries(secrets).map(([schema, owners]) => [
        schema,
        (members) => foreignSecret(members, owners),
      ]),
    ),
  },
  {
    id: "distinct-ids",
    says: "A list holds each object once.",
    evidence: { level: "inferred", note: "The meaning of a list that is paged by the ids in it." },
    ...aboutMembers("data"),
    check: ({ value }) => {
      if (!isObject(value) || !Array.isArray(value.data)) return [];
      const ids = value.data.map((item: unknown) => (isObject(item) ? item.id : undefined));
      const seen = new Set<unknown>();
      return ids.flatMap((id, index) => {
        const isNew = typeof id !== "string" || !seen.has(id);
        seen.add(id);
        const path = ["data", index, "id"];
        return isNew ? [] : [{ path, expected: "each object once", found: excerpt(id) }];
      });
    },
  },
];

function foreignSecret(members: Members, owners: string[]) {
  const secret = textOf(members, "client_secret");
  if (secret === undefined) return [];
  const ids = owners.flatMap((name) => idOf(name === "" ? members.id : members[name]) ?? []);
  const isOwn = (id: string) => secret.startsWith(id) && secret.startsWith(secretPart, id.length);
  if (ids.length === 0 || ids.some(isOwn)) return [];
  const expected = `a text that begins with ${ids.join(" or ")}_secret_`;
  return unless(false, "client_secret", members, expected);
}

/** The id of an object that is named by it, or there. */
export function idOf(value: unknown): string | undefined {
  return isObject(value) ? textOf(value, "id") : textOf({ value }, "value");
}
