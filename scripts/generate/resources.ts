import { UserError } from "../support/cli.js";
import {
  type Body,
  bodySchemaName,
  type LocatedOperation,
  listOperations,
  type OpenApi,
  type Parameter,
  resolve,
} from "../support/openapi.js";
import { banner } from "./banner.js";

/** A namespace of the client, for example `checkout` with `sessions` inside it. */
interface Namespace {
  methods: Map<string, ClientMethod>;
  children: Map<string, Namespace>;
}

interface ClientMethod {
  operationId: string;
  path: string;
  /** Parameters of the method in order, with their types. */
  parameters: { name: string; type: string }[];
  pathParameters: string[];
  hasBody: boolean;
  result: string;
  comment: string[];
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
  namespace.methods.set(last, clientMethod(located, document, models));
}

function clientMethod(
  { path, operation }: LocatedOperation,
  document: OpenApi,
  models: Set<string>,
): ClientMethod {
  const { operationId, requestBody, responses } = operation;
  const result = bodySchemaName(responses["200"] && resolve<Body>(document, responses["200"]));
  const body = bodySchemaName(requestBody);
  if (!result || (requestBody && !body))
    throw new UserError(
      `operation ${operationId}\n  expected: bodies that are a $ref to a named schema\n  found:    a schema without a name`,
    );
  for (const name of [result, body]) if (name) models.add(name);
  const parameters = (operation.parameters ?? []).map((parameter) =>
    resolve<Parameter>(document, parameter),
  );
  const pathParameters = parameters.filter((parameter) => parameter.in === "path");
  return {
    operationId,
    path,
    pathParameters: pathParameters.map(({ name }) => name),
    parameters: [
      ...pathParameters.map(({ name }) => ({ name: camelCase(name), type: "string" })),
      ...(body ? [{ name: "body", type: body }] : []),
    ],
    hasBody: body !== undefined,
    result,
    comment: comment(
      operation.summary,
      operation.description,
      pathParameters,
      operation["x-evidence"],
    ),
  };
}

function comment(
  summary: string | undefined,
  description: string | undefined,
  parameters: Parameter[],
  evidence: { level: string; documents?: string[] } | undefined,
): string[] {
  return [
    `${summary}.`,
    ...(description ? ["", ...wrap(description)] : []),
    ...parameters.map(({ name, description: text }) =>
      `@param ${camelCase(name)} ${text ?? ""}`.trim(),
    ),
    ...(evidence ? [`@see ${evidence.level}: ${(evidence.documents ?? []).join(", ")}`] : []),
  ];
}

function wrap(text: string, width = 90): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function camelCase(name: string): string {
  return name.replace(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());
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
  return [...parameters.map(({ name, type }) => `${name}: ${type}`), "options?: Options"].join(
    ", ",
  );
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

function inputOf({ pathParameters, hasBody }: ClientMethod): string {
  const path = pathParameters.map((name) =>
    name === camelCase(name) ? name : `${name}: ${camelCase(name)}`,
  );
  const members = [
    ...(path.length > 0 ? [`path: { ${path.join(", ")} }`] : []),
    ...(hasBody ? ["body"] : []),
  ];
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
