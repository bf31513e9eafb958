import type { Finding } from "../../contract/finding.js";

/** An answer of the proxy itself, in the form that the pages show for errors. */
export interface OwnAnswer {
  status: number;
  type: "invalid_request_error" | "api_error";
  /** For programs. */
  code: string;
  message: string;
  /** Name of the field at fault. */
  param?: string | undefined;
}

const speaker = "wooshpay-openapi proxy";

/** Answers of the proxy that are always the same. */
export const ownAnswers = {
  liveKey: {
    ...{ status: 403, type: "invalid_request_error", code: "live_key" },
    message: `${speaker}: nothing was forwarded, since the request holds a live key. Use a test key.`,
  },
  otherTarget: {
    ...{ status: 400, type: "invalid_request_error", code: "request_target" },
    message: `${speaker}: nothing was forwarded. Ask for a path, such as /v1/refunds: everything goes to --to.`,
  },
  tunnel: {
    ...{ status: 405, type: "invalid_request_error", code: "request_target" },
    message: `${speaker}: opens no tunnels. Use its address in the place of the address of the API.`,
  },
  malformed: {
    ...{ status: 400, type: "invalid_request_error", code: "malformed_request" },
    message: `${speaker}: nothing was forwarded, since this is no request in HTTP/1.1.`,
  },
  tooLong: {
    ...{ status: 431, type: "invalid_request_error", code: "malformed_request" },
    message: `${speaker}: nothing was forwarded, since the headers are too long.`,
  },
  broken: {
    ...{ status: 502, type: "api_error", code: "target_broken" },
    message: `${speaker}: the answer of the target cannot be passed on.`,
  },
} as const satisfies Record<string, OwnAnswer>;

/** The answer where the target is not reached. */
export function unreachable(target: string, why: string): OwnAnswer {
  const message = `${speaker}: no answer from ${target} (${why}).`;
  return { status: 502, type: "api_error", code: "target_unreachable", message };
}

/** The answer in place of a request, or of an answer, that breaks the description. */
export function refusal(side: Finding["side"], findings: readonly Finding[]): OwnAnswer {
  const what = side === "request" ? "the request" : "the answer of the target";
  const reasons = findings.map(
    ({ pointer, expected, found, hint }) =>
      `${pointer || "the body"}: expected ${expected}, found ${found}. ${hint}`,
  );
  const code = "contract_violation";
  const message = `${speaker}: ${what} breaks the description. ${reasons.join(" ")}`;
  if (side === "response") return { status: 502, type: "api_error", code, message };
  const [first] = findings;
  const param = first && paramOf(first);
  return { status: 400, type: "invalid_request_error", code, message, param };
}

/** The bytes of an answer's body. */
export function ownBody({ type, code, message, param }: OwnAnswer): Buffer {
  const error = { type, code, message, ...(param !== undefined && { param }) };
  return Buffer.from(JSON.stringify({ error }));
}

// A place in a header or in the address is none of a field.
function paramOf({ pointer }: Finding): string | undefined {
  const field = pointer.replace(/^#query/, "").slice(1);
  return pointer.startsWith("#") && !pointer.startsWith("#query") ? undefined : field || undefined;
}
