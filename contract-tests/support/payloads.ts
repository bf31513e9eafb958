import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { operations, root } from "./bundle.js";

/**
 * Where a payload comes from: proved against captured text (`npm run check:documents`), taken over as data
 * from a page that was not captured, or made up.
 */
export type Origin = "captured" | "taken over" | "constructed";

/** A payload, documented or constructed. */
export interface Payload {
  /** For example `checkout-1` or `doc-1722914-1`; unique together with its operation. */
  name: string;
  /** Path in the project. */
  file: string;
  /** Id of the document or page it stands in, or `constructed`. */
  document: string;
  origin: Origin;
  operationId: string;
  /** `request`, or the status of a response. */
  kind: string;
  /** Whether the page shows only a part of it. */
  fragment: boolean;
  /** Component schema that it has to fit. */
  schema: string;
  value: unknown;
}

interface Register {
  documents: Record<string, { title: string; payloads: { example: string; fragment?: boolean }[] }>;
  pages: Record<string, { payloads?: { example: string; taken_over: "whole" | "cut" }[] }>;
}

/** The register of documents. */
export const register = parse(
  readFileSync(new URL("spec/registers/pages.yaml", root), "utf8"),
) as Register;

const captured = Object.values(register.documents).flatMap(({ payloads }) => payloads);
const takenOver = Object.values(register.pages).flatMap(({ payloads = [] }) => payloads);

const fragments = new Set([
  ...captured.flatMap(({ example, fragment }) => (fragment ? [example] : [])),
  ...takenOver.flatMap(({ example, taken_over }) => (taken_over === "cut" ? [example] : [])),
]);

const origins = new Map<string, Origin>([
  ...captured.map(({ example }): [string, Origin] => [example, "captured"]),
  ...takenOver.map(({ example }): [string, Origin] => [example, "taken over"]),
]);

/** Every payload of the resources, documented and constructed. */
export const payloads: Payload[] = readdirSync(new URL("spec/resources", root), {
  ...{ recursive: true, encoding: "utf8" },
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^[^/]+\/payloads\/[^/]+\/.+\.json$/.test(file))
  .map((file) => readPayload(`spec/resources/${file}`))
  .sort((a, b) => (a.operationId < b.operationId ? -1 : 1));

/** The payloads that a page prints. */
export const documentedPayloads = payloads.filter(({ origin }) => origin !== "constructed");

function readPayload(file: string): Payload {
  const [fileName = "", operationId = ""] = file.split("/").reverse();
  const [name = "", kind = ""] = fileName.split(".");
  const operation = operations.get(operationId);
  const schema = kind === "request" ? operation?.requestSchema : operation?.responseSchemas[kind];
  if (!schema)
    throw new Error(`${file}: ${operationId} has no ${kind} body in generated/openapi.json`);
  return {
    name,
    file,
    document: name.replace(/-\d+$/, ""),
    origin: origins.get(`${operationId}/${fileName}`) ?? "constructed",
    operationId,
    kind,
    fragment: fragments.has(`${operationId}/${fileName}`),
    schema,
    value: JSON.parse(readFileSync(new URL(file, root), "utf8")),
  };
}
