import { type Contract, createContract } from "../contract.js";
import type { ExchangeRequest, ExchangeResponse } from "../exchange.js";
import type { Finding } from "../finding.js";
import { isObject } from "../json.js";
import { requestIn, responseIn } from "./subject.js";
import { describeFindings } from "./violation-error.js";

/** What a matcher tells a runner. */
export interface MatcherResult {
  pass: boolean;
  message: () => string;
}

type Result = MatcherResult | Promise<MatcherResult>;

let shared: Contract | undefined;

/** The contract that the matchers hold values against, and that counts what they have seen. */
export function matcherContract(): Contract {
  shared ??= createContract();
  return shared;
}

/**
 * The matchers, for `expect.extend` of vitest, jest and runners like them. Each passes where nothing breaks what
 * pages say; a Response or a Request of the web takes `await expect(…)`, since its body has to be read.
 */
export const wooshpayMatchers = {
  /** Whether an answer is one of the operation. */
  toMatchWooshPayResponse(received: unknown, operationId: string): Result {
    const judge = (response: ExchangeResponse) =>
      resultOf(`answer of ${operationId}`, matcherContract().checkResponse(operationId, response));
    return whenRead(responseIn(received), judge);
  },

  /** Whether a request, or the body of one, is one of the operation. */
  toMatchWooshPayRequest(received: unknown, operationId: string): Result {
    const what = `request of ${operationId}`;
    const request = requestIn(received);
    if (!request)
      return resultOf(what, matcherContract().checkBody(operationId, "request", received));
    return whenRead(request, (read: ExchangeRequest) => {
      const findings = matcherContract().check({ request: read });
      const other = matcherContract().operationOf(read);
      return other === operationId
        ? resultOf(what, findings)
        : wrong(`expected a ${what}, found one of ${other ?? "no operation"}`, findings);
    });
  },

  /** Whether a value fits a component schema, for example `Refund`. */
  toMatchWooshPaySchema(received: unknown, schema: string): Result {
    return resultOf(schema, matcherContract().checkSchema(schema, received));
  },

  /** Whether a value is an event of a type, for example `payment_intent.succeeded`. */
  toMatchWooshPayEvent(received: unknown, type: string): Result {
    const found = isObject(received) ? received.type : undefined;
    const findings = matcherContract().checkSchema("Event", received);
    return found === type
      ? resultOf(`event ${type}`, findings)
      : wrong(`expected an event ${type}, found ${found ?? "no type"}`, findings);
  },
};

function whenRead<Read>(read: Read | Promise<Read>, judge: (read: Read) => MatcherResult): Result {
  return read instanceof Promise ? read.then(judge) : judge(read);
}

function resultOf(what: string, findings: readonly Finding[]): MatcherResult {
  const violations = findings.filter(({ severity }) => severity === "violation");
  if (violations.length > 0) return wrong(`expected a valid ${what}`, violations);
  return { pass: true, message: () => `expected no valid ${what}, found one` };
}

function wrong(what: string, findings: readonly Finding[]): MatcherResult {
  const details = describeFindings(findings);
  return { pass: false, message: () => (details ? `${what}\n${details}` : what) };
}
