import type { WithResponse } from "../../generated/resources.js";
import { type Context, interpret, interruptionError } from "./answer.js";
import { attempt, Interruption } from "./attempt.js";
import { WooshPayError } from "./errors.js";
import { checkNumbers, type RequestInfo, type RequestOptions, type Settings } from "./options.js";
import { checkPathParameters } from "./path.js";
import { createRedact } from "./redact.js";
import { pauseBefore, sleep } from "./retry.js";
import { basicAuthorization } from "./secret-key.js";
import { createRequestMaker, type NamedOperation, type OperationInput } from "./transport.js";

/** Carries out one call of an operation. */
export type Send = <Result>(
  operation: NamedOperation,
  input: OperationInput,
  call: RequestOptions,
) => Promise<WithResponse<Result>>;

/** Makes what carries out operations over HTTP: attempts, pauses, errors. */
export function createSend(settings: Settings): Send {
  const { secretKey, hooks } = settings;
  const authorization = basicAuthorization(secretKey);
  const redact = createRedact([secretKey, authorization.slice("Basic ".length)]);
  const makeRequest = createRequestMaker(settings.baseUrl);
  const watched = Object.keys(hooks).length > 0;

  function headersFor(call: RequestOptions, idempotencyKey: string | undefined) {
    return {
      ...settings.defaultHeaders,
      ...call.headers,
      ...(idempotencyKey && { "Idempotency-Key": idempotencyKey }),
      Accept: "application/json",
      Authorization: authorization,
    };
  }

  return async <Result>(
    operation: NamedOperation,
    input: OperationInput,
    call: RequestOptions,
  ): Promise<WithResponse<Result>> => {
    const limits = { timeout: call.timeout ?? settings.timeout, signal: call.signal };
    const maxRetries = call.maxRetries ?? settings.maxRetries;
    checkNumbers({ timeout: limits.timeout, maxRetries });
    checkPathParameters(operation.id, input.path);
    const idempotencyKey = idempotencyKeyFor(operation, call, settings);
    const headers = headersFor(call, idempotencyKey);

    const once = async (info: RequestInfo, context: Context) => {
      const started = Date.now();
      try {
        const answer = await attempt(
          settings.fetch,
          async () => {
            const request = await makeRequest(operation, input, headers);
            // Redacting costs as much as the rest of a call; it is done only for somebody who looks.
            if (watched) {
              info.url = redact(request.url);
              tell(hooks.onRequest, { ...info });
            }
            return request;
          },
          limits,
        );
        const outcome = interpret<Result>(answer, context);
        const { requestId } = outcome;
        const { status } = answer.response;
        if (watched)
          tell(hooks.onResponse, { ...info, status, requestId, duration: Date.now() - started });
        return outcome;
      } catch (thrown) {
        if (thrown instanceof Interruption) return interruptionError(thrown, context);
        throw thrown;
      }
    };

    for (let number = 1; ; number += 1) {
      const { id, method } = operation;
      const info = { operationId: id, method, url: "", attempt: number, idempotencyKey };
      const context = { operation, attempts: number, idempotencyKey, redact };
      const outcome = await once(info, context);
      if (!(outcome instanceof WooshPayError)) return outcome;
      const delay = pauseBefore(number, outcome.headers);
      const mayRetry = outcome.retryable && isRepeatable(operation, idempotencyKey, settings);
      if (!mayRetry || number > maxRetries || delay === undefined) throw outcome;
      tell(hooks.onRetry, { ...info, delay, reason: outcome.name });
      await sleep(delay, limits.signal).catch((cause) => {
        throw interruptionError(new Interruption("abort", cause, undefined), context);
      });
    }
  };
}

// One key per call, the same on all attempts; what GET and DELETE do twice is done once.
function idempotencyKeyFor(
  { method }: NamedOperation,
  { idempotencyKey, headers }: RequestOptions,
  { idempotencyKeys }: Settings,
): string | undefined {
  if (method !== "POST") return undefined;
  const given = idempotencyKey ?? (headers && new Headers(headers).get("Idempotency-Key"));
  return given ?? (idempotencyKeys ? crypto.randomUUID() : undefined);
}

// A POST that cannot be recognized as the same one could pay twice.
function isRepeatable(
  { method }: NamedOperation,
  idempotencyKey: string | undefined,
  { retryPosts }: Settings,
): boolean {
  return method !== "POST" || (retryPosts && idempotencyKey !== undefined);
}

// A log that fails must not make a refund look failed.
function tell<Info>(hook: ((info: Info) => void) | undefined, info: Info): void {
  try {
    hook?.(info);
  } catch {
    // Nobody to tell.
  }
}
