import { valueAt } from "./json.js";

/** The parts of an OpenAPI 3.1 document that the scripts read. */
export interface OpenApi {
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> };
  /** The pages that evidence names, by id. */
  "x-pages"?: Record<string, Page>;
  [key: string]: unknown;
}

/** The operations of a path, or of a webhook, by method. */
export type PathItem = Partial<Record<Method, OperationObject>>;
/** An HTTP method, as OpenAPI names it. */
export type Method = (typeof methods)[number];

/** An operation, or a webhook. */
export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body;
  responses: Record<string, Body | Reference>;
  externalDocs?: { description?: string; url: string };
  "x-client-method"?: string;
  "x-evidence"?: Evidence;
  "x-badges"?: { name: string }[];
}

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
}

/** A request body, or an answer. */
export interface Body {
  description?: string;
  /** Of a request body. */
  required?: boolean;
  content?: Record<string, MediaType>;
  /** Of a shared answer. */
  "x-evidence"?: Evidence;
}

/** A body in one media type. */
export interface MediaType {
  schema: Schema;
  examples?: Record<string, unknown>;
}

/** A reference to a component. */
export interface Reference {
  $ref: string;
}

/** A JSON schema. */
export type Schema = Record<string, unknown>;

/** A page of the documentation; one without an address was captured, or is no page. */
export interface Page {
  title?: string;
  address?: string;
  /** A code of ISO 639-1. */
  language?: string;
}

/** What supports a statement. */
export interface Evidence {
  level: EvidenceLevel;
  documents?: string[];
  /** What the pages say about it, for whoever wants to know where it comes from. */
  note?: string;
}

/** How sure a statement is: one of {@link evidenceLevels}. */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** From the surest to the weakest; see spec/EXTENSIONS.md. */
export const evidenceLevels = ["documented", "partial", "inferred", "constructed"] as const;

/** Whether a level is surer than another. */
export function isSurer(level: EvidenceLevel, other: EvidenceLevel): boolean {
  return evidenceLevels.indexOf(level) < evidenceLevels.indexOf(other);
}

/** The methods that a path may have, in the order in which they are told. */
export const methods = ["get", "post", "put", "patch", "delete"] as const;

/** An operation with its place in the document. */
export interface LocatedOperation {
  section: "paths" | "webhooks";
  path: string;
  method: Method;
  operation: OperationObject;
}

/** Every operation of the document, webhooks included, in the order of the document. */
export function listOperations(document: OpenApi): LocatedOperation[] {
  return (["paths", "webhooks"] as const).flatMap((section) =>
    Object.entries(document[section] ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        return operation ? [{ section, path, method, operation }] : [];
      }),
    ),
  );
}

/** The object that a local `$ref` names, or the object itself when it is none. */
export function resolve<Target extends object>(
  document: OpenApi,
  value: Target | Reference,
): Target {
  if (!("$ref" in value)) return value;
  return valueAt(document, value.$ref.slice(1)) as Target;
}

/** The parameters of an operation that stand in one place. */
export function parametersIn(
  document: OpenApi,
  { parameters = [] }: OperationObject,
  place: Parameter["in"],
): Parameter[] {
  return parameters
    .map((parameter) => resolve<Parameter>(document, parameter))
    .filter((parameter) => parameter.in === place);
}

/** How a request body is sent. */
export function bodyEncoding(body: Body | undefined): "json" | "multipart" | "none" {
  if (!body?.content) return "none";
  return "multipart/form-data" in body.content ? "multipart" : "json";
}

/** The first media type of a body; the description gives none more than one. */
export function mediaTypeOf(body: Body | undefined): MediaType | undefined {
  return Object.values(body?.content ?? {})[0];
}

/** Name of the component that a reference leads to; undefined for anything else. */
export function referredName(value: unknown): string | undefined {
  const reference = (value as { $ref?: unknown } | undefined)?.$ref;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}

/** Name of the component schema that a body refers to. */
export function bodySchemaName(body: Body | undefined): string | undefined {
  return referredName(mediaTypeOf(body)?.schema);
}

/** Name of the schema of the objects that an operation lists; undefined when it answers no list. */
export function listedItem(document: OpenApi, { responses }: OperationObject): string | undefined {
  const success = responses["200"] && resolve<Body>(document, responses["200"]);
  const schema = document.components.schemas[bodySchemaName(success) ?? ""];
  const properties = (schema?.properties ?? {}) as Record<string, Schema>;
  if (properties.object?.const !== "list") return undefined;
  return referredName(properties.data?.items);
}
