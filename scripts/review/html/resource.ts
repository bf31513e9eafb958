import type { EvidenceLevel } from "../../../src/contract/document.js";
import type { Missing, Resource, Subject } from "../model/model.js";
import { statementsOf } from "../model/site.js";
import { badge, type Counts, shareBar } from "./evidence.js";
import { fieldTable, schemaBlock } from "./fields.js";
import type { SitePage } from "./layout.js";
import type { View } from "./links.js";
import { type Content, html, prose } from "./markup.js";
import { operationArticle, type Shown } from "./operation.js";
import { elsewhere, records } from "./records.js";

/** The page of a resource: its operations, then what they send and answer that no operation has shown. */
export function resourcePage(view: View, resource: Resource): SitePage {
  const { file, title, description, operations } = resource;
  const shown: Shown = { schemas: new Set(), payloads: new Map() };
  const articles = operations.map((one) => operationArticle(view, one, shown));
  const rest = resource.schemas.filter(({ name }) => !shown.schemas.has(name));
  const about = resource.others.filter(({ address }) => address.file === file);
  return {
    ...{ file, title, hasFilters: true },
    content: html`<h1>${title}</h1>
<p class="lead">${prose(description)}</p>
${summary(resource)}
${contents(
  resource,
  rest.map(({ name }) => name),
)}
${about.length > 0 && html`<h2>Beyond single operations</h2>${about.map((one) => place(view, one))}`}
${operations.length > 0 && html`<h2>${operations[0]?.isWebhook ? "Events" : "Operations"}</h2>`}
${articles}
${missing(view, resource.missing)}
${beside(view, resource)}
${resource.parameters.length > 0 && html`<h2>Parameters</h2>${fieldTable(view, html`Parameters that several operations take`, resource.parameters)}`}
${rest.length > 0 && html`<h2>Parts</h2>${rest.map((one) => schemaBlock(view, one, 3, ""))}`}`,
  };
}

/** How many statements of a resource have each level. */
export function countLevels(resource: Resource): Counts {
  return countOf(statementsOf(resource));
}

/** How many places have each level. */
export function countOf(subjects: readonly Subject[]): Counts {
  const of = (level: EvidenceLevel) =>
    subjects.filter(({ evidence }) => evidence?.level === level).length;
  return {
    ...{ documented: of("documented"), partial: of("partial") },
    ...{ inferred: of("inferred"), constructed: of("constructed") },
  };
}

function summary(resource: Resource): Content {
  const counts = countLevels(resource);
  const levels = (Object.entries(counts) as [EvidenceLevel, number][]).filter(([, n]) => n > 0);
  const { contradictions, questions } = resource;
  return html`<div class="sum">${shareBar(counts, "Statements")}<p>${levels.map(
    ([level, count]) => html`<span class="ev ${level}">${count} ${level}</span> `,
  )}${contradictions.length > 0 && html`<span class="cx">${contradictions.length} contradictions</span> `}${questions.length > 0 && html`<span class="qx">${questions.length} open questions</span>`}</p></div>`;
}

function contents({ operations }: Resource, parts: readonly string[]): Content {
  if (operations.length + parts.length < 3) return undefined;
  return html`<details class="toc" open><summary>On this page</summary><ul>${operations.map(
    ({ id, method, summary: text, isWebhook, evidence }) =>
      html`<li><a href="#${id}">${!isWebhook && html`<b class="m ${method}">${method}</b> `}${text}</a> <i class="dot ${evidence?.level}"></i></li>`,
  )}</ul>${parts.length > 0 && html`<p>Parts: ${parts.map((name) => html`<a href="#${name}">${name}</a> `)}</p>`}</details>`;
}

function place(view: View, subject: Subject): Content {
  return html`<div class="place" id="${subject.address.anchor}"><div class="head"><h3>${subject.name}</h3>${badge(view, subject.evidence)}</div>${records(view, subject)}</div>`;
}

function beside(view: View, resource: Resource): Content {
  const all = elsewhere(view, resource);
  if (!Array.isArray(all) || all.length === 0) return undefined;
  return html`<h2>About places on other pages</h2><div class="place">${all}</div>`;
}

function missing(view: View, all: readonly Missing[]): Content {
  if (all.length === 0) return undefined;
  return html`<h2>Not described</h2><p>What a page names or somebody asks for, and the description does not have.</p>${all.map(
    (one) =>
      html`<div class="place missing" id="${one.address.anchor}"><h3><code>${one.name}</code></h3>${records(view, one)}</div>`,
  )}`;
}
