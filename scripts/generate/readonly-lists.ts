import ts from "typescript";
import type { OpenApi } from "../../src/contract/document.js";
import { receivedSchemas, sentSchemas } from "./rules/directions.js";

/**
 * Makes a list in what is only sent `readonly`, so that constants and parameters that nobody may change
 * can be sent as they are. Lists in answers stay as they are, since they belong to whoever asked.
 */
export function readonlyLists(
  document: OpenApi,
): (path: string | undefined, type: ts.TypeNode) => ts.TypeNode {
  const received = receivedSchemas(document);
  const sent = new Set([...sentSchemas(document)].filter((name) => !received.has(name)));
  return (path, type) => {
    const [, name = ""] = path?.match(/^#\/components\/schemas\/([^/]+)/) ?? [];
    if (!ts.isArrayTypeNode(type) || !sent.has(name)) return type;
    return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type);
  };
}
