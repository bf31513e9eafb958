import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { contractData } from "../../generated/contract-data.js";
import { createGate, type Gate } from "../../src/contract/gate.js";
import { refusalOf, strayed } from "../../src/sandbox/admission.js";
import { errorBody } from "../../src/sandbox/answers.js";
import type { SandboxAnswer, SandboxRequest } from "../../src/sandbox/message.js";
import { Refusal } from "../../src/sandbox/refusal.js";

/** Prism, which answers with the examples of a description. */
export interface Prism {
  /** How many operations it serves. */
  readonly size: number;
  /** Answers a request; whatever goes wrong in Prism is an answer, too. */
  readonly answer: (request: SandboxRequest) => Promise<SandboxAnswer>;
}

/** Called with what Prism objects to in a request, and where it fails. */
export type Objection = (words: string, isFailure: boolean) => void;

/** Opens a description. @throws Error where Prism cannot read it. */
export async function openPrism(file: string, object: Objection): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(file);
  const gate = createGate();
  const ask = asking(operations);
  return {
    size: operations.length,
    async answer(request) {
      if (request.method === "OPTIONS") return { status: 204, headers: cors(request), body: "" };
      const answer = await answerOf(gate, ask, request, object);
      return { ...answer, headers: { ...cors(request), ...answer.headers } };
    },
  };
}

// Pages of other origins may ask it: nothing stands behind it.
function cors({ header }: SandboxRequest): Record<string, string> {
  return {
    "access-control-allow-origin": header("origin") ?? "*",
    "access-control-allow-headers": header("access-control-request-headers") ?? "*",
    "access-control-allow-methods": "GET,DELETE,HEAD,PATCH,POST,PUT,OPTIONS",
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "*",
  };
}

async function answerOf(
  gate: Gate,
  ask: ReturnType<typeof asking>,
  request: SandboxRequest,
  object: Objection,
): Promise<SandboxAnswer> {
  const told = refusalBy(gate, request);
  // What Prism is not able to read it is not asked about.
  if (told && isUnreadable(request)) return refused(told);
  try {
    const { status, headers, body, violations } = await ask(request);
    for (const violation of violations) object(violation, false);
    // The example of a 400 says the same of every mistake.
    if (status === 400 && told) return { ...refused(told), status, headers };
    return { status, headers, body };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    object(reason, true);
    const status = (error as { status?: number }).status ?? 400;
    return refused(told ?? new Refusal(status, `Prism cannot answer this: ${reason}`), status);
  }
}

function refused(refusal: Refusal, status = refusal.status): SandboxAnswer {
  const headers = { "content-type": "application/json" };
  return { status, headers, body: JSON.stringify(errorBody(refusal, "wrapped")) };
}

/** What the contract has to say against a request; undefined where it is right. */
function refusalBy(gate: Gate, { method, target, header, body }: SandboxRequest) {
  const found = gate.find(method, target);
  if (!found) return new Refusal(404, "There is no path.", { code: "unknown_route" });
  const { address, route } = found;
  if (route.kind !== "operation") return strayed(method, address, route);
  const { operation, values } = route;
  const contentType = header("content-type");
  return refusalOf(
    gate.request({ operation, values, address, contentType, body }).findings(),
    true,
  );
}

const decoder = new TextDecoder();

function textOf({ body = "" }: SandboxRequest): string {
  return typeof body === "string" ? body : decoder.decode(body);
}

function isUnreadable(request: SandboxRequest): boolean {
  try {
    decodeURIComponent(request.target);
    bodyOf(request);
    return false;
  } catch {
    return true;
  }
}

function bodyOf(request: SandboxRequest): unknown {
  const text = textOf(request);
  if (text === "") return null;
  return /^application\/(?:.+\+)?json/i.test(request.header("content-type") ?? "")
    ? JSON.parse(text)
    : text;
}

/** What Prism answers. */
interface Output {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** What it objects to. */
  readonly violations: readonly string[];
}

function asking(operations: IHttpOperation[]): (request: SandboxRequest) => Promise<Output> {
  const config = {
    ...{ isProxy: false as const, validateRequest: true, validateResponse: true },
    ...{ checkSecurity: true, errors: false, upstreamProxy: undefined },
  };
  const mock = { dynamic: false };
  const prism = createInstance({ ...config, mock }, { logger: silent as never });
  return async (request) => {
    const url = new URL(request.target, "http://127.0.0.1");
    const { code, example } = preferenceIn(request.header("prefer"));
    const input = {
      method: request.method.toLowerCase() as never,
      url: { path: url.pathname, query: queryOf(url.searchParams) },
      headers: headersOf(request),
      body: bodyOf(request),
    };
    const asked = { ...config, mock: { ...mock, code, exampleKey: example } };
    const result = await prism.request(input, operations, asked as never)();
    if (result._tag === "Left") throw result.left;
    const { output, validations } = result.right;
    const all = [
      ...validations.input.map((one) => ({ ...one, side: "request" })),
      ...validations.output.map((one) => ({ ...one, side: "response" })),
    ].map(({ side, path = [], ...rest }) => ({ location: [side, ...path], ...rest }));
    return {
      status: output.statusCode,
      headers: {
        ...output.headers,
        ...(all.length > 0 && { "sl-violations": JSON.stringify(all).slice(0, longestHeader) }),
      },
      body: output.body === undefined ? "" : JSON.stringify(output.body),
      violations: all.map(({ location, message }) => `${location.join(".")} ${message}`),
    };
  };
}

const longestHeader = 8000;

// What headers say that no operation declares is of no concern to Prism.
const headerNames = [
  ...new Set([
    ...["authorization", "content-type", "content-length", "accept"],
    ...contractData.operations.flatMap(({ parameters }) =>
      parameters.filter((one) => one.in === "header").map(({ name }) => name.toLowerCase()),
    ),
  ]),
];

function headersOf({ header }: SandboxRequest): Record<string, string> {
  return Object.fromEntries(
    headerNames.flatMap((name) => {
      const value = header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...parameters.keys()].map((name) => {
      const [first = "", ...rest] = parameters.getAll(name);
      return [name, rest.length > 0 ? [first, ...rest] : first];
    }),
  );
}

/** Which example somebody asks for: `Prefer: code=404, example=name`. */
function preferenceIn(header = ""): { code?: number; example?: string } {
  const [, code] = /(?:^|[,;\s])code=(\d{3})/.exec(header) ?? [];
  const [, example] = /(?:^|[,;\s])example="?([^",;\s]+)/.exec(header) ?? [];
  return { ...(code && { code: Number(code) }), ...(example && { example }) };
}

const nothing = () => {};

const silent = {
  ...{ level: "silent", info: nothing, warn: nothing, error: nothing, fatal: nothing },
  ...{ success: nothing, debug: nothing, trace: nothing, child: () => silent },
};
