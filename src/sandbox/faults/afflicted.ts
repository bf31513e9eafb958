import { type Envelope, errorBody, jsonAnswer } from "../answers.js";
import type { SandboxAnswer } from "../message.js";
import { Refusal } from "../refusal.js";
import type { Fault } from "./fault.js";

/** The answer to a request that a fault has kept from being done. @param envelope form of errors. */
export function faultAnswer(fault: Fault, envelope: Envelope): SandboxAnswer {
  const { status = fault.isHtml ? 502 : 500, retryAfter, text } = fault;
  const headers = {
    "sandbox-fault": text,
    ...(retryAfter !== undefined && { "retry-after": retryAfter }),
  };
  if (fault.isHtml)
    return broken(fault, {
      ...{ status, body: page(status) },
      headers: { ...headers, "content-type": "text/html" },
    });
  const refusal = new Refusal(status, `The sandbox was told to go wrong: ${text}.`, {
    type: status >= 500 ? "api_error" : "invalid_request_error",
    code: "sandbox_fault",
  });
  return broken(fault, jsonAnswer(status, errorBody(refusal, envelope), undefined, headers));
}

/** What becomes of the answer to a request that was done. @param envelope form of errors. */
export function afflicted(fault: Fault, answer: SandboxAnswer, envelope: Envelope): SandboxAnswer {
  if (fault.status !== undefined || fault.isHtml) return faultAnswer(fault, envelope);
  return broken(fault, { ...answer, headers: { ...answer.headers, "sandbox-fault": fault.text } });
}

function broken({ connection, delay }: Fault, answer: SandboxAnswer): SandboxAnswer {
  const slowed = delay > 0 ? { ...answer, delay } : answer;
  if (!connection) return slowed;
  if (connection !== "truncate") return { ...slowed, fault: { kind: connection } };
  const bytes = Math.floor(new TextEncoder().encode(answer.body).length / 2);
  return { ...slowed, fault: { kind: "truncate", bytes } };
}

function page(status: number): string {
  return `<html><head><title>${status}</title></head><body><h1>${status} by way of the sandbox</h1></body></html>\n`;
}
