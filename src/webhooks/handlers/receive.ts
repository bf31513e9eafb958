import type { WooshPayEvent } from "../../../generated/events.js";
import type { EventOutcome } from "../deduplicate.js";
import { WebhookVerificationError } from "../error.js";
import type { WebhookHeaders } from "../header.js";
import type { WebhookPayload } from "../payload.js";
import { verifyWebhook } from "../verify.js";
import { WebhookRequestError } from "./error.js";
import { checkOptions, type FailedDelivery, type WebhookHandlerOptions } from "./options.js";

/** A request, whatever brought it. */
export interface Delivery {
  method: string | undefined;
  headers: WebhookHeaders;
  /**
   * Reads the body, of at most `limit` bytes.
   * @throws WebhookRequestError or WebhookVerificationError (as a rejection) when there is none to be had;
   * whatever else it throws means that the connection broke off.
   */
  read(limit: number): Promise<WebhookPayload>;
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

const outcomes: Record<EventOutcome, [status: number, text: string]> = {
  handled: [204, ""],
  duplicate: [204, ""],
  in_progress: [409, "in_progress"],
};

/**
 * Makes what stands behind every handler.
 *
 * @param caller name of the function that was given the options.
 * @throws TypeError when an option is of a wrong kind.
 */
export function createReceiver(caller: string, options: WebhookHandlerOptions): Receiver {
  checkOptions(caller, options);
  const { secret, handler, dedupe, tolerance, headerNames, bodyLimit = 1_048_576 } = options;
  const { onError = logFailure } = options;
  // A promise that is rejected before the first delivery would end the process; each delivery tells of it.
  (secret as Partial<PromiseLike<unknown>> | undefined)?.then?.(undefined, () => {});

  async function verify({ method, headers, read }: Delivery): Promise<WooshPayEvent> {
    if (method !== "POST")
      throw new WebhookRequestError("method_not_allowed", `expected POST, found ${method}`);
    const payload = await read(bodyLimit).catch(unreadable);
    const current = await (typeof secret === "function" ? secret() : secret);
    return verifyWebhook({ payload, headers, headerNames, secret: current, tolerance });
  }

  async function handle(event: WooshPayEvent): Promise<EventOutcome> {
    if (dedupe && event.id) return dedupe(event, handler);
    await handler(event);
    return "handled";
  }

  async function report(error: unknown, delivery: FailedDelivery): Promise<void> {
    try {
      await onError(error, delivery);
    } catch {
      // The answer is the same whether or not somebody could be told.
    }
  }

  async function receive(delivery: Delivery): Promise<Answer> {
    let event: WooshPayEvent | undefined;
    try {
      event = await verify(delivery);
      return answerOf(...outcomes[await handle(event)]);
    } catch (error) {
      // What the handler throws may look like a refusal, and is none.
      const answer = event ? answerOf(500, "internal_error") : refusalOf(error);
      await report(error, { status: answer.status, ...(event && { event }) });
      return answer;
    }
  }

  return { receive, report };
}

function unreadable(error: unknown): never {
  if (error instanceof WebhookRequestError || error instanceof WebhookVerificationError)
    throw error;
  // No cause is kept: it may hold the request, and with it the body.
  throw new WebhookRequestError("unreadable_body", "expected a body, found a broken connection");
}

function refusalOf(error: unknown): Answer {
  if (error instanceof WebhookVerificationError) return answerOf(400, error.code);
  if (error instanceof WebhookRequestError) return answerOf(error.status, error.code);
  return answerOf(500, "internal_error");
}

function answerOf(status: number, text: string): Answer {
  const headers: Record<string, string> = {};
  if (text) headers["Content-Type"] = "text/plain;charset=utf-8";
  if (status === 405) headers.Allow = "POST";
  return { status, headers, text };
}

function logFailure(error: unknown, { status, event }: FailedDelivery): void {
  const about = event ? ` to ${event.id} (${event.type})` : "";
  console.error(`WooshPay webhook: answered ${status}${about}. ${describe(error)}`);
}

function describe(error: unknown): string {
  if (error instanceof WebhookVerificationError || error instanceof WebhookRequestError)
    return error.message;
  // The stack has the message. Members are left out: those of an HTTP client hold its headers.
  const { stack } = Object(error) as { stack?: unknown };
  if (typeof stack === "string") return stack;
  return typeof error === "string" ? error : `Thrown was no error, but of type ${typeof error}.`;
}
