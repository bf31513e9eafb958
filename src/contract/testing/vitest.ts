import { expect } from "vitest";
import { wooshpayMatchers } from "./matchers.js";

expect.extend(wooshpayMatchers);

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter has to be declared as vitest declares it.
  interface Matchers<T = any> {
    /** Whether an answer is one of the operation; `await` it for a Response of the web. */
    toMatchWooshPayResponse(operationId: string): T extends Response ? Promise<void> : void;
    /** Whether a request, or its body, is one of the operation; `await` it for a Request of the web. */
    toMatchWooshPayRequest(operationId: string): T extends Request ? Promise<void> : void;
    /** Whether a value fits a component schema. */
    toMatchWooshPaySchema(schema: string): void;
    /** Whether a value is an event of a type. */
    toMatchWooshPayEvent(type: string): void;
  }
}

export { matcherContract } from "./matchers.js";
