import type { OperationData } from "./data.js";
import type { Mistake } from "./judge/evaluate.js";
import type { Node } from "./judge/nodes.js";
import { fieldsOf, together, typesOf } from "./judge/traits.js";

/** Where the schemas of the bundle stand. */
export const components = "/components/schemas/";

/** How a parameter is called: `?limit`, `{id}` or `Idempotency-Key:`. */
export function parameterName({ in: place, name }: { in: string; name: string }): string {
  return place === "query" ? `?${name}` : place === "path" ? `{${name}}` : `${name}:`;
}

/** The parameters of an operation, by the names that coverage has for them. */
export function parameterNames({ id, parameters }: OperationData): string[] {
  return parameters.map((one) => `${id} ${parameterName(one)}`);
}

/** What of a schema can be kept or broken: each keyword, each required member. */
export function keywordsOf({ place, tests, required, additional }: Node): string[] {
  const here = components + place;
  return [
    ...tests.map(({ keyword }) => `${here} ${keyword}`),
    ...required.map((name) => `${here} required ${name}`),
    ...(additional === false ? [`${here} additionalProperties`] : []),
  ];
}

/**
 * The keywords that a mistake breaks, named as {@link keywordsOf} does. Where no branch of a union takes a value,
 * it is the branches whose types, or whose tags, refuse it.
 */
export function brokenBy({ node, keyword, params, instancePath }: Mistake): string[] {
  const own = (one: Node) => components + one.place;
  const branches = node.unions.flatMap((union) => union.branches.flatMap(together));
  if (keyword === "required") {
    const name = String(params.missingProperty);
    const lacking = node.required.includes(name)
      ? [node]
      : branches.filter(({ required }) => required.includes(name));
    return lacking.map((one) => `${own(one)} required ${name}`);
  }
  if (node.tests.some((test) => test.keyword === keyword) || branches.length === 0)
    return [`${own(node)} ${keyword}`];
  const tag = instancePath.slice(instancePath.lastIndexOf("/") + 1);
  const refusing =
    keyword === "type" ? branches : branches.flatMap((one) => fieldsOf(one).get(tag) ?? []);
  const words = keyword === "type" ? ["type"] : ["const", "enum"];
  return refusing.flatMap((one) =>
    one.tests.flatMap((test) =>
      words.includes(test.keyword) ? [`${own(one)} ${test.keyword}`] : [],
    ),
  );
}

/** How the members of a schema can be seen in answers: with a value, null, absent. */
export function statesOf({ properties, required }: Node): string[] {
  return [...properties].flatMap(([name, member]) => {
    const here = components + member.place;
    const mayBeNull = typesOf(member)?.has("null") ?? true;
    return [
      `${here} value`,
      ...(mayBeNull ? [`${here} null`] : []),
      ...(required.includes(name) ? [] : [`${here} absent`]),
    ];
  });
}
