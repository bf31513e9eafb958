import { UserError } from "../support/cli.js";
import { type LocatedOperation, listOperations, type OpenApi } from "../support/openapi.js";
import { banner } from "./banner.js";
import { type ClientMethod, clientMethod } from "./client-method.js";

/** A namespace of the client, for example `checkout` with `sessions` inside it. */
interface Namespace {
  methods: Map<string, ClientMethod>;
  children: Map<string, Namespace>;
}

/**
 * The named methods of the client, placed where `x-client-method` says.
 * @throws UserError for an operation that no method can be made of.
 */
export function generateResources(document: OpenApi): string {
  const root = newNamespace();
  const models = new Set<string>();
  for (const located of listOperations(document)) {
    if (located.section === "paths") place(root, located, document, models);
  }
  return `${banner}import type {
${[...models]
  .sort()
  .map((name) => `  ${name},`)
  .join("\n")}
} from "./models.js";
import type { OperationId } from "./operations.js";

${declarations}
/** The named methods of the client. \`Options\` is what each call takes besides its input. */
export interface Resources<Options> ${interfaceOf(root, "")}

/**
 * Puts the named methods where they belong.
 * @param method makes the method of one operation: it takes identifiers, then query or body, then options.
 */
export function createResources<Options>(
  method: (operationId: OperationId) => (...values: never[]) => unknown,
): Resources<Options> {
  return ${objectOf(root, "  ")} as unknown as Resources<Options>;
}
`;
}

const declarations = `/** A call under way: a promise of its result. */
export interface Call<Result> extends Promise<Result> {
  /** The result together with the HTTP answer that it came in. */
  withResponse(): Promise<WithResponse<Result>>;
}

/** A result with the HTTP answer that it came in. */
export interface WithResponse<Result> {
  data: Result;
  /** Status and headers; its body is read already. */
  response: Response;
  /** Identifier of the request, when the answer carries one. */
  requestId: string | undefined;
}

/** A list under way: a promise of its first page, and an iterable of everything on all pages. */
export interface ListCall<Item, Page> extends Call<Page>, AsyncIterable<Item> {
  /** The pages one by one, fetched as they are asked for. */
  pages(): AsyncIterable<Page>;
  /** What all pages hold, up to \`max\` objects. */
  toArray(options: { max: number }): Promise<Item[]>;
}
`;

function newNamespace(): Namespace {
  return { methods: new Map(), children: new Map() };
}

function place(
  root: Namespace,
  located: LocatedOperation,
  document: OpenApi,
  models: Set<string>,
): void {
  const { operationId, "x-client-method": name } = located.operation;
  if (!name?.includes("."))
    throw new UserError(
      `operation ${operationId}\n  expected: x-client-method such as products.create\n  found:    ${name ?? "none"}`,
    );
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
    throw new UserError(
      `operation ${operationId}\n  expected: an x-client-method of its own\n  found:    ${name}, which ${other.operationId} has already`,
    );
  const method = clientMethod(located, document);
  for (const model of method.models) models.add(model);
  namespace.methods.set(last, method);
}

function interfaceOf({ methods, children }: Namespace, indent: string): string {
  const inner = `${indent}  `;
  const lines = [
    ...[...methods].flatMap(([name, method]) => [
      `${inner}/**`,
      ...method.comment.map((line) => `${inner} *${line && ` ${line}`}`),
      `${inner} */`,
      `${inner}${name}(${signature(method)}): ${method.returns};`,
    ]),
    ...[...children].map(
      ([name, child]) => `${inner}readonly ${name}: ${interfaceOf(child, inner)};`,
    ),
  ];
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function signature({ parameters }: ClientMethod): string {
  const declared = parameters.map(
    ({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`,
  );
  return [...declared, "options?: Options"].join(", ");
}

function objectOf({ methods, children }: Namespace, indent: string): string {
  const inner = `${indent}  `;
  const lines = [
    ...[...methods].map(([name, method]) => `${inner}${name}: method("${method.operationId}"),`),
    ...[...children].map(([name, child]) => `${inner}${name}: ${objectOf(child, inner)},`),
  ];
  return `{\n${lines.join("\n")}\n${indent}}`;
}
