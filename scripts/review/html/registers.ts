import type { Evidence as Stated } from "../../../src/contract/document.js";
import { payoutOutcomes } from "../../../src/sandbox/objects/treasury/payout-outcomes.js";
import { outcomes, testValues } from "../../../src/sandbox/test-values.js";
import type { Evidence, Subject } from "../model/model.js";
import type {
  CorridorLimits,
  PaymentMethodEntry,
  PrintedAmount,
} from "../model/register-entries.js";
import type { Sources } from "../model/sources.js";
import { badge } from "./evidence.js";
import type { SitePage } from "./layout.js";
import { operationLink, schemaLink, type View } from "./links.js";
import { breakable, type Content, html, joined, prose, withoutPeriod } from "./markup.js";
import { records } from "./records.js";

function stated({ level, documents, note }: Stated): Evidence {
  return { level, pages: documents ?? [], note, isOwn: true };
}

const unknown = html`<i class="none">unknown</i>`;

/**
 * A table with a caption; wide ones scroll by themselves, and where there is no room for columns, each cell is below
 * the others, with the name of its column.
 * @param head names of its columns.
 */
export function tableOf(
  caption: string,
  head: readonly string[],
  rows: readonly Content[],
): Content {
  const labels = head.map((one, index) => `--c${index + 1}:'${one}'`).join(";");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="register" style="${labels}"><caption>${caption}</caption>
<thead><tr>${head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** Values in a row; what is not known says so. */
export function codes(values: readonly string[] | string | null | undefined): Content {
  if (values === undefined || values === null) return unknown;
  if (typeof values === "string") return values;
  if (values.length === 0) return html`<i class="none">none</i>`;
  return joined(
    values.map((one) => html`<code>${one}</code>`),
    " ",
  );
}

/** The register of payment methods. */
export function methodsPage(view: View, { paymentMethods }: Sources): SitePage {
  const { common, methods } = paymentMethods;
  const rows = methods.map(
    (
      one,
    ) => html`<tr id="${methodAnchor(one.name)}"><th scope="row">${one.name}<br><small>${one.kind.replaceAll("_", " ")}</small></th>
<td>${codes(one.types)}${[one.data_schema, one.options_schema].map((name) => name && html`<br><small>${schemaLink(view, name)}</small>`)}</td>
<td>${codes(one.presentment_currencies)}${one.settlement_currencies && html`<br><small>settled in ${codes(one.settlement_currencies)}</small>`}</td>
<td>${limitsOf(one)}</td><td>${refunds(one)}</td><td>${nextAction(one)}</td>
<td>${badge(view, stated(one.evidence))}${one.notes && html`<details class="notes"><summary>${one.notes.length} note${one.notes.length === 1 ? "" : "s"}</summary><ul>${one.notes.map((note) => html`<li>${prose(note)}</li>`)}</ul></details>`}</td></tr>
`,
  );
  return {
    ...{ file: "methods.html", title: "Payment methods" },
    content: html`<h1>Payment methods</h1>
<p class="lead">What the pages say about each of ${methods.length} methods. Amounts are in major units, as printed; “unknown” is what no page tells.</p>
${tableOf("Payment methods", ["Method", "Type to send", "Currencies", "Limits", "Refunds", "Next action", "Evidence"], rows)}
<h2>What holds for all</h2>
<ul class="plain">${common.map(({ statement, evidence }) => html`<li>${prose(statement)} ${badge(view, stated(evidence))}</li>`)}</ul>`,
  };
}

/** The anchor of a payment method. */
export function methodAnchor(name: string): string {
  return `method-${name
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase()}`;
}

function amounts(told: PrintedAmount[] | string | undefined): Content {
  if (told === undefined) return unknown;
  if (typeof told === "string") return told;
  return joined(
    told.map(({ amount, currency, ...rest }) => {
      const others = Object.values(rest).filter((one) => typeof one === "string");
      return [amount, currency, ...others].filter(Boolean).join(" ");
    }),
    ", ",
  );
}

function limitsOf({ minimum, maximum }: PaymentMethodEntry): Content {
  if (minimum === undefined && maximum === undefined) return unknown;
  return html`${amounts(minimum)} to ${amounts(maximum)}`;
}

// How each kind of refund is told where it is possible, and where it is not.
const refundWords: Readonly<Record<string, readonly [possible: string, not: string]>> = {
  full: ["in full", "none"],
  partial: ["in part", "not in part"],
  multiple_partial: ["several times", "once"],
};

function refunds({ refunds: told, chargeback }: PaymentMethodEntry): Content {
  const words =
    told === undefined
      ? []
      : Object.entries(told).flatMap(([name, isPossible]) => {
          const isIdle = told.full === false && name !== "full";
          return isIdle ? [] : (refundWords[name]?.[isPossible ? 0 : 1] ?? []);
        });
  const disputed = chargeback === undefined ? [] : [chargeback ? "chargebacks" : "no chargebacks"];
  const all = [...(words.length > 0 ? [words.join(", ")] : [unknown]), ...disputed];
  return joined(all, html`<br>`);
}

function nextAction({ next_action: all }: PaymentMethodEntry): Content {
  if (!all || all.length === 0) return html`<i class="none">never seen</i>`;
  return joined(
    all.map(
      ({ type, member, level }) =>
        html`<span class="ev ${level}"><code>${breakable(type ?? "?")}</code></span>${member === type ? "" : html` <small>in <code>${breakable(member)}</code></small>`}`,
    ),
    html`<br>`,
  );
}

/** The register of currencies. */
export function currenciesPage(view: View, { currencies }: Sources): SitePage {
  const rows = currencies.map(
    ({ code, exponent, note, evidence }) =>
      html`<tr id="currency-${code}"><th scope="row"><code>${code}</code></th><td>${exponent ?? unknown}</td><td>${exponent === null ? "" : html`<span class="one"><code>${String(10 ** exponent)}</code> is 1 ${code}</span>`}</td><td>${note && prose(note)}</td><td>${badge(view, stated(evidence))}</td></tr>
`,
  );
  return {
    ...{ file: "currencies.html", title: "Currencies" },
    content: html`<h1>Currencies</h1>
<p class="lead">${currencies.length} that a page, a payment method or a payout names. WooshPay’s own list could not be read, so there may be more.</p>
${tableOf("Currencies and their exponents", ["Code", "Exponent", "Amount", "Proof or doubt", "Evidence"], rows)}`,
  };
}

/** The register of payout corridors. */
export function corridorsPage(view: View, { corridors }: Sources): SitePage {
  const rows = corridors.map(
    (one) => html`<tr><th scope="row">${one.region}</th><td><code>${one.currency}</code></td>
<td>${
      one.destination_types.length === 0
        ? html`<i class="none">never seen</i>`
        : joined(
            one.destination_types.map(
              ({ type, schema, limits }) =>
                html`<code>${type}</code> <small>${schemaLink(view, schema)}${limits && html` ${limitWords(limits)}`}</small>`,
            ),
            html`<br>`,
          )
    }</td><td>${one.limits ? limitWords(one.limits) : unknown}</td><td>${one.speed ?? unknown}</td><td>${badge(view, stated(one.evidence))}</td></tr>
`,
  );
  return {
    ...{ file: "corridors.html", title: "Payout corridors" },
    content: html`<h1>Payout corridors</h1>
<p class="lead">Where WooshPay pays out to, in which currency, within which limits and how fast. Limits are in major units, as printed; no schema checks them.</p>
${tableOf("Payout corridors", ["Region", "Currency", "Sent to", "Limits", "Speed", "Evidence"], rows)}`,
  };
}

function limitWords({ minimum, maximum, maximum_currency: other }: CorridorLimits): string {
  return `${minimum ?? "?"} to ${maximum === null ? "no limit printed" : `${maximum}${other ? ` ${other}` : ""}`}`;
}

/** The error answers. */
export function errorsPage(view: View, { registers }: Sources): SitePage {
  const all = registers.errorAnswers.map((one) => {
    const subject = view.model.subjects.get(`/components/responses/${one.name}`) as Subject;
    return { one, subject };
  });
  const rows = all.map(
    ({ one, subject }) =>
      html`<tr id="${one.name}"><th scope="row"><code>${one.status}</code> ${one.name}</th><td>${prose(one.description)}${records(view, subject)}</td><td>${given[one.given]}</td><td><code>${one.example.type}</code></td><td>${badge(view, subject.evidence)}</td></tr>
`,
  );
  const schema = view.model.schemas.get("ErrorResponse");
  const head = ["Status", "What it means", "Who answers it", "Example’s type", "Evidence"];
  return {
    ...{ file: "errors.html", title: "Errors" },
    content: html`<h1>Errors</h1>
<p class="lead">All have the schema ${schemaLink(view, "ErrorResponse")}, which is ${badge(view, schema?.evidence)}. No page prints a whole one; the examples are made up. Which operations give an answer no page says; it is deduced from what it means.</p>
${tableOf("Error answers", head, rows)}`,
  };
}

const given: Readonly<Record<Sources["registers"]["errorAnswers"][number]["given"], string>> = {
  ...{ always: "every operation", "path-parameter": "operations on one object" },
  ...{ write: "operations that change something", named: "operations that say so" },
};

/** Values that choose what comes of a payment in the sandbox. */
export function testValuesPage(): SitePage {
  const payees = payoutOutcomes.map(({ ending, move, code }) => ({
    ...{ kind: "payee", value: `…${ending}`, evidence: "constructed" as const },
    about: move === "cancel" ? "The payout is canceled." : `The payout fails with ${code}.`,
  }));
  const others = testValues.map(({ kind, value, outcome, evidence }) => ({
    ...{ kind, value: kind === "phone" ? `…${value}` : value, evidence },
    about: outcomes[outcome].about,
  }));
  const rows = [...others, ...payees].map(
    ({ kind, value, evidence, about }) =>
      html`<tr><th scope="row"><code>${value}</code></th><td>${kind}</td><td>${about}</td><td><span class="ev ${evidence}">${evidence}</span></td></tr>
`,
  );
  return {
    ...{ file: "test-values.html", title: "Test values" },
    content: html`<h1>Test values</h1>
<p class="lead">Values that choose an outcome in the sandbox. The pages show two cards; all others are made up here, from ranges that are published for tests, and WooshPay’s own test mode knows nothing of them.</p>
${tableOf("Test values", ["Value", "Kind", "What comes of it", "Evidence"], rows)}`,
  };
}

/** The documented flows. */
export function flowsPage(view: View): SitePage {
  const { flows } = view.model;
  return {
    ...{ file: "flows.html", title: "Flows" },
    content: html`<h1>Flows</h1>
<p class="lead">What the pages do with several calls, one after the other. <code>npx wooshpay-openapi flow</code> takes each against a server.</p>
${flows.map(
  ({
    id,
    group,
    summary,
    description,
    steps,
  }) => html`<article id="flow-${id}"><h2><small>${group}</small> ${withoutPeriod(summary)}</h2><p>${prose(description)}</p>
<ol class="steps">${steps.map((step) => html`<li>${prose(step.description)} <code>${operationLink(view, step.operation)}</code> ${badge(view, step.evidence)}</li>`)}</ol></article>
`,
)}`,
  };
}
