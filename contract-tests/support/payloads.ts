import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { operations, root } from "./bundle.js";

/** A payload, documented or constructed. */
export interface Payload {
  /** For example `checkout-1`; unique together with its operation. */
  name: string;
  /** Path in the project. */
  file: string;
  /** Id of the document it stands in, or `constructed`. */
  document: string;
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
}

/** The register of documents. */
export const register = parse(
  readFileSync(new URL("spec/registers/pages.yaml", root), "utf8"),
) as Register;

const fragments = new Set(
  Object.values(register.documents).flatMap(({ payloads }) =>
    payloads.flatMap(({ example, fragment }) => (fragment ? [example] : [])),
  ),
);

/** Every payload of the resources, documented and constructed. */
export const payloads: Payload[] = readdirSync(new URL("spec/resources", root), {
  ...{ recursive: true, encoding: "utf8" },
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^[^/]+\/payloads\/[^/]+\/.+\.json$/.test(file))
  .map((file) => readPayload(`spec/resources/${file}`))
  .sort((a, b) => (a.operationId < b.operationId ? -1 : 1));

/** The payloads that stand in a document. */
export const documentedPayloads = payloads.filter(({ document }) => document !== "constructed");

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
    operationId,
    kind,
    fragment: fragments.has(`${operationId}/${fileName}`),
    schema,
    value: JSON.parse(readFileSync(new URL(file, root), "utf8")),
  };
}
