import type { OpenApi, Schema } from "../../src/contract/document.js";
import { isObject, pointerKeys, pointerTo, valueAt } from "../../src/contract/json.js";
import {
  applying,
  declaredFields,
  declaredTypes,
  type Resolver,
} from "../../src/contract/judge/declared.js";
import { resolverOf } from "../../src/review/resolver.js";
import type { Problem } from "../support/cli.js";
import type { Contradiction, Contradictions, RecordOf } from "./records.js";

/**
 * Decisions that say something else than the description does, as far as they say it in plain words: that fields
 * are required, optional or nullable, and which fields a schema has. A schema that they name has to be there.
 * @param bundle the description.
 * @param brands names that are written like those of schemas, such as PromptPay.
 */
export function decisionProblems(
  files: RecordOf<Contradictions>[],
  bundle: OpenApi,
  brands: ReadonlySet<string>,
): Problem[] {
  const view = resolverOf(bundle);
  return files.flatMap(({ source }) =>
    source.data.contradictions.flatMap((one, index) =>
      [
        ...unknownSchemas(one, bundle, brands),
        ...wrongStates(one, bundle, view),
        ...missingFields(one, bundle, view),
        ...wrongOpenness(one, bundle, view),
      ].map(({ expected, found }) =>
        source.problemAt(`/contradictions/${index}/decision`, expected, found),
      ),
    ),
  );
}

type Difference = Pick<Problem, "expected" | "found">;

function unknownSchemas(
  { decision }: Contradiction,
  { components }: OpenApi,
  brands: ReadonlySet<string>,
): Difference[] {
  const named = decision.match(/\b[A-Z][a-z]+(?:[A-Z][a-z0-9]+)+\b/g) ?? [];
  return named
    .filter((name) => !(name in components.schemas) && !brands.has(name))
    .map((name) => ({ expected: "names of schemas of the description", found: name }));
}

const names = "[a-z][a-z0-9_]*(?:(?:, and |, | and )[a-z][a-z0-9_]*)*";
const all = "Both|All|All three|All of them|They";
const begin = "(?<=^|[.;:,] |\\band )";
const states = "optional and nullable|required|optional|nullable";
const stated = new RegExp(`${begin}(${names}|${all}) (?:is|are) (not )?(${states})\\b`, "g");
const had = new RegExp(`\\b([A-Z]\\w+) (?:has|declares|takes|requires) (${names})\\b`, "g");

function wrongStates(one: Contradiction, bundle: OpenApi, view: Resolver): Difference[] {
  return [...one.decision.matchAll(stated)].flatMap(([said, who = "", not, state = ""]) => {
    const fields = new RegExp(`^(?:${all})$`).test(who) ? undefined : wordsOf(who);
    return fieldsAt(one, bundle, fields)
      .filter((field) => hasState(field, state, view) === (not !== undefined))
      .map(({ place }) => ({ expected: `what ${place} is`, found: `"${said}"` }));
  });
}

function missingFields(one: Contradiction, bundle: OpenApi, view: Resolver): Difference[] {
  return [...one.decision.matchAll(had)].flatMap(([said, name = "", list = ""]) => {
    const schema = bundle.components.schemas[name];
    if (!schema) return [];
    const fields = declaredFields(view, schema);
    // A word that is no field belongs to the sentence: "takes a list", "has both forms".
    const some = wordsOf(list);
    if (!some.some((word) => fields.has(word))) return [];
    return some
      .filter((word) => !fields.has(word) && word.includes("_"))
      .map((word) => ({ expected: `fields of ${name}`, found: `${word}: "${said}"` }));
  });
}

const openness = /\b(open|closed) ([A-Z]\w+)|^An? (open|closed) list\b/g;

// An open list offers values, a closed one refuses others; an open object takes members that it does not name.
function wrongOpenness(one: Contradiction, bundle: OpenApi, view: Resolver): Difference[] {
  return [...one.decision.matchAll(openness)].flatMap(([said, kind, name, listKind]) => {
    const isClosed = (kind ?? listKind) === "closed";
    const found = `"${said}"`;
    if (name !== undefined) {
      const schema = bundle.components.schemas[name];
      const isRight = !schema || (schema.additionalProperties === false) === isClosed;
      return isRight ? [] : [{ expected: `what ${name} is`, found }];
    }
    const keyword = isClosed ? "enum" : "x-extensible-enum";
    return fieldsAt(one, bundle)
      .filter(({ schema }) => !JSON.stringify(applying(view, schema)).includes(`"${keyword}"`))
      .map(({ place }) => ({ expected: `what ${place} is`, found }));
  });
}

function wordsOf(list: string): string[] {
  return list.split(/, and |, | and /);
}

interface Field {
  name: string;
  place: string;
  owner: Schema;
  schema: Schema;
}

// The places of a contradiction that are fields of a name, or schemas that have one.
function fieldsAt({ at }: Contradiction, bundle: OpenApi, wanted?: string[]): Field[] {
  return at.flatMap((pointer) => {
    const keys = pointerKeys(pointer);
    const isField = keys.at(-2) === "properties";
    const owner = isField ? keys.slice(0, -2).reduce(pointerTo, "") : pointer;
    const schema = valueAt(bundle, owner);
    if (!isObject(schema) || !isObject(schema.properties)) return [];
    const { properties } = schema;
    const inPlace = isField ? [keys.at(-1) ?? ""] : [];
    const named = wanted ?? inPlace;
    return named
      .filter((name) => isObject(properties[name]) && (!isField || inPlace.includes(name)))
      .map((name) => ({
        ...{ name, owner: schema, schema: properties[name] as Schema },
        place: pointerTo(pointerTo(owner, "properties"), name),
      }));
  });
}

function hasState({ name, owner, schema }: Field, state: string, view: Resolver): boolean {
  const isRequired = Array.isArray(owner.required) && owner.required.includes(name);
  const isNullable = declaredTypes(view, schema)?.has("null") ?? true;
  if (state === "required") return isRequired;
  return (
    (!state.includes("nullable") || isNullable) && (!state.includes("optional") || !isRequired)
  );
}
