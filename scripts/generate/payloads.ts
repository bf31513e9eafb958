import path from "node:path";
import {
  type Body,
  type Evidence,
  listOperations,
  mediaTypeOf,
  type OpenApi,
  type OperationObject,
  resolve,
} from "../../src/contract/document.js";
import { failOn, type Problem } from "../support/cli.js";
import { type PayloadFile, payloadFiles, registerFile } from "../support/layout.js";
import {
  fingerprintOf,
  pageName,
  type Register,
  type Registration,
  registrations,
} from "../support/page-register.js";
import { readSource } from "../support/source-file.js";
import { markConstructed, tellConstructedApart } from "./constructed.js";

/** One payload, matched with its operation and with its place in a document. */
export interface Payload {
  /** For example `checkout-1`, `doc-1722914-1` or `constructed-1`. */
  name: string;
  operationId: string;
  /** `request`, or the status of a response. */
  kind: string;
  summary: string;
  description?: string;
  evidence: Evidence;
  /** Whether the page shows only a part; such a payload is no valid example and is not attached. */
  fragment: boolean;
  value: unknown;
}

// Ids of pages begin with digits or end with them; the number on the page is what stands behind the last hyphen.
const fileName = /^([a-z\d][a-z\d-]*[a-z\d]-\d+)\.(request|[1-5]\d\d)\.json$/;

/**
 * Reads the payloads of all folders.
 * @throws UserError for a folder that names no operation, a file name of another form, a page that is
 * not registered, a payload for which the operation has no body, and one that is not what was taken over.
 */
export function readPayloads(root: string, document: OpenApi, register: Register): Payload[] {
  const operations = new Map(
    listOperations(document).map(({ operation }) => [operation.operationId, operation]),
  );
  const registered = new Map(registrations(register).map((one) => [one.example, one]));
  const results = payloadFiles(root).map((file) => {
    const operation = operations.get(file.operationId);
    return operation
      ? readPayload({ root, register, registered, document, operation, file })
      : unknownOperation(file, [...operations.keys()]);
  });
  failOn(results.filter(isProblem));
  return results.filter((result): result is Payload => !isProblem(result));
}

function unknownOperation({ file, operationId }: PayloadFile, known: string[]): Problem {
  return {
    file: path.posix.dirname(file),
    expected: `a folder named after an operation, one of ${known.join(", ")}`,
    found: `${operationId}, which is no operationId of the description`,
  };
}

function readPayload(input: {
  root: string;
  register: Register;
  registered: Map<string, Registration>;
  document: OpenApi;
  operation: OperationObject;
  file: PayloadFile;
}): Payload | Problem {
  const { root, register, registered, document, operation, file } = input;
  const { operationId } = operation;
  const { file: place, name: fullName } = file;
  const example = `${operationId}/${fullName}`;
  const [, name, kind] = fileName.exec(fullName) ?? [];
  if (!name || !kind)
    return {
      file: place,
      expected: "a name like checkout-1.request.json or constructed-1.200.json",
      found: fullName,
    };
  if (!bodyOf(document, operation, kind)?.content)
    return {
      file: place,
      expected:
        kind === "request" ? "an operation with a request body" : `a response ${kind} with a body`,
      found: `${operationId}, which has none`,
    };
  const value = readSource(path.join(root, place), root).data;
  const common = { name, operationId, kind, value };
  const documentId = name.replace(/-\d+$/, "");
  if (documentId === "constructed")
    return {
      ...common,
      summary: "Constructed: no page shows this payload",
      evidence: { level: "constructed" },
      fragment: false,
    };
  const entry = registered.get(example);
  if (entry?.id !== documentId) return unregistered(place, documentId, register);
  const found = fingerprintOf(value);
  const { takenOver } = entry;
  if (takenOver && takenOver.fingerprint !== found)
    return {
      file: place,
      expected: `the payload that was taken over, fingerprint ${takenOver.fingerprint} in ${registerFile("pages")} at ${entry.pointer}`,
      found: `another one, fingerprint ${found}`,
    };
  return {
    ...common,
    summary: entry.title,
    description: describe(entry, register),
    evidence: { level: "documented", documents: [documentId, ...printedToo(example, register)] },
    fragment: entry.fragment,
  };
}

function unregistered(file: string, id: string, { documents, pages }: Register): Problem {
  const section = id in documents ? "documents" : "pages";
  const isKnown = id in documents || id in pages;
  return {
    file,
    expected: isKnown
      ? `an entry in ${registerFile("pages")} at /${section}/${id}/payloads`
      : `a document of ${registerFile("pages")}, one of ${Object.keys(documents).join(", ")}, or a page`,
    found: isKnown ? "none for this file" : `${id}, which is not registered`,
  };
}

function describe({ id, place, takenOver }: Registration, register: Register): string {
  if (!takenOver) return `${register.documents[id]?.title}: ${place}`;
  const title = pageName(id, register.pages[id]);
  return `${title}, ${takenOver.older ? "an older rendition, " : ""}taken over as data`;
}

function printedToo(example: string, { pages }: Register): string[] {
  return Object.entries(pages).flatMap(([id, page]) =>
    page.printed_too?.includes(example) ? [id] : [],
  );
}

/**
 * Adds each whole payload to its operation as a named example, documented ones first, and says of bodies that
 * have made-up ones alone that they are.
 */
export function attachPayloads(document: OpenApi, payloads: Payload[]): void {
  const operations = new Map(
    listOperations(document).map(({ operation }) => [operation.operationId, operation]),
  );
  for (const payload of [...payloads].sort(byEvidence)) {
    const operation = operations.get(payload.operationId);
    const media = operation && mediaTypeOf(bodyOf(document, operation, payload.kind));
    if (!media || payload.fragment) continue;
    const { name, summary, description, evidence, value } = payload;
    media.examples ??= {};
    media.examples[name] = {
      summary,
      ...(description && { description }),
      value,
      "x-evidence": evidence,
    };
  }
  tellConstructedApart(document);
  markConstructed(document);
}

function byEvidence(a: Payload, b: Payload): number {
  const rank = (payload: Payload) => (payload.evidence.level === "constructed" ? 1 : 0);
  return rank(a) - rank(b) || a.name.localeCompare(b.name, "en", { numeric: true });
}

function bodyOf(document: OpenApi, operation: OperationObject, kind: string): Body | undefined {
  if (kind === "request") return operation.requestBody;
  const response = operation.responses[kind];
  return response && resolve<Body>(document, response);
}

function isProblem(result: Payload | Problem): result is Problem {
  return "expected" in result;
}
