import type { Answer, OperationModel, Payload, SchemaModel } from "../model/model.js";
import { badge, sources } from "./evidence.js";
import { fieldTable, schemaBlock, schemaSummary } from "./fields.js";
import { jsonText } from "./json-text.js";
import type { View } from "./links.js";
import { type Content, html, joined, prose } from "./markup.js";
import { records } from "./records.js";

/** An operation. @param shown schemas that stand on the page already; those that it shows are added. */
export function operationArticle(view: View, one: OperationModel, shown: Set<string>): Content {
  return html`<article id="${one.id}" data-l="${one.evidence?.level}">
<div class="head"><h3><a href="#${one.id}">${one.summary}</a></h3>${badge(view, one.evidence)}</div>
<p class="route">${one.isWebhook ? html`<b class="m">EVENT</b> <code>${one.path}</code>` : html`<b class="m ${one.method}">${one.method}</b> <code>${one.path}</code>`} <code class="id">${one.id}</code></p>
<p>${prose(one.description)}</p>
${records(view, one)}
${parameters(view, one)}
${body(view, one, shown)}
${answers(view, one, shown)}
${payloads(view, one)}
${calls(one)}
${flows(one)}
${one.isWebhook ? undefined : trySeam(one)}
</article>
`;
}

function parameters(view: View, { parameters: all, id }: OperationModel): Content {
  return fieldTable(view, html`Parameters`, all, id);
}

function body(view: View, one: OperationModel, shown: Set<string>): Content {
  const schema = view.model.schemas.get(one.requestSchema ?? "");
  if (!schema) return undefined;
  return part(one.isWebhook ? "Delivered" : "Request", view, schema, shown);
}

// In full where it belongs, and once; otherwise in a line that leads there.
function part(title: string, view: View, schema: SchemaModel, shown: Set<string>): Content {
  const isHere = schema.address.file === view.file && !shown.has(schema.name);
  shown.add(schema.name);
  return html`<h4>${title}</h4>${
    isHere ? schemaBlock(view, schema, 5, "") : schemaSummary(view, schema, "")
  }`;
}

function answers(view: View, { answers: all }: OperationModel, shown: Set<string>): Content {
  const good = all.filter(({ status }) => status.startsWith("2"));
  const bad = all.filter(({ status }) => !status.startsWith("2"));
  return [
    ...good.map((one) => {
      const schema = view.model.schemas.get(one.schema ?? "");
      const title = `Answer ${one.status}`;
      const told = schema
        ? part(title, view, schema, shown)
        : html`<h4>${title}</h4><p>${prose(one.description)}</p>`;
      return [html`<div id="${one.address.anchor}"></div>`, told, records(view, one)];
    }),
    bad.length > 0 && html`<p class="refers">Errors: ${joined(bad.map(errorLink), " ")}</p>`,
    ...bad.map((one) => records(view, one)),
  ];
}

function errorLink({ status, component, address, contradictions, questions }: Answer): Content {
  const isTold = contradictions.length + questions.length > 0;
  return html`<a href="errors.html#${component ?? ""}"${isTold && html` id="${address.anchor}"`}>${status}</a>`;
}

function payloads(view: View, { payloads: all, isWebhook }: OperationModel): Content {
  if (all.length === 0) return undefined;
  const isSeen = all.some(({ evidence }) => evidence.level !== "constructed");
  return html`<h4>Payloads</h4>${!isSeen && html`<p class="made">No page shows a payload of this ${isWebhook ? "event" : "operation"}: all of them are made up.</p>`}
${all.map((one) => payload(view, one))}`;
}

function payload(view: View, one: Payload): Content {
  const isMade = one.evidence.level === "constructed";
  const kind = one.kind === "request" ? "Request" : `Answer ${one.status}`;
  const title = isMade ? "made up, on no page" : one.title;
  return html`<details class="payload ${one.evidence.level}">
<summary><b>${kind}</b> ${title}${!one.isWhole && html` <small>the page shows a part</small>`}</summary>
${!isMade && html`<div class="from">${sources(view, one.evidence)}</div>`}
<pre data-kind="${one.kind}" tabindex="0">${jsonText(one.value)}</pre></details>`;
}

function calls({ clientCall, curl }: OperationModel): Content {
  if (!clientCall || !curl) return undefined;
  return html`<details class="call"><summary>Call it: client, curl</summary>
<pre tabindex="0">${clientCall}</pre><pre tabindex="0">${curl}</pre></details>`;
}

function flows({ flows: all }: OperationModel): Content {
  if (all.length === 0) return undefined;
  const links = all.map(({ id, summary }) => html`<a href="flows.html#flow-${id}">${summary}</a>`);
  return html`<p class="refers">Used by ${joined(links, " ")}</p>`;
}

/** Where the page's program puts what sends the request; the payloads stand beside it in the article. */
function trySeam({ id }: OperationModel): Content {
  return html`<section class="try" id="try-${id}" data-try="${id}" aria-label="Try ${id}" hidden></section>`;
}
