import { tsIntersection, tsUnion } from "openapi-typescript";
import ts from "typescript";
import { type OpenApi, referredName, type Schema } from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";
import { list } from "../../src/contract/judge/declared.js";

/** Members that may not stand together in an object; one alone may not stand there at all. */
type Exclusion = readonly string[];

/**
 * The type of an object of the description, with `price?: never` for what may not stand in it, or for
 * either of what may not stand together: by its `not`, and as a branch of a union of closed objects
 * without a tag by what only other branches have. A member that may be null stays as `product?: null`.
 * @param path where the schema stands, as `#/components/schemas/<name>`; other schemas stay as they are.
 */
export function withExclusions(
  document: OpenApi,
  path: string | undefined,
  type: ts.TypeNode,
): ts.TypeNode {
  const [, name = ""] = path?.match(/^#\/components\/schemas\/([^/]+)$/) ?? [];
  const schema = document.components.schemas[name];
  if (!schema || !isObject(schema.properties)) return type;
  const exclusions = [...exclusionsIn(schema.not), ...foreignMembers(document, name)];
  if (exclusions.length === 0) return type;
  const absences = smallestChoices(exclusions).map((names) => absence(schema, names));
  const absent = tsUnion(absences);
  return tsIntersection([
    type,
    absences.length > 1 ? ts.factory.createParenthesizedType(absent) : absent,
  ]);
}

function exclusionsIn(forbidden: unknown): Exclusion[] {
  if (!isObject(forbidden)) return [];
  const { required, anyOf } = forbidden;
  return [
    ...(Array.isArray(required) ? [required as string[]] : []),
    ...list(anyOf).flatMap(exclusionsIn),
  ];
}

/** What the other branches of a union declare and this one, being closed, does not take. */
function foreignMembers({ components: { schemas } }: OpenApi, name: string): Exclusion[] {
  return Object.values(schemas).flatMap((union) => {
    const names = list(union.anyOf).map(referredName);
    const branches = names.map((one) => schemas[one ?? ""] ?? {});
    const own = schemas[name] ?? {};
    if (!names.includes(name) || !branches.every(isClosed) || hasTag(branches)) return [];
    const foreign = branches.flatMap((one) => Object.keys(one.properties as object));
    return [...new Set(foreign)]
      .filter((one) => !(one in (own.properties as object)))
      .map((one) => [one]);
  });
}

function isClosed({ properties, additionalProperties }: Schema): boolean {
  return isObject(properties) && additionalProperties === false;
}

// Where a tag tells the branches apart, a compiler looks at the members of one branch only, as it is.
function hasTag([first = {}, ...others]: Schema[]): boolean {
  const isListed = ({ properties }: Schema, name: string) => {
    const member = (properties as Record<string, Schema>)[name];
    return member !== undefined && ("const" in member || "enum" in member);
  };
  return Object.keys(first.properties as object).some((name) =>
    [first, ...others].every((branch) => isListed(branch, name)),
  );
}

/** The ways to leave out something of each exclusion, without those that leave out more than another. */
function smallestChoices(exclusions: readonly Exclusion[]): Exclusion[] {
  const choices = exclusions.reduce<Exclusion[]>(
    (all, names) =>
      all.flatMap((choice) =>
        names.some((name) => choice.includes(name))
          ? [choice]
          : names.map((name) => [...choice, name]),
      ),
    [[]],
  );
  const isPartOf = (one: Exclusion, other: Exclusion) =>
    one.length < other.length && one.every((name) => other.includes(name));
  return choices.filter((choice) => !choices.some((other) => isPartOf(other, choice)));
}

function absence({ properties }: Schema, names: Exclusion): ts.TypeNode {
  const { factory } = ts;
  const members = names.map((name) =>
    factory.createPropertySignature(
      undefined,
      /^[A-Za-z_$][\w$]*$/.test(name) ? name : factory.createStringLiteral(name),
      factory.createToken(ts.SyntaxKind.QuestionToken),
      mayBeNull((properties as Record<string, Schema>)[name])
        ? factory.createLiteralTypeNode(factory.createNull())
        : factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword),
    ),
  );
  return factory.createTypeLiteralNode(members);
}

function mayBeNull({ type, oneOf }: Schema = {}): boolean {
  return [type].flat().includes("null") || list(oneOf).some((branch) => branch.type === "null");
}
