import { isRaw, parsedBody, withinLimit } from "./body.js";
import { WebhookRequestError } from "./error.js";
import type { WebhookHandlerOptions } from "./options.js";
import { type Answer, createReceiver } from "./receive.js";

/**
 * What the handler needs of an event of AWS Lambda that stands for a request: of a REST API (v1) or an HTTP
 * API (v2) of API Gateway, a function URL, or an Application Load Balancer.
 */
export interface LambdaWebhookEvent {
  readonly httpMethod?: string | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueHeaders?:
    | Readonly<Record<string, readonly string[] | undefined>>
    | null
    | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
  readonly requestContext?: object | undefined;
}

/** The answer, in the form that all of them take. */
export interface LambdaWebhookResult {
  statusCode: number;
  /** For load balancers alone, which ask for it. */
  statusDescription?: string;
  headers?: Record<string, string>;
  /** In place of `headers` for load balancers that send headers this way. */
  multiValueHeaders?: Record<string, string[]>;
  body: string;
  isBase64Encoded: false;
}

const reasons: Record<number, string> = {
  204: "No Content",
  400: "Bad Request",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  500: "Internal Server Error",
};

/**
 * Makes a function that receives webhooks on AWS Lambda, behind API Gateway (v1 and v2), a function URL or
 * an Application Load Balancer, and answers with the statuses of `toWebHandler`. Bodies in base64 are
 * decoded first. Export it as `handler`.
 *
 * @throws TypeError when an option is of a wrong kind; as a rejection, when the event is no request.
 * @see documented: doc-2517709 (deliveries are repeated)
 */
export function toLambdaHandler(
  options: WebhookHandlerOptions,
): (event: LambdaWebhookEvent) => Promise<LambdaWebhookResult> {
  const { receive } = createReceiver("toLambdaHandler", options);
  return async (event) => {
    const { http, elb } = Object(event?.requestContext) as Context;
    const method = event?.httpMethod ?? http?.method;
    if (!method)
      throw new TypeError(
        `toLambdaHandler: expected a request of API Gateway, a function URL or a load balancer, found [${Object.keys(Object(event))}]`,
      );
    const read = async (limit: number) => readBody(event, limit);
    const headers = headersOf(event);
    const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
    const answer = await receive({ method, headers, type, read });
    return resultOf(answer, elb !== undefined, Boolean(event.multiValueHeaders && !event.headers));
  };
}

interface Context {
  /** There in version 2. */
  http?: { method?: string };
  /** There when the request came from a load balancer. */
  elb?: unknown;
}

function headersOf({ headers, multiValueHeaders }: LambdaWebhookEvent) {
  const entries = Object.entries<string | readonly string[] | undefined>(multiValueHeaders ?? {});
  // A header that came twice stands whole in the one, and with its last value in the other.
  const names = new Set(entries.map(([name]) => name.toLowerCase()));
  for (const entry of Object.entries(headers ?? {}))
    if (!names.has(entry[0].toLowerCase())) entries.push(entry);
  return entries;
}

function readBody({ body, isBase64Encoded }: LambdaWebhookEvent, limit: number): Uint8Array {
  const text: unknown = body ?? "";
  if (!isRaw(text)) throw parsedBody("hand over the event as Lambda gives it");
  return withinLimit(isBase64Encoded ? decode(text as string) : text, limit);
}

function decode(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new WebhookRequestError("unreadable_body", "expected base64, found something else");
  }
}

function resultOf(
  { status, headers, text }: Answer,
  isBalancer: boolean,
  takesLists: boolean,
): LambdaWebhookResult {
  const lists = Object.entries(headers).map(([name, value]) => [name, [value]]);
  return {
    statusCode: status,
    ...(isBalancer && { statusDescription: `${status} ${reasons[status]}` }),
    ...(takesLists ? { multiValueHeaders: Object.fromEntries(lists) } : { headers }),
    body: text,
    isBase64Encoded: false,
  };
}
