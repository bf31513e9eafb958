import {
  type Evidence,
  type EvidenceLevel,
  listOperations,
  type OpenApi,
  type Schema,
} from "../../src/contract/document.js";
import { isObject, pointerTo } from "../../src/contract/json.js";
import type { DescriptionFile } from "../lint/sources.js";

/** One statement of the description and how sure it is. */
export interface Statement {
  /** Name of the folder in spec/. */
  resource: string;
  kind: "operation" | "field";
  /** `createProduct`, or `Product.images`. */
  name: string;
  evidence: Evidence;
  /** Place in the sources, for example `spec/resources/products/products.yaml:12`. */
  place: string;
}

/** Every operation and every field of the description, with the evidence that holds for it. */
export function collectEvidence(files: DescriptionFile[]): Statement[] {
  return files.flatMap((source) => [...operationsOf(source), ...fieldsOf(source)]);
}

function operationsOf(source: DescriptionFile): Statement[] {
  const data = { paths: {}, ...(source.data as object) } as OpenApi;
  return listOperations(data).flatMap(({ section, path: name, method, operation }) => {
    const evidence = operation["x-evidence"];
    if (!evidence) return [];
    const pointer = pointerTo(pointerTo(`/${section}`, name), method);
    return [statement(source, pointer, "operation", operation.operationId, evidence)];
  });
}

function fieldsOf(source: DescriptionFile): Statement[] {
  const { schemas = {} } = source.data as { schemas?: Record<string, Schema> };
  return Object.entries(schemas).flatMap(([name, schema]) =>
    propertiesOf(source, schema, pointerTo("/schemas", name), name, undefined),
  );
}

// A field without evidence of its own has that of the schema around it.
function propertiesOf(
  source: DescriptionFile,
  schema: Schema,
  pointer: string,
  name: string,
  inherited: Evidence | undefined,
): Statement[] {
  const evidence = (schema["x-evidence"] as Evidence | undefined) ?? inherited;
  const inside = [
    ...membersOf(schema, "properties").map(([key, member]) => ({ key, member, field: true })),
    ...(isObject(schema.items) ? [{ key: "items", member: schema.items, field: false }] : []),
  ];
  return inside.flatMap(({ key, member, field }) => {
    const place = field
      ? pointerTo(pointerTo(pointer, "properties"), key)
      : pointerTo(pointer, "items");
    const full = field ? `${name}.${key}` : `${name}[]`;
    const own = (member["x-evidence"] as Evidence | undefined) ?? evidence;
    return [
      ...(field && own ? [statement(source, place, "field", full, own)] : []),
      ...propertiesOf(source, member, place, full, own),
    ];
  });
}

function membersOf(schema: Schema, keyword: string): [string, Schema][] {
  const value = schema[keyword];
  if (!isObject(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, Schema] => isObject(entry[1]));
}

function statement(
  source: DescriptionFile,
  pointer: string,
  kind: Statement["kind"],
  name: string,
  evidence: Evidence,
): Statement {
  const { line } = source.problemAt(pointer, "", "");
  const resource = source.folder?.name ?? "";
  return { resource, kind, name, evidence, place: `${source.name}:${line}` };
}

/** One line of the table. */
export interface EvidenceRow {
  resource: string;
  operations: Record<EvidenceLevel, number>;
  fields: Record<EvidenceLevel, number>;
}

/** Counts statements per resource and level. */
export function countEvidence(statements: Statement[]): EvidenceRow[] {
  const resources = [...new Set(statements.map(({ resource }) => resource))];
  return resources.map((resource) => {
    const own = statements.filter((one) => one.resource === resource);
    const count = (kind: Statement["kind"]) => {
      const levels = own.filter((one) => one.kind === kind).map(({ evidence }) => evidence.level);
      const of = (level: EvidenceLevel) => levels.filter((one) => one === level).length;
      return {
        documented: of("documented"),
        partial: of("partial"),
        inferred: of("inferred"),
        constructed: of("constructed"),
      };
    };
    return { resource, operations: count("operation"), fields: count("field") };
  });
}
