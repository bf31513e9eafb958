import { contractData } from "../../generated/contract-data.js";
import { contractRecords } from "../../generated/contract-records.js";
import { examples } from "../../generated/examples.js";
import { isLoopback } from "../this-machine.js";
import { declaredStatus } from "./check.js";
import { checkDelivery, checkEvent, isDelivery, webhookOf } from "./check-delivery.js";
import { checkAnswer, checkExchange } from "./check-exchange.js";
import { Coverage } from "./coverage.js";
import type { OperationData } from "./data.js";
import type { Exchange, ExchangePlace, ExchangeRequest, ExchangeResponse } from "./exchange.js";
import type { CoverageReport, Finding } from "./finding.js";
import { type Address, readAddress } from "./http/address.js";
import type { Router } from "./http/route.js";
import { isObject } from "./json.js";
import { excerpt } from "./judge/excerpt.js";
import type { Part } from "./judge/judgement.js";
import { Nodes } from "./judge/nodes.js";
import { suggestion } from "./judge/spelling.js";
import { responseIn } from "./testing/subject.js";
import { throwViolations } from "./testing/violation-error.js";
import { createTools } from "./tools.js";

/** Options of {@link createContract}. */
export interface ContractOptions {
  /** Whether what breaks an inferred statement is a violation too, not a warning. False unless set. */
  strict?: boolean | undefined;
}

/** Holds traffic, fixtures and events against the description, and counts what they have shown of it. */
export interface Contract {
  /**
   * What is wrong in an exchange with the API: one finding per mistake, in the order of the exchange. A delivery
   * of a webhook is recognized by its path or its signature.
   * @throws TypeError for what has no request with a method and an address.
   */
  check(exchange: Exchange): Finding[];
  /** operationId of the operation that a request is meant for, or of the webhook; undefined where it is none. */
  operationOf(request: ExchangeRequest): string | undefined;
  /** Whether an exchange is one with this API: its host, or its path, says so. */
  concerns(exchange: Exchange): boolean;
  /**
   * What is wrong in a value by a component schema, for example `Refund`.
   * @throws Error for a name that is no component's, with the nearest one.
   */
  checkSchema(name: string, value: unknown, place?: ExchangePlace): Finding[];
  /**
   * What is wrong in a body of an operation or a webhook.
   * @param part `request`, or the status of an answer.
   * @throws Error for an operation that there is not, with the nearest one, and for a part that has no body.
   */
  checkBody(
    operationId: string,
    part: "request" | number,
    value: unknown,
    place?: ExchangePlace,
  ): Finding[];
  /**
   * What is wrong in an answer of an operation: status, content type and body.
   * @throws Error for an operation that there is not, with the nearest one; TypeError for what has no status.
   */
  checkResponse(operationId: string, response: ExchangeResponse, place?: ExchangePlace): Finding[];
  /**
   * Checks an answer of an operation, however a test has it: a Response, what supertest or axios give, an object
   * with `status` and `body`, or the body alone. For runners without matchers, such as node:test.
   * @throws ContractViolationError (as a rejection) that lists the violations.
   */
  assertResponse(operationId: string, answer: unknown): Promise<void>;
  /**
   * Name of the component schema that an object's own `object` (or, for an event, `type`) names; undefined where it
   * names none.
   */
  schemaOf(value: unknown): string | undefined;
  /**
   * What was seen since the contract was made: of all that there is, or of some operations alone.
   * @param only their operationIds, or one of them.
   * @throws Error for an operation that there is not, with the nearest one.
   */
  coverage(only?: Iterable<string>): CoverageReport;
}

/**
 * Makes a contract.
 * @throws Error for an option that there is not.
 */
export function createContract(options: ContractOptions = {}): Contract {
  if (Object(options) !== options)
    throw new TypeError(`Expected { strict }, found ${excerpt(options)}.`);
  const { strict = false, ...rest } = options;
  const [stray] = Object.keys(rest);
  if (stray !== undefined) throw new TypeError(`${stray} is no option, expected strict.`);
  const nodes = new Nodes(contractData.schemas);
  const coverage = new Coverage(contractData, nodes, examples);
  const tools = createTools(nodes, strict, coverage, contractRecords);
  const { judge, router } = tools;
  const hosts = contractData.servers.map((server) => new URL(server).host);
  const checkAs = (name: string, part: Part, value: unknown, place?: ExchangePlace) => {
    const common = { repeat: () => "", exchange: place };
    const isEvent = name === "Event" || part.operation?.section === "webhooks";
    if (isEvent) return checkEvent(tools, value, part, common);
    return judge.judge(nodes.component(name), value, part, common, coverage.answers).findings;
  };
  return {
    check(exchange) {
      refuseOther(exchange);
      return isDelivery(exchange) ? checkDelivery(tools, exchange) : checkExchange(tools, exchange);
    },
    operationOf(request) {
      refuseOther({ request });
      if (isDelivery({ request })) return webhookOf(tools, request)?.id;
      const { method, url } = request;
      const address = readAddress(url);
      const route = address && router.find(method.toUpperCase(), address);
      return route?.kind === "operation" ? route.operation.id : undefined;
    },
    concerns(exchange) {
      refuseOther(exchange);
      const address = readAddress(exchange.request.url);
      if (address?.host && hosts.includes(address.host)) return true;
      const isCall = address?.segments.includes("v1") && isKnown(router, exchange, address);
      return isCall || isDelivery(exchange);
    },
    checkSchema(name, value, place) {
      if (!nodes.names.includes(name)) throw unknownName("component schema", name, nodes.names);
      return checkAs(name, partOf(`/components/schemas/${name}`), value, place);
    },
    checkBody(operationId, part, value, place) {
      const operation = operationNamed(operationId);
      const isRequest = part === "request";
      const name = isRequest
        ? operation.request?.schema
        : operation.responses[declaredStatus(operation, part) ?? ""];
      if (!name)
        throw new Error(
          `${operationId}: there is no body in ${isRequest ? part : `an answer ${part}`}.`,
        );
      const side = isRequest ? "request" : "response";
      const status = isRequest ? undefined : part;
      const { evidence } = operation;
      const whole = { ...partOf(""), operation, side, status, evidence } as const;
      if (operation.section === "paths") coverage.body(operationId, String(part), value);
      return checkAs(name, whole, value, place);
    },
    checkResponse: checkNamedResponse,
    async assertResponse(operationId, answer) {
      throwViolations(checkNamedResponse(operationId, await responseIn(answer)));
    },
    schemaOf,
    coverage(only) {
      const ids = typeof only === "string" ? [only] : only;
      return coverage.report(ids && [...ids].map(operationNamed));
    },
  };

  function checkNamedResponse(
    operationId: string,
    response: ExchangeResponse,
    place?: ExchangePlace,
  ): Finding[] {
    if (typeof Object(response).status !== "number")
      throw new TypeError(
        `Expected an answer { status, body } whose status is a number, found ${excerpt(response)}.`,
      );
    const common = { repeat: () => "", exchange: place };
    return checkAnswer(tools, operationNamed(operationId), response, common);
  }
}

function partOf(home: string): Part {
  return {
    ...{ operation: undefined, side: "response", status: undefined, prefix: "", home },
    evidence: undefined,
  };
}

// A path with letters that are wrong is a slip; any other belongs to somebody else.
function isKnown(router: Router, { request }: Exchange, address: Address): boolean {
  const route = router.find(request.method.toUpperCase(), address);
  if (route.kind !== "path") return true;
  return isLocal(address) ? route.near !== undefined : route.isSlip;
}

// A fake listens here, and what is recorded of it may be wrong in any way.
function isLocal({ host = "localhost" }: Address): boolean {
  return isLoopback(host);
}

function operationNamed(operationId: string): OperationData {
  const found = contractData.operations.find(({ id }) => id === operationId);
  if (found) return found;
  const names = contractData.operations.map(({ id }) => id);
  throw unknownName("operation", operationId, names);
}

function unknownName(what: string, name: string, known: readonly string[]): Error {
  if (typeof name !== "string")
    return new TypeError(`Expected the name of ${article(what)}, found ${excerpt(name)}.`);
  return new Error(`There is no ${what} ${name}${suggestion(name, known)}`);
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

// Whoever hands over something else gets no word about what was meant, but from here.
function refuseOther(exchange: Exchange): void {
  const { method, url } = Object(Object(exchange).request);
  if (typeof method !== "string" || typeof url !== "string")
    throw new TypeError(
      `Expected an exchange { request: { method, url } }, found ${excerpt(exchange)}.`,
    );
}

let schemasByObject: ReadonlyMap<string, string> | undefined;

function schemaOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  schemasByObject ??= new Map(
    Object.entries(contractData.schemas).flatMap(([name, { properties }]): [string, string][] => {
      const kind = (properties as Record<string, { const?: unknown }> | undefined)?.object?.const;
      return typeof kind === "string" && kind !== "event" && kind !== "list" ? [[kind, name]] : [];
    }),
  );
  if (value.object === "event") {
    const webhook = contractData.operations.find(({ path }) => path === value.type);
    return webhook?.request?.schema ?? "Event";
  }
  if (value.object === "list") return listSchemaOf(value);
  return typeof value.object === "string" ? schemasByObject.get(value.object) : undefined;
}

// Lists name what they hold by their items alone.
function listSchemaOf({ data }: Record<string, unknown>): string | undefined {
  const item = Array.isArray(data) ? schemaOf(data[0]) : undefined;
  const name = item && `${item}List`;
  return name && name in contractData.schemas ? name : undefined;
}
