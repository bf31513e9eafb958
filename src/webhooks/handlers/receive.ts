import type { WooshPayEvent } from "../../../generated/events.js";
import type { EventOutcome } from "../deduplicate.js";
import { WebhookVerificationError } from "../error.js";
import { readSignature, type WebhookHeaders } from "../header.js";
import { verifyWebhook } from "../verify.js";
import { WebhookRequestError } from "./error.js";
import { checkOptions, type FailedDelivery, type WebhookHandlerOptions } from "./options.js";

/** A request, whatever brought it. */
export interface Delivery {
  method: string | undefined;
  headers: WebhookHeaders;
  /** The content type, for messages. */
  type: unknown;
  /**
   * Reads the body, of at most `limit` bytes.
   * @throws WebhookRequestError or WebhookVerificationError (as a rejection) when there is none to be had;
   * whatever else it throws means that the connection broke off.
   */
  read(limit: number): Promise<Uint8Array>;
}

/** An answer, whatever takes it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The code of what went wrong; empty when nothing did. */
  text: string;
}

/** What all handlers share. */
export interface Receiver {
  /** Verifies a delivery, hands its event over, and says what to answer; it never rejects. */
  receive(delivery: Delivery): Promise<Answer>;
  /** Tells `onError`; never rejects. */
  report(error: unknown, delivery: FailedDelivery): Promise<void>;
}

const outcomes: Record<EventOutcome, [status: number, text?: string]> = {
  handled: [204],
  duplicate: [204],
  in_progress: [409, "in_progress"],
};

/**
 * Adds to the message of a refusal what tells causes apart that end in the same code, and what to look at first:
 * nothing of the body, the secret or the signature.
 */
function explain(
  error: unknown,
  payload: Uint8Array,
  type: unknown,
  headers: WebhookHeaders,
  headerNames: readonly string[],
  secret: unknown,
): never {
  if (error instanceof WebhookVerificationError) {
    const code = error.code;
    let check =
      code === "empty_secret"
        ? "is the variable set?"
        : /header|json/.test(code)
          ? "is the proxy right?"
          : "is the clock right?";
    if (code === "no_matching_signature") {
      const [t, { length }] = readSignature(headers, headerNames);
      // Digits count as a number, and a list of secrets as their texts, joined.
      const age = Date.now() - (t as never) * ((t as never) < 1e11 ? 1000 : 1);
      check = `is it the secret of this endpoint, the whole body? whsec_: ${/whsec_/.test(secret as never)}, ${length} v1, ${age} ms old`;
    }
    error.message += `; ${payload.length} bytes of ${type}; ${check}`;
  }
  throw error;
}

/**
 * Makes what stands behind every handler.
 *
 * @param caller name of the function that was given the options.
 * @throws TypeError when an option is of a wrong kind.
 */
export function createReceiver(caller: string, options: WebhookHandlerOptions): Receiver {
  checkOptions(caller, options);
  const {
    secret,
    handler,
    dedupe,
    tolerance,
    headerNames = ["Wooshpay-Signature"],
    bodyLimit = 1_048_576,
  } = options;
  const { onError = logFailure } = options;
  // A promise that is rejected before the first delivery would end the process; each delivery tells of it.
  (secret as Partial<PromiseLike<unknown>> | undefined)?.then?.(undefined, () => {});

  async function report(error: unknown, delivery: FailedDelivery): Promise<void> {
    try {
      await onError(error, delivery);
    } catch {
      // The answer is the same whether or not somebody could be told.
    }
  }

  async function receive({ method, headers, type, read }: Delivery): Promise<Answer> {
    let event: WooshPayEvent | undefined;
    try {
      if (method !== "POST")
        throw new WebhookRequestError("method_not_allowed", `expected POST, found ${method}`);
      const payload = await read(bodyLimit).catch(unreadable);
      const current = await (typeof secret === "function" ? secret() : secret);
      event = await verifyWebhook({
        payload,
        headers,
        headerNames,
        secret: current,
        tolerance,
      }).catch((error) => explain(error, payload, type, headers, headerNames, current));
      let outcome: EventOutcome = "handled";
      if (dedupe && event.id) outcome = await dedupe(event, handler);
      else await handler(event);
      return answerOf(...outcomes[outcome]);
    } catch (error) {
      // What the handler throws may look like a refusal, and is none.
      const status = event ? 500 : statusOf(error);
      const answer = answerOf(
        status,
        status < 500 ? (error as WebhookRequestError).code : "internal_error",
      );
      await report(error, { status, ...(event && { event }) });
      return answer;
    }
  }

  return { receive, report };
}

function unreadable(error: unknown): never {
  if (statusOf(error) < 500) throw error;
  // No cause is kept: it may hold the request, and with it the body.
  throw new WebhookRequestError("unreadable_body", "expected a body, found a broken connection");
}

function statusOf(error: unknown): number {
  if (error instanceof WebhookVerificationError) return 400;
  return error instanceof WebhookRequestError ? error.status : 500;
}

function answerOf(status: number, text = ""): Answer {
  const headers: Record<string, string> = {};
  if (text) headers["Content-Type"] = "text/plain;charset=utf-8";
  if (status === 405) headers.Allow = "POST";
  return { status, headers, text };
}

function logFailure(error: unknown, { status, event }: FailedDelivery): void {
  const about = event ? ` to ${event.id} (${event.type})` : "";
  // The stack has the message. Members are left out: those of an HTTP client hold its headers.
  const { stack, message } = Object(error) as { stack?: unknown; message: string };
  let text =
    typeof error === "string" ? error : `Thrown was no error, but of type ${typeof error}.`;
  if (typeof stack === "string") text = stack;
  if (statusOf(error) < 500) text = message;
  console.error(`WooshPay webhook: answered ${status}${about}. ${text}`);
}
