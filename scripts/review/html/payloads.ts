import type { OperationModel, Payload } from "../model/model.js";
import { sources } from "./evidence.js";
import { jsonText } from "./json-text.js";
import { operationLink, type View } from "./links.js";
import { type Content, html, joined } from "./markup.js";
import type { Shown } from "./operation.js";

/** The payloads of an operation: all that pages show, and of what is made up one of a kind. */
export function payloads(view: View, one: OperationModel, shown: Shown): Content {
  const { payloads: all, isWebhook } = one;
  if (all.length === 0) return undefined;
  const isSeen = all.some(isFromPages);
  const { here, alike } = shownPayloads(one, shown.payloads);
  const rest = all.length - here.length;
  const links = joined(
    [...alike].map((id) => operationLink(view, id)),
    ", ",
  );
  return html`<h4>Payloads</h4>${!isSeen && html`<p class="made">No page shows a payload of this ${isWebhook ? "event" : "operation"}: all of them are made up.</p>`}
${here.map((payload) => payloadBlock(view, payload))}${
  rest > 0 &&
  html`<p class="made">${rest} left out${alike.size > 0 && html`, like those of ${links}`}: made up, in <code>wooshpay-openapi/openapi.json</code></p>`
}`;
}

function isFromPages({ evidence }: Payload): boolean {
  return evidence.level !== "constructed";
}

/**
 * The payloads that stand at an operation. What is made up does not where the operation, or an earlier one of the
 * page, shows the like.
 * @param kinds operations of the page by the kinds that they show; those of this one are added.
 */
function shownPayloads(
  one: OperationModel,
  kinds: Map<string, string>,
): { here: Payload[]; alike: ReadonlySet<string> } {
  const here = one.payloads.filter(isFromPages);
  const own = new Set(here.map((payload) => kindOf(one, payload)));
  const alike = new Set<string>();
  for (const payload of one.payloads) {
    const kind = kindOf(one, payload);
    if (own.has(kind)) continue;
    const elsewhere = kinds.get(kind);
    if (elsewhere) alike.add(elsewhere);
    else {
      own.add(kind);
      here.push(payload);
    }
  }
  for (const kind of own) if (!kinds.has(kind)) kinds.set(kind, one.id);
  return { here: one.payloads.filter((payload) => here.includes(payload)), alike };
}

/**
 * What payloads have in common that are alike: answers their schema, events the kind of object that they are about.
 * Each operation has a request of its own, since that is what one begins with.
 */
function kindOf(one: OperationModel, { kind, status, value }: Payload): string {
  if (one.isWebhook) return `event ${(value as Delivered).data?.object?.object}`;
  if (kind === "request") return `request of ${one.id}`;
  return `answer ${one.answers.find((answer) => answer.status === status)?.schema ?? one.id}`;
}

interface Delivered {
  data?: { object?: { object?: string } };
}

function payloadBlock(view: View, one: Payload): Content {
  const isMade = !isFromPages(one);
  const kind = one.kind === "request" ? "Request" : `Answer ${one.status}`;
  const title = isMade ? "made up, on no page" : one.title;
  return html`<details class="payload ${one.evidence.level}">
<summary><b>${kind}</b> ${title}${!one.isWhole && html` <small>the page shows a part</small>`}</summary>
${!isMade && html`<div class="from">${sources(view, one.evidence)}</div>`}
<pre data-kind="${one.kind}" tabindex="0">${jsonText(one.value)}</pre></details>`;
}
