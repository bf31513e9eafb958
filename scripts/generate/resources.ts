import {
  type LocatedOperation,
  listOperations,
  type OpenApi,
} from "../../src/contract/document.js";
import { ProblemError } from "../support/cli.js";
import { banner } from "./banner.js";
import { type ClientMethod, clientMethod, methodName } from "./client-method.js";
import { docComment } from "./doc-comment.js";
import { type Namespace, namespaceLines, newNamespace } from "./namespaces.js";

/**
 * The named methods of the client, placed where `x-client-method` says.
 * @throws UserError for an operation that no method can be made of.
 */
export function generateResources(document: OpenApi): string {
  const root = newNamespace();
  const models = new Set<string>();
  const unions = new Set<string>();
  for (const located of listOperations(document)) {
    if (located.section !== "paths") continue;
    const method = clientMethod(located, document);
    for (const name of method.models) models.add(name);
    for (const name of method.unions) unions.add(name);
    place(root, located, method);
  }
  return `${banner}${importLine(unions, "./events.js")}${importLine(models, "./models.js")}
${declarations}
/** The named methods of the client. \`Options\` is what each call takes besides its input. */
export interface Resources<Options> ${interfaceOf(root, document)}
`;
}

const declarations = `/**
 * A call under way: a promise of its result. It is rejected with a WooshPayError when the call does
 * not succeed, and with a TypeError when it could not be sent as it was written.
 */
export interface Call<Result> extends Promise<Result> {
  /**
   * The result together with the HTTP answer that it came in.
   * @throws what the call itself is rejected with.
   */
  withResponse(): Promise<WithResponse<Result>>;
}

/** A result with the HTTP answer that it came in. */
export interface WithResponse<Result> {
  /** The result, as the call without \`withResponse\` gives it. */
  data: Result;
  /** Status and headers; its body is read already. */
  response: Response;
  /** Identifier of the request, when the answer carries one. */
  requestId: string | undefined;
}

/**
 * A list under way: a promise of its first page, and an iterable of everything on all pages. Pages are
 * fetched as they are asked for, so that iterating ends with a WooshPayError (or the TypeError of the
 * call) where one of them fails; what came before it has been handed out by then.
 *
 * A list ends when \`has_more\` is false. Pages that go round, or promise more and hold nothing, end it
 * with an UnreadableAnswerError. With \`ending_before\` it is read backwards: each object comes next to the
 * one before it. Where no page names a cursor, \`starting_after\` is tried all the same.
 */
export interface ListCall<Item, Page> extends Call<Page>, AsyncIterable<Item> {
  /**
   * The pages one by one, fetched as they are asked for.
   * @throws WooshPayError (as a rejection) when a page cannot be fetched.
   * @throws TypeError (as a rejection) as the call itself.
   */
  pages(): AsyncIterable<Page>;
  /**
   * What all pages hold, up to \`max\` objects.
   * @param options \`max\`: most objects to collect, a number above 0; no further page is fetched then.
   * @throws TypeError (as a rejection) for any other \`max\`, and as the call itself.
   * @throws WooshPayError (as a rejection) when a page cannot be fetched; nothing is returned then.
   */
  toArray(options: { max: number }): Promise<Item[]>;
}
`;

function importLine(names: ReadonlySet<string>, file: string): string {
  const lines = [...names].sort().map((name) => `  ${name},\n`);
  return lines.length > 0 ? `import type {\n${lines.join("")}} from "${file}";\n` : "";
}

function place(root: Namespace, located: LocatedOperation, method: ClientMethod): void {
  const { operationId } = located.operation;
  const name = methodName(located.operation);
  const keys = name.split(".");
  const last = keys.pop() as string;
  let namespace = root;
  for (const key of keys) {
    const child = namespace.children.get(key) ?? newNamespace();
    namespace.children.set(key, child);
    namespace = child;
  }
  const other = namespace.methods.get(last);
  if (other)
    throw new ProblemError({
      file: `operation ${operationId}`,
      expected: "an x-client-method of its own",
      found: `${name}, which ${other.operationId} has already`,
    });
  namespace.methods.set(last, method);
}

function interfaceOf({ methods, children }: Namespace, document: OpenApi, indent = ""): string {
  const inner = `${indent}  `;
  const members = [
    ...[...methods].map(
      ([name, method]) =>
        `${docComment(method.comment, inner)}${inner}${name}(${signature(method)}): ${method.returns};\n`,
    ),
    ...[...children].map(
      ([name, child]) =>
        `${docComment(namespaceLines(name, child, document), inner)}${inner}readonly ${name}: ${interfaceOf(child, document, inner)};\n`,
    ),
  ];
  return `{\n${members.join("")}${indent}}`;
}

function signature({ parameters }: ClientMethod): string {
  const declared = parameters.map(
    ({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`,
  );
  return [...declared, "options?: Options"].join(", ");
}
