import { signWebhook } from "../../webhooks/index.js";
import type { Closing } from "./closing.js";
import type { Attempt } from "./delivery.js";

/** Sends one request, as `fetch` does. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What is sent, and how. */
export interface Shipment {
  readonly url: string;
  readonly body: string;
  readonly secret: string;
  /** How long the receiver may take, in milliseconds. */
  readonly timeout: number;
  /** Whether the signature counts milliseconds, where the samples count seconds. */
  readonly inMilliseconds: boolean;
  /** Whether the signature is made not to fit. */
  readonly isForged: boolean;
  /** Ends it early. */
  readonly closing: Closing;
  readonly send: Send;
}

/** What came of it. */
export type Outcome = Omit<Attempt, "at">;

/** The longest answer that is read, in bytes. */
const answerLimit = 64 * 1024;

/** How much of an answer is kept, in characters. */
const excerptLimit = 1000;

/**
 * Sends an event to its receiver. The signature holds the true time, whatever the clock of the account says: receivers
 * hold it against their own. Redirects are not followed, and of an answer 64 kB are read at most.
 */
export async function ship(shipment: Shipment): Promise<Outcome> {
  const { url, body, timeout, closing, send } = shipment;
  const headers = await signedHeaders(shipment);
  const begun = performance.now();
  const tell = (outcome: Partial<Outcome>): Outcome => ({
    ...{ milliseconds: Math.round(performance.now() - begun), headers },
    ...outcome,
  });
  const ending = endAfter(timeout, closing);
  try {
    const response = await untilEnded(
      send(url, { method: "POST", headers, body, redirect: "manual", signal: ending.signal }),
      ending.signal,
    );
    const answer = await untilEnded(beginningOf(response), ending.signal);
    const { status, type } = response;
    if (type === "opaqueredirect" || (status >= 300 && status < 400))
      return tell({ ...(status > 0 && { status }), error: "a redirect, which is not followed" });
    return tell({ status, ...answer });
  } catch (error) {
    return tell({ error: ending.isLate() ? `no answer within ${timeout} ms` : reasonOf(error) });
  } finally {
    ending.clear();
  }
}

/** Whether a receiver has taken an event. */
export function isTaken({ status, error }: Outcome): boolean {
  return error === undefined && status !== undefined && status >= 200 && status < 300;
}

async function signedHeaders(shipment: Shipment): Promise<Record<string, string>> {
  const { body, secret, inMilliseconds, isForged } = shipment;
  const now = Date.now();
  const { headers } = await signWebhook({
    payload: body,
    secret: isForged ? `${secret}, forged` : secret,
    timestamp: inMilliseconds ? now : now / 1000,
  });
  return headers;
}

/** Reads what is kept of an answer, and lets the rest go. */
async function beginningOf(response: Response): Promise<Pick<Outcome, "answer">> {
  const reader = response.body?.getReader();
  if (!reader) return {};
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (text.length < excerptLimit) text += decoder.decode(next.value, { stream: true });
    // Its status is known, and that is what counts.
    if (size > answerLimit) {
      await reader.cancel();
      break;
    }
  }
  return text === "" ? {} : { answer: text.slice(0, excerptLimit) };
}

// Some errors hold the address in their message, and what is in it may be secret: their code says enough.
function reasonOf(error: unknown): string {
  const { code, cause, name } = error as {
    code?: unknown;
    cause?: { code?: unknown };
    name?: unknown;
  };
  if (name === "AbortError") return "the sandbox was closed";
  const known = [cause?.code, code].find((one) => typeof one === "string");
  return known === undefined ? "no connection" : `no connection (${String(known)})`;
}

function endAfter(milliseconds: number, closing: Closing) {
  const controller = new AbortController();
  let isLate = false;
  const end = () => controller.abort();
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, milliseconds);
  const forget = closing.listen(end);
  return {
    signal: controller.signal,
    isLate: () => isLate,
    clear() {
      clearTimeout(timer);
      forget();
    },
  };
}

// A receiver of this process may not look at the signal.
function untilEnded<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}
