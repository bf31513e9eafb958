import {
  type Evidence,
  type EvidenceLevel,
  listOperations,
  type OpenApi,
  type Schema,
} from "../../src/contract/document.js";
import { isObject, pointerTo, valueAt } from "../../src/contract/json.js";
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

/**
 * Every operation and every field that the files have, with the evidence that holds for it.
 * @param document the bundle of them, in which evidence is computed.
 */
export function collectEvidence(files: DescriptionFile[], document: OpenApi): Statement[] {
  return files.flatMap((source) => [
    ...operationsOf(source, document),
    ...fieldsOf({ source, document }),
  ]);
}

function operationsOf(source: DescriptionFile, document: OpenApi): Statement[] {
  const data = { paths: {}, ...(source.data as object) } as OpenApi;
  return listOperations(data).flatMap(({ section, path: name, method, operation }) => {
    const pointer = pointerTo(pointerTo(`/${section}`, name), method);
    const evidence = evidenceAt(document, pointer);
    if (!evidence) return [];
    return [statement(source, pointer, "operation", operation.operationId, evidence)];
  });
}

interface Origin {
  source: DescriptionFile;
  document: OpenApi;
}

function fieldsOf(origin: Origin): Statement[] {
  const { schemas = {} } = origin.source.data as { schemas?: Record<string, Schema> };
  return Object.entries(schemas).flatMap(([name, schema]) =>
    propertiesOf(origin, schema, pointerTo("/schemas", name), name, undefined),
  );
}

function evidenceAt(document: OpenApi, pointer: string): Evidence | undefined {
  return (valueAt(document, pointer) as { "x-evidence"?: Evidence } | undefined)?.["x-evidence"];
}

// A field without evidence of its own has that of the schema around it.
function propertiesOf(
  origin: Origin,
  schema: Schema,
  pointer: string,
  name: string,
  inherited: Evidence | undefined,
): Statement[] {
  const evidence = evidenceAt(origin.document, `/components${pointer}`) ?? inherited;
  const inside = [
    ...membersOf(schema, "properties").map(([key, member]) => ({ key, member, field: true })),
    ...(isObject(schema.items) ? [{ key: "items", member: schema.items, field: false }] : []),
  ];
  return inside.flatMap(({ key, member, field }) => {
    const place = field
      ? pointerTo(pointerTo(pointer, "properties"), key)
      : pointerTo(pointer, "items");
    const full = field ? `${name}.${key}` : `${name}[]`;
    const own = evidenceAt(origin.document, `/components${place}`) ?? evidence;
    return [
      ...(field && own ? [statement(origin.source, place, "field", full, own)] : []),
      ...propertiesOf(origin, member, place, full, own),
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
