import {
  listOperations,
  type OpenApi,
  type OperationObject,
  type Parameter,
  type Reference,
  resolve,
  type Schema,
} from "../../../src/contract/document.js";

/** A parameter with what filters have. */
type Filter = Parameter & { style?: string; explode?: boolean; schema?: Schema | Reference };

/**
 * A document in which each member of a filter is a parameter of its own, `created[gte]` say, so that who does
 * not know the style `deepObject` sends it under its name, too. The original is not changed.
 */
export function withPlainFilters(document: OpenApi): OpenApi {
  const plain = structuredClone(document);
  const shared = plain.components as { parameters?: Record<string, Filter> };
  for (const { operation } of listOperations(plain))
    if (operation.parameters) operation.parameters = plainParameters(document, operation);
  if (shared.parameters)
    shared.parameters = Object.fromEntries(
      Object.entries(shared.parameters).flatMap(
        ([name, parameter]) =>
          membersOf(document, parameter)?.map((member) => [sharedName(name, member), member]) ?? [
            [name, parameter],
          ],
      ),
    );
  return plain;
}

function plainParameters(document: OpenApi, { parameters = [] }: OperationObject) {
  return parameters.flatMap((one): (Parameter | Reference)[] => {
    const members = membersOf(document, resolve<Filter>(document, one));
    if (!members) return [one];
    if (!("$ref" in one)) return members;
    return members.map((member) => ({ $ref: sharedName(one.$ref, member) }));
  });
}

/** What a filter becomes; undefined for any other parameter. */
function membersOf(document: OpenApi, parameter: Filter): Filter[] | undefined {
  const { style, explode, schema, name, description, ...others } = parameter;
  if (style !== "deepObject" || !schema) return undefined;
  const members = Object.entries(resolve<Schema>(document, schema).properties ?? {});
  // One whose members may have any name cannot be written out.
  if (members.length === 0) return undefined;
  return members.map(([member, { description: meaning, ...type }]) => ({
    name: `${name}[${member}]`,
    description: [meaning, description].filter(Boolean).join(" "),
    ...others,
    schema: type,
  }));
}

// `Created` has `CreatedGte`.
function sharedName(name: string, { name: inQuery }: Filter): string {
  const [, initial = "", rest = ""] = /\[(.)(.*)\]$/.exec(inQuery) ?? [];
  return name + initial.toUpperCase() + rest;
}
