/** What is known about a failed call. */
export interface WooshPayErrorDetails {
  /** operationId of the call, for example `createRefund`. */
  operationId: string;
  /** HTTP status; undefined when no answer arrived. */
  status?: number | undefined;
  /** Kind of the error as WooshPay names it, for example `card_error`. */
  type?: string | undefined;
  /** Short machine-readable reason. */
  code?: string | undefined;
  /** Identifier of the request, when the answer carries one. No page documents the header. */
  requestId?: string | undefined;
  cause?: unknown;
}

/**
 * A call that did not succeed: an answer outside 2xx, an answer that cannot be read, or none at all.
 * Statuses and types: API Introduction (doc-1763752).
 */
export class WooshPayError extends Error {
  override readonly name = "WooshPayError";
  readonly operationId: string;
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;

  constructor(message: string, details: WooshPayErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.operationId = details.operationId;
    this.status = details.status;
    this.type = details.type;
    this.code = details.code;
    this.requestId = details.requestId;
  }
}

/** An answer that was no success. */
interface FailedAnswer {
  operationId: string;
  response: Response;
  /** Body as parsed JSON, or as text when it is none. */
  body: unknown;
  /** Takes secrets out of a text that an error is going to show. */
  redact: (text: string) => string;
}

/** Makes the error for an answer outside 2xx, whatever its body holds. */
export function errorFromAnswer(answer: FailedAnswer): WooshPayError {
  const { operationId, response, body, redact } = answer;
  const { type, code, message } = readErrorBody(body);
  const kind = type ? ` (${type})` : "";
  const reason = redact(message ?? excerpt(body));
  return new WooshPayError(
    `${operationId} failed with status ${response.status}${kind}: ${reason}`,
    {
      operationId,
      status: response.status,
      type,
      code,
      requestId: requestIdOf(response),
    },
  );
}

/** Makes the error for an answer that is no JSON object although its status says success. */
export function unreadableAnswer(answer: FailedAnswer): WooshPayError {
  const { operationId, response, body, redact } = answer;
  return new WooshPayError(
    `${operationId} answered ${response.status} without a JSON object: ${redact(excerpt(body))}`,
    { operationId, status: response.status, requestId: requestIdOf(response) },
  );
}

// No page names a header; these are the usual ones.
function requestIdOf(response: Response): string | undefined {
  return response.headers.get("request-id") ?? response.headers.get("x-request-id") ?? undefined;
}

// The pages leave the envelope open and integrators read both, so both are read here.
function readErrorBody(body: unknown): Partial<Record<"type" | "code" | "message", string>> {
  if (!isObject(body)) return {};
  const detail = isObject(body.error) ? body.error : body;
  const names = ["type", "code", "message"] as const;
  return Object.fromEntries(
    names.flatMap((name) => (typeof detail[name] === "string" ? [[name, detail[name]]] : [])),
  );
}

/** Whether a value is a JSON object or array, the only forms that an answer of the API has. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function excerpt(body: unknown, length = 200): string {
  const text = (typeof body === "string" ? body : JSON.stringify(body ?? "")).replace(/\s+/g, " ");
  if (text.trim() === "" || text === '""') return "an empty body";
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
