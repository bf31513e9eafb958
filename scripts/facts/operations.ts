import {
  listOperations,
  type OperationObject,
  type Parameter,
  resolve,
} from "../../src/contract/document.js";
import { pointerTo } from "../../src/contract/json.js";
import type { Description } from "./description.js";
import type { Deviation } from "./deviation.js";
import type { FactField, FactOperation, FactsFile } from "./facts.js";
import { limitDifferences, parameterLimits } from "./limits.js";

/** An operation of the facts that the description has, too. */
export interface MatchedOperation {
  file: FactsFile;
  /** Pointer of the fact in its file. */
  pointer: string;
  fact: FactOperation;
  /** Pointer of the operation in the bundle. */
  at: string;
}

/** The operations of the facts that are described, and those that facts or description lack. */
export function matchOperations(
  files: FactsFile[],
  { document }: Description,
): { matched: MatchedOperation[]; deviations: Deviation[] } {
  const described = new Set(
    listOperations(document)
      .filter(({ section }) => section === "paths")
      .map(({ path, method }) => operationPointer(path, method)),
  );
  const facts = files.flatMap((file) =>
    (file.source.data.operations ?? []).map((fact, index): MatchedOperation => {
      const pointer = pointerTo("/operations", index);
      return { file, pointer, fact, at: operationPointer(fact.path, fact.method) };
    }),
  );
  const known = new Set(facts.map(({ at }) => at));
  return {
    matched: facts.filter(({ at }) => described.has(at)),
    deviations: [
      ...facts
        .filter(({ at }) => !described.has(at))
        .map(({ file, pointer, fact: { method, path }, at }): Deviation => {
          const fact = { file, pointer };
          return { at, kind: "operation", expected: `${method} ${path}`, found: "nothing", fact };
        }),
      ...[...described]
        .filter((at) => !known.has(at))
        .map((at): Deviation => {
          const expected = "an operation that the facts know";
          return { at, kind: "operation", expected, found: "one that no facts.yaml has" };
        }),
    ],
  };
}

/** The operations of the facts by their place: one method of one path may have a page for each of its ages. */
export function byPlace(matched: MatchedOperation[]): [at: string, facts: MatchedOperation[]][] {
  const places = new Map<string, MatchedOperation[]>();
  for (const one of matched) places.set(one.at, [...(places.get(one.at) ?? []), one]);
  return [...places];
}

/** Differences in the parameters of paths and queries: names, required marks, the place of filters. */
export function parameterDeviations(
  matched: MatchedOperation[],
  description: Description,
): Deviation[] {
  return byPlace(matched).flatMap(([at, facts]) => {
    return [
      ...filterPlaces(facts),
      ...(["path", "query"] as const).flatMap((place) =>
        compareParameters(description, facts, place, describedParameters(description, at, place)),
      ),
    ];
  });
}

interface DescribedParameter {
  at: string;
  /** Pointer of its schema. */
  schema: string;
  required: boolean;
}

// A parameter whose members are sent as `name[member]` counts as one parameter for each.
function describedParameters(
  description: Description,
  at: string,
  place: Parameter["in"],
): Map<string, DescribedParameter> {
  const { parameters = [] } = description.at(at) as OperationObject;
  return new Map(
    parameters.flatMap((one, index) => {
      const parameter = resolve<Parameter>(description.document, one);
      if (parameter.in !== place) return [];
      const pointer = pointerTo(pointerTo(at, "parameters"), index);
      const schema = pointerTo(description.follow(pointer), "schema");
      const described = { at: pointer, schema, required: parameter.required === true };
      const members = isBracketed(parameter) ? [...description.properties(schema).keys()] : [];
      const names = members.map((member) => `${parameter.name}[${member}]`);
      return (names.length > 0 ? names : [parameter.name]).map((name) => [name, described]);
    }),
  );
}

// Any other style sends the members of an object without the name of the parameter.
function isBracketed({ style }: Parameter & { style?: string }): boolean {
  return style === "deepObject";
}

function compareParameters(
  description: Description,
  facts: MatchedOperation[],
  place: "path" | "query",
  described: Map<string, DescribedParameter>,
): Deviation[] {
  const known = new Set<string>();
  const seen = new Set(facts.flatMap(({ fact }) => (fact.more ?? "").split(/\W+/)));
  const stated = facts.flatMap(({ fact, file, pointer, at }) =>
    statedParameters(fact, place).flatMap(({ name, field, place: inFact }): Deviation[] => {
      known.add(name);
      const one = described.get(name);
      const source = { file, pointer: pointer + inFact };
      if (!one && field.level === "inferred") return [];
      if (!one)
        return [
          {
            ...{ at: pointerTo(pointerTo(at, "parameters"), name), kind: "parameter" },
            ...{ expected: `the ${place} parameter ${name}`, found: "none", fact: source },
          },
        ];
      const limits = limitDifferences(description, one.schema, field, parameterLimits).map(
        (difference): Deviation => ({ ...difference, at: one.at, fact: source }),
      );
      if (typeof field.required !== "boolean" || field.required === one.required) return limits;
      const say = (required: boolean) => `${name} ${required ? "required" : "optional"}`;
      return [
        ...limits,
        {
          ...{ at: one.at, kind: "required", fact: source },
          ...{ expected: say(field.required), found: say(one.required) },
        },
      ];
    }),
  );
  const unknown = [...described]
    .filter(([name]) => !known.has(name) && !seen.has(name.replace(/\[.*/, "")))
    .map(([name, { at }]): Deviation => {
      const expected = `a ${place} parameter that the facts know`;
      return { at, kind: "parameter", expected, found: name };
    });
  return [...stated, ...unknown];
}

interface StatedParameter {
  name: string;
  field: FactField;
  /** Pointer from the fact of the operation. */
  place: string;
}

function statedParameters(fact: FactOperation, place: "path" | "query"): StatedParameter[] {
  const own = (fact.parameters?.[place] ?? []).map((field, index) => {
    // Some pages print a blank before the bracket.
    const name = field.name.replace(" [", "[");
    return { name, field, place: `/parameters/${place}/${index}` };
  });
  if (place === "path" || fact.method !== "GET") return own;
  const sent = (fact.body ?? []).flatMap((field, index): StatedParameter[] => {
    const pointer = pointerTo("/body", index);
    if (!field.fields) return [{ name: field.name, field, place: pointer }];
    return field.fields.map((member, position) => {
      const at = pointerTo(pointerTo(pointer, "fields"), position);
      // What is required inside is so only where the whole is sent.
      const inner = { ...member, required: null };
      return { name: `${field.name}[${member.name}]`, field: inner, place: at };
    });
  });
  return [...own, ...sent];
}

// No browser sends a body with a GET, so the description has such filters as a query.
function filterPlaces(facts: MatchedOperation[]): Deviation[] {
  return facts
    .filter(({ fact }) => fact.method === "GET" && fact.body !== undefined)
    .map(({ file, pointer, at }) => {
      const fact = { file, pointer: `${pointer}/body` };
      return { at, kind: "parameter", expected: "the filters as a body", found: "a query", fact };
    });
}

function operationPointer(path: string, method: string): string {
  return pointerTo(pointerTo("/paths", path), method.toLowerCase());
}
