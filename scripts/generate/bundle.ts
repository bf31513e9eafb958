import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listOperations, type OpenApi } from "../../src/contract/document.js";
import { UserError } from "../support/cli.js";
import { runRedocly } from "../support/redocly.js";

/**
 * Joins the files of spec/ into one document with Redocly, components in alphabetical order.
 * @throws UserError with Redocly's own words when it refuses, and for a missing or double operationId.
 */
export function bundleSpec(root: string): OpenApi {
  const folder = mkdtempSync(path.join(tmpdir(), "wooshpay-bundle-"));
  try {
    const output = path.join(folder, "bundle.json");
    runRedocly(["bundle", "spec/openapi.yaml", "--output", output], root);
    const document = JSON.parse(readFileSync(output, "utf8")) as OpenApi;
    for (const [section, members] of Object.entries(document.components))
      document.components[section] = sortKeys(members);
    checkOperationIds(document);
    return document;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sortKeys<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkOperationIds(document: OpenApi): void {
  const seen = new Map<string, string>();
  for (const { section, path: place, method, operation } of listOperations(document)) {
    const here = `${section} ${place} ${method}`;
    const { operationId } = operation;
    if (!operationId) throw new UserError(`${here}\n  expected: an operationId\n  found:    none`);
    const other = seen.get(operationId);
    if (other)
      throw new UserError(
        `${here}\n  expected: its own operationId\n  found:    ${operationId}, which ${other} has already`,
      );
    seen.set(operationId, here);
  }
}
