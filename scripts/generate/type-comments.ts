import ts from "typescript";
import { listOperations, type OpenApi, type Schema } from "../../src/contract/document.js";
import { componentLines, docComment } from "./doc-comment.js";

/** What openapi-typescript exports besides components, and says nothing about. */
const ownDeclarations: Readonly<Record<string, string>> = {
  paths: "Operations of the API by path and method.",
  webhooks: "Requests that webhook endpoints receive, by type of event.",
  components: "Schemas, answers and parameters that several operations share.",
  operations: "Parameters, bodies and answers of each operation and webhook, by operationId.",
  $defs: "Definitions that stand outside the components: there are none.",
};

/** What openapi-typescript puts before the name of a component in the name of its type. */
const prefixes = { schemas: "", responses: "Response", parameters: "Parameter" } as const;

/** Puts a doc comment before each exported declaration, and rids those of members of their tag. */
export function commentTypes(
  nodes: readonly ts.Node[],
  document: OpenApi,
  queryTypeName: (operationId: string) => string,
): void {
  const lines = new Map([
    ...Object.entries(ownDeclarations).map(([name, text]): Entry => [name, [text]]),
    ...componentEntries(document),
    ...listOperations(document).map(({ operation: { operationId: id } }): Entry => {
      return [queryTypeName(id), [`Query parameters of ${id}.`]];
    }),
  ]);
  for (const node of nodes) {
    stripTags(node);
    const name = (node as ts.DeclarationStatement).name?.text ?? "";
    const text = lines.get(name);
    if (!text) continue;
    const comment = docComment(text);
    // The printer adds the marks of a comment and the line break after it.
    const inner = comment.slice("/*".length, comment.lastIndexOf("*/"));
    ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, inner, true);
  }
}

type Entry = [name: string, lines: string[]];

function componentEntries(document: OpenApi): Entry[] {
  const { components } = document;
  return Object.entries(prefixes).flatMap(([section, prefix]) =>
    Object.entries(components[section] ?? {}).map(([name, component]): Entry => {
      return [prefix + name, componentLines(component as Schema, document)];
    }),
  );
}

// An editor shows the text of a comment first and its tags last; a description is the text. The format
// would come before it, and says nothing of a type: a number of JavaScript has no size.
const descriptionTag = /^(\*\s+(?:\* )?)(?:Format: \S+\s+\* )?@description /;

const singleLine = /^\*\s+\* (.*)\n $/;

function stripTags(node: ts.Node): void {
  for (const comment of ts.getSyntheticLeadingComments(node) ?? [])
    comment.text = comment.text.replace(descriptionTag, "$1").replace(singleLine, "* $1 ");
  ts.forEachChild(node, stripTags);
}
