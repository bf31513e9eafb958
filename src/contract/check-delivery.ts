import type { OperationData } from "./data.js";
import type { Exchange, ExchangeRequest } from "./exchange.js";
import type { Finding } from "./finding.js";
import { readBody } from "./http/body.js";
import { isHidden } from "./http/credentials.js";
import { type HeaderMap, mediaTypeIn, readHeaders } from "./http/headers.js";
import { isObject } from "./json.js";
import { tooDeep, withinDepth } from "./judge/depth.js";
import { excerpt } from "./judge/excerpt.js";
import type { Common, Fault, Part } from "./judge/judgement.js";
import { placeOf } from "./judge/place-of.js";
import { repeatCommand } from "./repeat.js";
import { eventSchema, type Tools } from "./tools.js";

// The second was seen at integrators.
const signatureNames = ["wooshpay-signature", "x-wooshpay-signature"];

const signatureForm = /^(?=.*\bt=\d{1,15}\b)(?=.*\bv1=[\da-f]{64}\b)/i;

/** Whether a request carries an event to somebody's endpoint. */
export function isDelivery({ request }: Exchange): boolean {
  if (request.method.toUpperCase() !== "POST") return false;
  const headers = readHeaders(request.headers);
  if (signatureNames.some((name) => headers?.has(name))) return true;
  const { body } = request;
  if (typeof body === "string" && !eventMark.test(body)) return false;
  const read = readBody(body, headers);
  return read.kind === "value" && isObject(read.value) && read.value.object === "event";
}

/** The webhook that a delivery is of; undefined where no page names the type of its event. */
export function webhookOf(
  { webhooks }: Pick<Tools, "webhooks">,
  { body, headers }: ExchangeRequest,
): OperationData | undefined {
  const read = readBody(body, readHeaders(headers));
  return "value" in read && isObject(read.value)
    ? webhooks.get(String(read.value.type))
    : undefined;
}

// Spares reading the JSON of requests that hold none.
const eventMark = /"object"\s*:\s*"event"/;

/**
 * Checks a delivery of a webhook: its signature header, the event, and how the endpoint answered. Whether the
 * signature is right only who has the secret can tell.
 */
export function checkDelivery(tools: Tools, { request, response, place }: Exchange): Finding[] {
  const common: Common = {
    repeat: () => repeatCommand(request, { isDelivery: true }),
    exchange: place,
  };
  const headers = readHeaders(request.headers);
  const read = readBody(request.body, headers);
  const event = "value" in read ? read.value : undefined;
  const type = isObject(event) ? String(event.type) : "";
  const operation = tools.webhooks.get(type);
  const status = response?.status || undefined;
  const part: Part = {
    ...{ operation, side: "request", status, prefix: "", evidence: operation?.evidence },
    home: operation ? placeOf(operation) : "/webhooks",
  };
  const tell = (fault: Fault, of: Part = part) => tools.judgement.ofFault(fault, of, common);
  if (request.isBodyLost) tools.coverage.lostBody();
  const isLost = request.isBodyLost ?? false;
  const faults = messageFaults(headers, read, isLost).map((fault) => tell(fault));
  if (operation) tools.coverage.operation(operation.id, status && status < 300 ? "2XX" : undefined);
  const judged = () => checkEvent(tools, event, { ...part, prefix: "" }, common);
  const findings = [
    ...faults,
    ...(event === undefined ? [] : withinDepth(judged, () => [tell(tooDeep)])),
  ];
  if (!status || (status >= 200 && status < 300)) return findings;
  const answer: Fault = {
    ...{ rule: "delivery-status", pointer: "#status", expected: "200 to 299", found: `${status}` },
    hint: "Answer 2xx once the event is stored; anything else is delivered again, for up to 72 hours.",
  };
  return [...findings, tell(answer, { ...part, side: "response" })];
}

/** Checks an event by the schema of its type; one of a type that no page names by that of all events. */
export function checkEvent(tools: Tools, event: unknown, part: Part, common: Common): Finding[] {
  const type = isObject(event) ? String(event.type) : "";
  const operation = tools.webhooks.get(type);
  const node = tools.nodes.component(eventSchema(tools, event));
  if (operation) tools.coverage.body(operation.id, "request", event);
  return tools.judge.judge(node, event, part, common, tools.coverage.answers).findings;
}

function messageFaults(
  headers: HeaderMap | undefined,
  read: ReturnType<typeof readBody>,
  isLost: boolean,
): Fault[] {
  const faults: Fault[] = [];
  const signature = signatureNames.flatMap((name) => headers?.get(name) ?? []).at(0);
  const pointer = "#headers/wooshpay-signature";
  const expected = "t=<epoch time>,v1=<64 hex digits>";
  const hint = "Sign the raw body; signWebhook of this package does.";
  if (headers && !signature)
    faults.push({ rule: "signature", pointer, expected, found: "no Wooshpay-Signature", hint });
  else if (signature && !isHidden(signature) && !signatureForm.test(signature))
    faults.push({ rule: "signature", pointer, expected, found: "another form", hint });
  const type = mediaTypeIn(headers);
  const isOther = type !== undefined && type !== "application/json";
  if (isOther)
    faults.push({
      ...{ rule: "content-type", pointer: "#headers/content-type", expected: "application/json" },
      ...{ found: excerpt(type), hint: "Send the event as JSON." },
    });
  if (read.kind === "unreadable" && !isOther)
    faults.push({ rule: "body", expected: read.expected, found: read.found, hint: "Send JSON." });
  if (read.kind === "none" && !isLost)
    faults.push({ rule: "body", expected: "an event", found: "no body", hint: "Send the event." });
  return faults;
}
