import type { WithResponse } from "../../generated/resources.js";
import { type Context, interpret, interruptionError } from "./answer.js";
import { attempt, Interruption } from "./attempt.js";
import { WooshPayError } from "./errors.js";
import type { Hooks, RequestInfo } from "./hooks.js";
import { callOptions, checkOptions } from "./option-kinds.js";
import type { RequestOptions } from "./options.js";
import type { Outcome } from "./outcome.js";
import { checkPathParameters } from "./path.js";
import { createRedact } from "./redact.js";
import { pauseBefore, sleep } from "./retry.js";
import { basicAuthorization } from "./secret-key.js";
import type { Settings } from "./settings.js";
import { headerIn, type NamedOperation, type OperationInput, writeRequest } from "./transport.js";

/** Carries out one call of an operation. */
export type Send = <Result>(
  operation: NamedOperation,
  input: OperationInput,
  call: RequestOptions,
) => Promise<WithResponse<Result>>;

/**
 * Makes what carries out operations over HTTP: attempts, pauses, errors.
 * @param write writes requests.
 * @param read reads answers.
 */
export function createSend(settings: Settings, write = writeRequest, read = interpret): Send {
  const { secretKey, hooks } = settings;
  const authorization = basicAuthorization(secretKey);
  const redact = createRedact([secretKey, authorization.slice("Basic ".length)]);
  const watched = hooks.some((one) => one.onRequest || one.onResponse || one.onRetry);

  // A log that fails must not make a refund look failed, whether it throws or rejects.
  function tell<Name extends keyof Hooks>(name: Name, info: HookInfo<Name>): void {
    for (const hook of hooks) (async () => hook[name]?.(info as never))().catch(() => {});
  }

  return async <Result>(
    operation: NamedOperation,
    input: OperationInput,
    call: RequestOptions,
  ): Promise<WithResponse<Result>> => {
    checkOptions(`${operation.id}: `, call, callOptions);
    const { timeout = settings.timeout, maxRetries = settings.maxRetries, signal, headers } = call;
    const { retryPosts = settings.retryPosts } = call;
    checkPathParameters(operation.id, input.path);
    const idempotencyKey = idempotencyKeyFor(operation, call, settings);
    const makeRequest = write(settings.baseUrl, operation, input, [
      { "User-Agent": settings.userAgent },
      settings.defaultHeaders,
      headers ?? {},
      {
        "Idempotency-Key": idempotencyKey ?? null,
        Accept: "application/json",
        Authorization: authorization,
      },
    ]);

    const once = async (info: RequestInfo, context: Context) => {
      const started = performance.now();
      try {
        const answer = await attempt(
          settings.fetch,
          () => {
            const request = makeRequest();
            // Redacting costs as much as the rest of a call; it is done only for somebody who looks.
            if (watched) {
              info.url = redact(request.url);
              tell("onRequest", { ...info });
            }
            return request;
          },
          { timeout, signal },
        );
        const outcome = read<Result>(answer, context);
        const { requestId } = outcome;
        const { status } = answer.response;
        const duration = Math.round(performance.now() - started);
        if (watched) tell("onResponse", { ...info, status, requestId, duration });
        return outcome;
      } catch (thrown) {
        if (thrown instanceof Interruption) return interruptionError(thrown, context);
        throw thrown;
      }
    };

    let before: Outcome = "not_sent";
    for (let number = 1; ; number += 1) {
      const { id, method } = operation;
      const info = { operationId: id, method, url: "", attempt: number, idempotencyKey };
      const context = { operation, attempts: number, idempotencyKey, outcome: before, redact };
      const outcome = await once(info, context);
      if (!(outcome instanceof WooshPayError)) return outcome;
      const delay = pauseBefore(number, outcome.headers);
      before = outcome.outcome;
      const isSafe = !isAct(method) || before !== "unknown" || retryPosts;
      if (!outcome.retryable || !isSafe || number > maxRetries || delay === undefined)
        throw outcome;
      tell("onRetry", { ...info, delay, reason: outcome.name });
      await sleep(delay, signal).catch((cause) => {
        const interruption = new Interruption("unbegun", cause, undefined);
        throw interruptionError(interruption, { ...context, outcome: before });
      });
    }
  };
}

type HookInfo<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

// One key per call, the same on all attempts.
function idempotencyKeyFor(
  { id, method }: NamedOperation,
  { idempotencyKey, headers }: RequestOptions,
  { idempotencyKeys }: Settings,
): string | undefined {
  if (!isAct(method)) return undefined;
  const given = idempotencyKey ?? headerIn(headers, "Idempotency-Key");
  // Whoever passes a key relies on it.
  checkOptions(`${id}: `, { idempotencyKey: given ?? undefined }, callOptions);
  return given ?? (idempotencyKeys ? crypto.randomUUID() : undefined);
}

// What GET and DELETE do twice is done once.
function isAct(method: string): boolean {
  return !/^(GET|DELETE)$/.test(method);
}
