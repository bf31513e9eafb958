import createClient from "openapi-fetch";
import type { Operation } from "../../generated/operations.js";
import type { OperationInput, Send } from "../../generated/resources.js";
import { errorFromAnswer, isObject, unreadableAnswer, WooshPayError } from "./errors.js";
import { checkPathParameters } from "./path.js";
import { basicAuthorization } from "./secret-key.js";

/** What a single call takes besides its input. */
export interface RequestOptions {
  /** Ends the call early. */
  signal?: AbortSignal;
  /** Headers to add to this call. */
  headers?: Record<string, string>;
}

interface TransportOptions {
  baseUrl: string;
  secretKey: string;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

// openapi-fetch derives wide types from the description; the named methods carry narrow ones instead.
interface Answer {
  /** Text of a 2xx answer. */
  data?: string;
  /** Body of any other answer: parsed JSON, or the text when it is none. */
  error?: unknown;
  response: Response;
}
type SendRequest = (method: string, path: string, init: object) => Promise<Answer>;

/** Makes the function that carries out operations over HTTP. */
export function createTransport(options: TransportOptions): Send<RequestOptions> {
  const { baseUrl, secretKey, fetch } = options;
  const client = createClient({ baseUrl, ...(fetch && { fetch }) });
  const sendRequest = client.request as unknown as SendRequest;
  const Authorization = basicAuthorization(secretKey);
  const secrets = [secretKey, Authorization.replace("Basic ", "")];
  const redact = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, "[secret key]"), text);

  return async <Result>(operation: Operation, input: OperationInput, call: RequestOptions = {}) => {
    checkPathParameters(operation.id, input.path ?? {});
    const answer = await sendRequest(operation.method, operation.path, {
      params: { path: input.path ?? {}, query: input.query ?? {} },
      ...bodyOf(operation, input),
      headers: {
        ...call.headers,
        Accept: "application/json",
        Authorization,
      },
      parseAs: "text",
      ...(call.signal && { signal: call.signal }),
    }).catch((cause: unknown) => {
      throw noAnswer(operation, redact, cause);
    });
    return read(operation, answer, redact) as Result;
  };
}

function bodyOf(operation: Operation, { body = {} }: OperationInput): object {
  if (operation.body === "none") return {};
  return operation.body === "json" ? { body } : { body, bodySerializer: toForm };
}

function toForm(body: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}

function read(operation: Operation, answer: Answer, redact: (text: string) => string): unknown {
  const { data, error, response } = answer;
  const failed = { operationId: operation.id, response, redact };
  if (!response.ok) throw errorFromAnswer({ ...failed, body: error });
  const value = parse(data);
  if (!isObject(value)) throw unreadableAnswer({ ...failed, body: data });
  return value;
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

function noAnswer(
  operation: Operation,
  redact: (text: string) => string,
  cause: unknown,
): WooshPayError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new WooshPayError(`${operation.id} got no answer: ${redact(reason)}`, {
    operationId: operation.id,
    cause,
  });
}
