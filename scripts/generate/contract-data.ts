import type {
  ContractData,
  ContractRecords,
  EvidenceData,
  ExampleData,
  OperationData,
  ParameterData,
} from "../../src/contract/data.js";
import {
  type Body,
  bodyEncoding,
  bodySchemaName,
  type Evidence,
  type LocatedOperation,
  listOperations,
  type OpenApi,
  type Parameter,
  type Reference,
  resolve,
  type Schema,
} from "../../src/contract/document.js";
import { isObject, pointerOf } from "../../src/contract/json.js";
import { readContradictions, readQuestions } from "../lint/records.js";
import { banner } from "./banner.js";
import type { Payload } from "./payloads.js";

// What schemas tell people and no program.
const prose = new Set(["description", "title", "summary", "example", "examples", "externalDocs"]);

/**
 * What src/contract knows of the description, everything but its prose and its examples: what checking takes, and apart
 * from it what findings tell of where a statement comes from.
 */
export function generateContractData(
  root: string,
  document: OpenApi,
): { data: string; records: string } {
  const whole: ContractData = {
    servers: (document.servers as { url: string }[]).map(({ url }) => url),
    schemas: Object.fromEntries(
      Object.entries(document.components.schemas).map(([name, schema]) => [name, bare(schema)]),
    ),
    operations: listOperations(document).map((located) => operationData(document, located)),
  };
  const { data, pages } = withoutPages(whole);
  const records: ContractRecords = {
    pages,
    contradictions: idsByPlace(
      readContradictions(root).flatMap(({ source }) => source.data.contradictions),
    ),
    questions: idsByPlace(readQuestions(root).flatMap(({ source }) => source.data.questions)),
  };
  return {
    data: moduleOf("contractData", data),
    records: moduleOf("contractRecords", records),
  };
}

/** Puts the pages of each evidence into a list of such lists, and their place in it instead of them. */
function withoutPages(whole: ContractData): { data: ContractData; pages: string[][] } {
  const places = new Map<string, number>();
  const data = JSON.parse(JSON.stringify(whole), (key, value) => {
    if (!/(?:^|-)evidence$/.test(key) || !Array.isArray(value?.documents)) return value;
    const { level, documents } = value;
    const list = JSON.stringify(documents);
    const place = places.get(list) ?? places.size;
    places.set(list, place);
    return { level, pages: place };
  });
  return { data, pages: [...places.keys()].map((list) => JSON.parse(list)) };
}

/** The payloads as data, fragments left out. */
export function generateExamples(payloads: readonly Payload[]): string {
  const examples = payloads
    .filter(({ fragment }) => !fragment)
    .map(
      ({ operationId, kind, name, evidence, value }): ExampleData => ({
        ...{ operationId, part: kind, name, level: evidence.level, value },
      }),
    );
  return moduleOf("examples", examples);
}

/** The declarations of a module that {@link generateContractData} or {@link generateExamples} makes. */
export function declarationsOf(name: string, type: string, says: string): string {
  return `${banner}import type { ${type.match(/[A-Z]\w+/)} } from "../src/contract/data.js";

/** ${says} */
export declare const ${name}: ${type};
`;
}

function moduleOf(name: string, value: unknown): string {
  return `${banner}export const ${name} = ${JSON.stringify(value, null, 1)};\n`;
}

function operationData(
  document: OpenApi,
  { section, path, method, operation }: LocatedOperation,
): OperationData {
  const { requestBody, responses, parameters = [] } = operation;
  const encoding = bodyEncoding(requestBody);
  const schema = bodySchemaName(requestBody);
  const evidence = evidenceOf(operation["x-evidence"]);
  return {
    ...{ id: operation.operationId, section, method: method.toUpperCase(), path },
    evidence: evidence ?? { level: "constructed" },
    parameters: parameters.map((parameter, index) =>
      parameterData(document, parameter, pointerOf([section, path, method, "parameters", index])),
    ),
    ...(schema &&
      encoding !== "none" && {
        request: { schema, encoding, required: requestBody?.required === true },
      }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        bodySchemaName(resolve<Body>(document, response)) ?? null,
      ]),
    ),
  };
}

function parameterData(
  document: OpenApi,
  parameter: Parameter | Reference,
  place: string,
): ParameterData {
  const whole = resolve<Parameter & { schema?: Schema; style?: string; "x-evidence"?: Evidence }>(
    document,
    parameter as never,
  );
  const evidence = evidenceOf(whole["x-evidence"]);
  return {
    ...{ name: whole.name, in: whole.in, required: whole.required === true },
    isDeep: whole.style === "deepObject",
    schema: bare(whole.schema ?? {}) as Schema,
    pointer: "$ref" in parameter ? parameter.$ref.slice(1) : place,
    ...(evidence && { evidence }),
  };
}

function evidenceOf(evidence: Evidence | undefined): EvidenceData | undefined {
  if (!evidence) return undefined;
  const { level, documents } = evidence;
  return { level, ...(documents && { documents }) };
}

/** A schema without prose; what its members are called is no keyword. */
function bare(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
      if (prose.has(keyword)) return [];
      if (keyword === "properties") return [[keyword, eachOf(value as Schema)]];
      if (/^x-(required-)?evidence$/.test(keyword)) return [[keyword, evidenceOf(value as never)]];
      if (Array.isArray(value))
        return [[keyword, value.map((one) => (isObject(one) ? bare(one) : one))]];
      const isSchema =
        isObject(value) && ["items", "additionalProperties", "not"].includes(keyword);
      return [[keyword, isSchema ? bare(value) : value]];
    }),
  );
}

function eachOf(properties: Schema): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, bare(schema as Schema)]),
  );
}

function idsByPlace(records: { id: string; at: string[] }[]): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const { id, at } of records)
    for (const place of at) places[place] = [...(places[place] ?? []), id];
  return Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1)));
}
