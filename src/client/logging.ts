import { environment } from "./environment.js";
import type { Hooks, RequestInfo } from "./hooks.js";

/** Where lines of the log go: `console`, and the loggers that have its methods. */
export interface Logger {
  /** Takes a line about a request that is going to be sent. */
  debug(line: string): unknown;
  /** Takes a line about an answer. */
  info(line: string): unknown;
  /** Takes a line about a call that is repeated. */
  warn(line: string): unknown;
}

/**
 * Hooks that write one line for each request, answer and repetition: `wooshpay ` and what hooks are told, as
 * JSON, without idempotency keys.
 * @param logger where they go; without one `WOOSHPAY_LOG` decides: `debug` for all of them, `info` for
 * what comes after a request, on the console.
 */
export function logHooks(logger: Logger | undefined): Hooks {
  const level = logger ? "debug" : environment("WOOSHPAY_LOG");
  if (level !== "debug" && level !== "info") return {};
  const to = (name: keyof Logger) => (info: RequestInfo) =>
    (logger ?? console)[name](`wooshpay ${JSON.stringify({ ...info, idempotencyKey: undefined })}`);
  return {
    onRequest: level === "debug" ? to(level) : undefined,
    onResponse: to("info"),
    onRetry: to("warn"),
  };
}
