import { environment, type Surroundings, standingHooks } from "../client/environment.js";
import type { Hooks } from "../client/hooks.js";
import { checkKind } from "../client/kinds.js";

/** Where lines of the log go: `console`, and the loggers that have its methods. */
export interface Logger {
  /** Takes a line about a request that is going to be sent. */
  debug(line: string): unknown;
  /** Takes a line about an answer. */
  info(line: string): unknown;
  /** Takes a line about a call that is repeated. */
  warn(line: string): unknown;
}

const levels = { onRequest: "debug", onResponse: "info", onRetry: "warn" } as const;

/**
 * Hooks for a client that write one line for each request, answer and repetition: `wooshpay ` and what hooks
 * are told, as JSON, without idempotency keys; neither bodies nor keys are in it.
 * @param logger where the lines go.
 * @param others hooks that are told besides, whatever the logger does.
 * @throws TypeError for a logger without one of the three methods.
 */
export function logHooks(logger: Logger = console, others: Hooks = {}): Hooks {
  for (const level of Object.values(levels))
    checkKind(`logger.${level}`, ["function"], Object(logger)[level]);
  const hook =
    <Name extends keyof Hooks>(name: Name) =>
    async (info: Parameters<NonNullable<Hooks[Name]>>[0]) => {
      const line = `wooshpay ${JSON.stringify({ ...info, idempotencyKey: undefined })}`;
      await Promise.allSettled([
        (async () => logger[levels[name]](line))(),
        (async () => others[name]?.(info as never))(),
      ]);
    };
  return {
    onRequest: hook("onRequest"),
    onResponse: hook("onResponse"),
    onRetry: hook("onRetry"),
  };
}

// Whoever imports this asks for logs without touching what makes the client; the variable says how many.
(globalThis as Surroundings)[standingHooks] = () => {
  const { onRequest, ...others } = logHooks();
  const level = environment("WOOSHPAY_LOG");
  if (level === "debug") return { onRequest, ...others };
  return level === "info" ? others : undefined;
};
