import type { WithResponse } from "../../generated/resources.js";
import { type Context, interpret, interruptionError } from "./answer.js";
import { attempt } from "./attempt.js";
import { WooshPayError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import { callOptions, checkOptions } from "./option-kinds.js";
import type { RequestOptions } from "./options.js";
import type { Outcome } from "./outcome.js";
import { checkPathParameters } from "./path.js";
import { createRedact } from "./redact.js";
import { pauseBefore, sleep } from "./retry.js";
import { basicAuthorization } from "./secret-key.js";
import type { Settings } from "./settings.js";
import { merged, type NamedOperation, type OperationInput, writeRequest } from "./transport.js";

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
  // Whatever callers say: both of the last belong to a call and its body.
  const own = {
    accept: "application/json",
    authorization,
    "idempotency-key": null,
    "content-type": null,
  };
  // To merge headers costs as much as the rest of a call, and most calls have none of their own.
  const usual = merged({ "user-agent": settings.userAgent }, settings.defaultHeaders, own);

  // A log that fails must not make a refund look failed, whether it throws or rejects.
  function tell<Name extends keyof Hooks>(name: Name, info: HookInfo<Name>): void {
    for (const hook of hooks) (async () => hook[name]?.({ ...info } as never))().catch(() => {});
  }

  return async <Result>(
    operation: NamedOperation,
    input: OperationInput,
    call: RequestOptions,
  ): Promise<WithResponse<Result>> => {
    const { id, method } = operation;
    checkOptions(`${id}: `, call, callOptions);
    const {
      signal,
      headers,
      timeout = settings.timeout,
      maxRetries = settings.maxRetries,
      retryPosts = settings.retryPosts,
    } = call;
    checkPathParameters(id, input.path);
    const named = headers && merged(headers)["idempotency-key"];
    const given = call.idempotencyKey ?? named;
    // Whoever passes a key relies on it.
    if (named !== undefined) checkOptions(`${id}: `, { idempotencyKey: given }, callOptions);
    // What GET and DELETE do twice is done once.
    const isAct = !/^(GET|DELETE)$/.test(method);
    // One key per call, the same on all attempts.
    const made = () => (settings.idempotencyKeys ? crypto.randomUUID() : undefined);
    const idempotencyKey = isAct ? (given ?? made()) : undefined;
    const request = write(settings.baseUrl, operation, input, {
      ...(headers ? merged(usual, headers, own) : usual),
      ...(idempotencyKey && { "idempotency-key": idempotencyKey }),
    });
    // Redacting costs as much as the rest of a call; it is done only for somebody who looks.
    const url = hooks.length > 0 ? redact(request.url) : "";
    let outcome: Outcome = "not_sent";
    for (let number = 1; ; number += 1) {
      const info = { operationId: id, method, url, attempt: number, idempotencyKey };
      const context: Context = { operation, info, outcome, redact };
      tell("onRequest", info);
      const started = performance.now();
      const answer = await attempt(settings.fetch, request, { timeout, signal }, context);
      const result = answer instanceof WooshPayError ? answer : read<Result>(answer, context);
      if ("response" in answer) {
        const { status } = answer.response;
        const duration = Math.round(performance.now() - started);
        tell("onResponse", { ...info, status, requestId: result.requestId, duration });
      }
      if (!(result instanceof WooshPayError)) return result;
      const delay = pauseBefore(number, result.headers);
      outcome = context.outcome = result.outcome;
      const isSafe = !isAct || outcome !== "unknown" || retryPosts;
      const failed = { ...info, outcome, reason: result.name };
      if (!result.retryable || !isSafe || number > maxRetries || delay === undefined) {
        tell("onFailure", failed);
        throw result;
      }
      tell("onRetry", { ...failed, delay });
      await sleep(delay, signal).catch((cause) => {
        throw interruptionError("unbegun", cause, undefined, context);
      });
    }
  };
}

type HookInfo<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];
