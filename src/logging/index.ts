import { environment, type Surroundings, standingHooks } from "../client/environment.js";
import type { FailureInfo, Hooks, RetryInfo } from "../client/hooks.js";
import { checkKind } from "../client/kinds.js";

/** Where lines of the log go: `console`, and the loggers that have its methods. */
export interface Logger {
  /** Takes a line about a request that is going to be sent. */
  debug(line: string): unknown;
  /** Takes a line about an answer, and about a call that the API refused. */
  info(line: string): unknown;
  /** Takes a line about a call that is repeated, and about one that failed for any other reason. */
  warn(line: string): unknown;
}

const levels = ["debug", "info", "warn"] as const;
const levelOf = { onRequest: 0, onResponse: 1, onRetry: 2, onFailure: 2 } as const;

/**
 * Hooks for a client that write one line for each request, answer, repetition and failed call: `wooshpay ` and
 * what hooks are told, as JSON, without idempotency keys; neither bodies nor keys are in it.
 * @param logger where the lines go.
 * @param others hooks that are told besides, whatever the logger does.
 * @throws TypeError for a logger without one of the three methods.
 */
export function logHooks(logger: Logger = console, others: Hooks = {}): Hooks {
  for (const level of levels) checkKind(`logger.${level}`, ["function"], Object(logger)[level]);
  return hooksFor(logger, others, 0);
}

function hooksFor(logger: Logger, others: Hooks, least: number): Hooks {
  const hook =
    <Name extends keyof Hooks>(name: Name) =>
    async (info: Parameters<NonNullable<Hooks[Name]>>[0]) => {
      const { delay, outcome } = info as Partial<RetryInfo & FailureInfo>;
      // A card that is declined is nothing to be woken up for.
      const level = name === "onFailure" && outcome === "rejected" ? 1 : levelOf[name];
      const write = async () => {
        const shown = { ...info, idempotencyKey: undefined, delay: delay && Math.round(delay) };
        await logger[levels[level]](`wooshpay ${JSON.stringify(shown)}`);
      };
      await Promise.allSettled([
        level >= least && write(),
        (async () => others[name]?.(info as never))(),
      ]);
    };
  return {
    onRequest: hook("onRequest"),
    onResponse: hook("onResponse"),
    onRetry: hook("onRetry"),
    onFailure: hook("onFailure"),
  };
}

// Whoever imports this asks for logs without touching what makes the client; the variable says how many.
(globalThis as Surroundings)[standingHooks] = () => {
  const asked = environment("WOOSHPAY_LOG")?.toLowerCase() || "off";
  const least = levels.indexOf(asked as never);
  if (least >= 0) return hooksFor(console, {}, least);
  if (asked !== "off") console.warn("WOOSHPAY_LOG: expected debug, info, warn or off.");
  return undefined;
};
