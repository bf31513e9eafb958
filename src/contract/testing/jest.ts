import { wooshpayMatchers } from "./matchers.js";

// Jest hands `expect` to each test file as a global, and has it in @jest/globals besides: the same one.
const { expect } = globalThis as { expect?: { extend(matchers: object): void } };
if (!expect)
  throw new Error(
    "wooshpay-openapi/contract/jest: there is no expect; import it in a test or in setupFilesAfterEnv.",
  );
expect.extend(wooshpayMatchers);

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Whether an answer is one of the operation; `await` it for a Response of the web. */
      toMatchWooshPayResponse(operationId: string): R;
      /** Whether a request, or its body, is one of the operation; `await` it for a Request of the web. */
      toMatchWooshPayRequest(operationId: string): R;
      /** Whether a value fits a component schema. */
      toMatchWooshPaySchema(schema: string): R;
      /** Whether a value is an event of a type. */
      toMatchWooshPayEvent(type: string): R;
    }
  }
}

export { matcherContract } from "./matchers.js";
