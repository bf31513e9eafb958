import type { Answer, OperationModel, SchemaModel } from "../model/model.js";
import { badge } from "./evidence.js";
import { fieldTable, schemaBlock, schemaSummary } from "./fields.js";
import type { View } from "./links.js";
import { type Content, html, joined, prose, withoutPeriod } from "./markup.js";
import { payloads } from "./payloads.js";
import { records } from "./records.js";

/** What stands on a page already. */
export interface Shown {
  /** Names of schemas. */
  schemas: Set<string>;
  /** Operations that show a payload, by its kind. */
  payloads: Map<string, string>;
}

/** An operation. @param shown what it shows is added. */
export function operationArticle(view: View, one: OperationModel, shown: Shown): Content {
  return html`<article id="${one.id}">
<div class="head"><h3>${one.summary}</h3>${badge(view, one.evidence)}</div>
<p class="route">${one.isWebhook ? html`<b class="m">EVENT</b> <code>${one.path}</code>` : html`<b class="m ${one.method}">${one.method}</b> <code>${one.path}</code>`} <code class="id">${one.id}</code></p>
<p>${prose(one.description)}</p>
${records(view, one)}
${parameters(view, one)}
${body(view, one, shown)}
${answers(view, one, shown)}
${payloads(view, one, shown)}
${calls(one)}
${flows(one)}
${one.isWebhook ? undefined : trySeam(one)}
</article>
`;
}

function parameters(view: View, { parameters: all }: OperationModel): Content {
  return fieldTable(view, html`Parameters`, all);
}

function body(view: View, one: OperationModel, shown: Shown): Content {
  const schema = view.model.schemas.get(one.requestSchema ?? "");
  if (!schema) return undefined;
  return part(html`<h4>${one.isWebhook ? "Delivered" : "Request"}</h4>`, view, schema, shown);
}

// In full where it belongs, and once; otherwise in a line that leads there.
function part(heading: Content, view: View, schema: SchemaModel, shown: Shown): Content {
  const isHere = schema.address.file === view.file && !shown.schemas.has(schema.name);
  shown.schemas.add(schema.name);
  return html`${heading}${
    isHere ? schemaBlock(view, schema, 5, "") : schemaSummary(view, schema, "")
  }`;
}

function answers(view: View, { answers: all }: OperationModel, shown: Shown): Content {
  const good = all.filter(({ status }) => status.startsWith("2"));
  const bad = all.filter(({ status }) => !status.startsWith("2"));
  return [
    ...good.map((one) => {
      const schema = view.model.schemas.get(one.schema ?? "");
      const heading = html`<h4 id="${one.address.anchor}">Answer ${one.status}</h4>`;
      const told = schema
        ? part(heading, view, schema, shown)
        : html`${heading}<p>${prose(one.description)}</p>`;
      return [told, records(view, one)];
    }),
    bad.length > 0 &&
      html`<p class="refers"><a href="errors.html">Errors</a>: ${joined(bad.map(errorLink), ", ")}</p>`,
    ...bad.map((one) => records(view, one)),
  ];
}

function errorLink({ status, component, address, contradictions, questions }: Answer): Content {
  const isTold = contradictions.length + questions.length > 0;
  if (!isTold) return status;
  return html`<a href="errors.html#${component ?? ""}" id="${address.anchor}">${status}</a>`;
}

function calls({ clientCall, curl }: OperationModel): Content {
  if (!clientCall || !curl) return undefined;
  return html`<details class="call"><summary>Call it: client, curl</summary>
<pre tabindex="0">${clientCall}</pre><pre tabindex="0">${curl}</pre></details>`;
}

function flows({ flows: all }: OperationModel): Content {
  if (all.length === 0) return undefined;
  const links = all.map(
    ({ id, summary }) => html`<a href="flows.html#flow-${id}">${withoutPeriod(summary)}</a>`,
  );
  return html`<p class="refers">Used by ${joined(links, " · ")}</p>`;
}

/** Where the page's program puts what sends the request; the payloads stand beside it in the article. */
function trySeam({ id }: OperationModel): Content {
  return html`<p class="try" id="try-${id}">To try it without scripts: <code>npx wooshpay-openapi sandbox</code></p>`;
}
