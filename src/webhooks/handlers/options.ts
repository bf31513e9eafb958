import type { WooshPayEvent } from "../../../generated/events.js";
import type { EventDeduplicator } from "../deduplicate.js";

type Secret = string | readonly string[];

/** What every ready handler takes. */
export interface WebhookHandlerOptions {
  /**
   * Secret of the webhook endpoint, as `verifyWebhook` takes it: one, or a list while you change it. Or a
   * promise of that, or a function that gives it, which is called for each delivery: for a vault, or for an
   * environment that is there only while a request is.
   */
  secret: Secret | PromiseLike<Secret> | (() => Secret | PromiseLike<Secret>);
  /**
   * What to do with an event that was verified. Await your work in it: what it does not wait for counts as
   * done. What it returns is ignored; when it throws, the answer is 500, and WooshPay delivers again.
   */
  handler: (event: WooshPayEvent) => unknown;
  /**
   * Guard that `createEventDeduplicator` made, so that a repeated delivery runs `handler` once. Events that
   * came without an id pass it by (see `isIncompleteEvent`). Default: `handler` runs at every delivery.
   */
  dedupe?: EventDeduplicator | undefined;
  /** How old a delivery may be, in milliseconds; as `verifyWebhook` takes it. */
  tolerance?: number | undefined;
  /** Names of the headers that may hold the signature; as `verifyWebhook` takes them. */
  headerNames?: readonly string[] | undefined;
  /** The most bytes that a body may have. Default: 1,048,576. */
  bodyLimit?: number | undefined;
  /**
   * Told of every delivery that was refused or whose handler threw, and waited for. What it throws is
   * ignored. Default: writes status and message to `console.error`, of what the handler threw the stack,
   * too. Messages about deliveries that were refused hold neither secret nor body. Those of deliveries that
   * cannot be trusted also say what to look at first, with the length and type of the body, and where no
   * signature matches whether a secret has `whsec_`, how many `v1` came, and how old the delivery is.
   */
  onError?: ((error: unknown, delivery: FailedDelivery) => unknown) | undefined;
}

/** What `onError` is told besides the error. */
export interface FailedDelivery {
  /** The status that is answered. */
  status: number;
  /** The event, when it had been verified before the error. */
  event?: WooshPayEvent;
}

type Check = readonly [expected: string, holds: (value: unknown) => boolean];

const isFunction: Check = ["a function", (value) => typeof value === "function"];
const checks: Record<keyof WebhookHandlerOptions, Check> = {
  // When a program is built, its environment need not hold one: each delivery tells of a wrong one.
  secret: ["a secret", () => true],
  handler: isFunction,
  dedupe: isFunction,
  onError: isFunction,
  tolerance: [
    "a number of milliseconds from 0",
    (value) => typeof value === "number" && value >= 0,
  ],
  bodyLimit: ["a number of bytes above 0", (value) => typeof value === "number" && value > 0],
  headerNames: ["a list of names", (value) => Array.isArray(value) && value.length > 0],
};

/**
 * Refuses options of a wrong kind or name. The secret is left to the first delivery.
 *
 * @param caller name of the function that was given them.
 * @throws TypeError that names the option, what was expected and what was found.
 */
export function checkOptions(caller: string, options: WebhookHandlerOptions): void {
  const given = Object(options) as Record<string, unknown>;
  const refuse = (name: string, expected: string, found: unknown) => {
    throw new TypeError(`${caller}: ${name}: expected ${expected}, found ${found}`);
  };
  for (const name of Object.keys(given))
    if (!Object.hasOwn(checks, name))
      refuse(name, `one of ${Object.keys(checks).join(", ")}`, "a name of no option");
  for (const [name, [expected, holds]] of Object.entries(checks)) {
    const value = given[name];
    if (!holds(value) && (value !== undefined || name === "handler"))
      refuse(name, expected, typeof value === "number" ? value : typeof value);
  }
}
