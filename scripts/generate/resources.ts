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
import { type Operation, operations } from "./operations.js";

${sendDeclaration}
/** The named methods of the client. \`Options\` is what each call takes besides its input. */
export interface Resources<Options> ${interfaceOf(root, "")}

/** Makes the named methods from a function that carries out one operation. */
export function createResources<Options>(send: Send<Options>): Resources<Options> {
  return ${objectOf(root, "  ")};
}
`;
}

const sendDeclaration = `/** What a call fills into its operation. */
export interface OperationInput {
  path?: Record<string, string>;
  query?: object | undefined;
  body?: unknown;
}

/** Carries out one operation and answers the parsed body. */
export type Send<Options> = <Result>(
  operation: Operation,
  input: OperationInput,
  options?: Options,
) => Promise<Result>;
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
      `${inner}${name}(${signature(method)}): Promise<${method.result}>;`,
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
    ...[...methods].map(([name, method]) => {
      const names = [...method.parameters.map((parameter) => parameter.name), "options"];
      return `${inner}${name}: (${names.join(", ")}) => send(operations.${method.operationId}, ${inputOf(method)}, options),`;
    }),
    ...[...children].map(([name, child]) => `${inner}${name}: ${objectOf(child, inner)},`),
  ];
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function inputOf({ path, parameters }: ClientMethod): string {
  const ids = path.map(({ name, argument }) => (name === argument ? name : `${name}: ${argument}`));
  const others = parameters
    .map(({ name }) => name)
    .filter((name) => name === "query" || name === "body");
  const members = [...(ids.length > 0 ? [`path: { ${ids.join(", ")} }`] : []), ...others];
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
