import { contractData } from "../../generated/contract-data.js";
import { Check } from "./check.js";
import type { OperationData } from "./data.js";
import type { Finding } from "./finding.js";
import { type Address, readAddress } from "./http/address.js";
import { readBody } from "./http/body.js";
import { type HeaderMap, mediaTypeIn } from "./http/headers.js";
import { parameterFault } from "./http/parameters.js";
import { readQuery, typedValue } from "./http/query.js";
import type { Route } from "./http/route.js";
import { isObject } from "./json.js";
import type { ValueJudge } from "./judge/judge-value.js";
import { type Node, Nodes } from "./judge/nodes.js";
import { type Counting, createTools, eventSchema } from "./tools.js";

/** A request whose operation is known. */
export interface GateRequest {
  operation: OperationData;
  /** Values of the parameters in the path. */
  values: Readonly<Record<string, string>>;
  address: Address;
  /** Value of Content-Type. */
  contentType: string | undefined;
  body: string | Uint8Array | undefined;
}

/** What a request comes to. */
export interface Passed {
  /** Whether nothing is wrong with it; what is news only may be there. */
  isRight: boolean;
  /** All that is wrong, or news. Most requests are right, which is told sooner than this. */
  findings: () => Finding[];
  /** Values of the query, typed as the description has them. */
  query: Readonly<Record<string, unknown>>;
  /** Members of the body; empty where none was sent, or none that can be read. */
  body: Readonly<Record<string, unknown>>;
}

/**
 * Checks what comes in and goes out, for a server that stands behind it. It counts nothing, and what it finds names no
 * pages, contradictions and questions.
 */
export interface Gate {
  /** The operation that a request is meant for; undefined where the address cannot be read. */
  find(method: string, target: string): { address: Address; route: Route } | undefined;
  /** What is wrong in parameters and body of a request, and what they hold. */
  request(request: GateRequest): Passed;
  /** What is wrong in an answer of an operation. What is frozen is taken to stay as it is, and is looked at once. */
  answer(operation: OperationData, status: number, body: unknown): Finding[];
}

const nothing = () => undefined;

const noQuery: Passed["query"] = Object.freeze({});

/** Counting for checks that count nothing. */
export const uncounted: Counting = {
  ...{ operation: nothing, parameter: nothing, body: nothing, lostBody: nothing },
  evidence: nothing,
  answers: { branch: nothing, value: nothing },
  watchRequest: () => ({ observer: {}, end: nothing }),
};

/** Makes a gate. */
export function createGate(): Gate {
  const tools = createTools(new Nodes(contractData.schemas), false, uncounted);
  const { judge, nodes } = tools;
  const common = { repeat: () => "", exchange: undefined };
  const check = (operation: OperationData, status?: number) =>
    new Check(tools, operation, status, common);
  const queryOf = ({ parameters }: OperationData, address: Address) => {
    const given = readQuery(address.query);
    const query: Record<string, unknown> = {};
    for (const one of parameters)
      if (one.in === "query" && given.has(one.name))
        query[one.name] = typedValue(tools.parameterNode(one), given.get(one.name));
    return query;
  };
  const isPathRight = (operation: OperationData, values: GateRequest["values"]) =>
    operation.parameters.every((one) => {
      if (one.in !== "path") return !one.required;
      const found = values[one.name];
      const node = tools.parameterNode(one);
      return (
        !parameterFault(operation, one, found, tools.prefixes) &&
        isQuicklyRight(judge, node, typedValue(node, found))
      );
    });
  // Most requests name the type that the one before has named.
  let named: { contentType: string | undefined; headers: HeaderMap } | undefined;
  const headersOf = (contentType: string | undefined) => {
    if (named && named.contentType === contentType) return named.headers;
    const headers = new Map(contentType === undefined ? [] : [["content-type", contentType]]);
    named = { contentType, headers };
    return headers;
  };
  return {
    find(method, target) {
      const address = readAddress(target);
      return address && { address, route: tools.router.find(method, address) };
    },
    request({ operation, values, address, contentType, body }) {
      const headers = headersOf(contentType);
      const read = readBody(body, headers);
      const value = "value" in read ? read.value : undefined;
      const isJson = read.kind === "value" && mediaTypeIn(headers) === "application/json";
      const schema = isJson && operation.request?.encoding === "json" && operation.request.schema;
      const parameters = () =>
        check(operation).parameters(values, readQuery(address.query), headers);
      const areParametersRight =
        (address.query.length === 0 && isPathRight(operation, values)) ||
        parameters().every(({ severity }) => severity === "advice");
      const isBodyRight =
        read.kind === "none"
          ? !operation.request?.required
          : schema && isQuicklyRight(judge, nodes.component(schema), value);
      const findings = () => {
        const one = check(operation);
        const inBody = () => one.requestBody(read, headers);
        return [...parameters(), ...one.within("request", inBody)];
      };
      return {
        findings,
        isRight: !!isBodyRight && areParametersRight,
        query: address.query.length === 0 ? noQuery : queryOf(operation, address),
        body: isObject(value) ? value : {},
      };
    },
    answer(operation, status, body) {
      const schema = operation.responses[status];
      const node =
        schema && nodes.component(schema === "Event" ? eventSchema(tools, body) : schema);
      if (node && isQuicklyRight(judge, node, body)) return [];
      const one = check(operation, status);
      const read = { kind: "value", value: body } as const;
      return one.within("response", () => one.answer({ status, body }, read, undefined));
    },
  };
}

// What is nested deeper than a stack is left to those who tell.
function isQuicklyRight(judge: ValueJudge, node: Node, value: unknown): boolean {
  try {
    return judge.isRight(node, value);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
