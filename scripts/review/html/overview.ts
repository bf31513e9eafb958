import type { EvidenceLevel } from "../../../src/contract/document.js";
import type { Contradiction, Question, SiteModel } from "../model/model.js";
import { statementsOf } from "../model/site.js";
import type { Sources } from "../model/sources.js";
import { meanings, shareBar } from "./evidence.js";
import { navigation, otherPages, type SitePage } from "./layout.js";
import { pageLinks, to, type View } from "./links.js";
import { type Content, html, joined, prose } from "./markup.js";
import { countLevels, countOf } from "./resource.js";

/** The page that one begins at. */
export function overviewPage(view: View, sources: Sources): SitePage {
  const { model } = view;
  const resources = [...model.resources, model.webhooks];
  const counts = countOf(resources.flatMap(statementsOf));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    ...{ file: "index.html", title: "Overview" },
    content: html`<h1>How sure is this description?</h1>
<p class="lead">The WooshPay API, described from its public pages, which contradict one another. Each operation and field says where it comes from, what speaks against it, and what nobody knows. ${tried}</p>
<section class="hero" aria-label="All statements">${shareBar(counts, "All statements")}
<ul class="key">${(Object.keys(meanings) as EvidenceLevel[]).map((level) => legend(level, counts[level], all))}</ul>
<ul class="facts"><li><b>${model.operations.size - model.webhooks.operations.length}</b> operations</li><li><b>${model.webhooks.operations.length}</b> events</li><li><a href="contradictions.html"><b>${model.contradictions.length}</b> contradictions</a></li><li><a href="questions.html"><b>${model.questions.length}</b> open questions</a></li><li><a href="pages.html"><b>${new Set(model.pages.values()).size}</b> pages</a></li></ul></section>
<h2>Resource by resource</h2>
${table(model)}
<p class="refers">Registers: ${joined(
      (otherPages.Registers ?? []).map(([file, title]) => html`<a href="${file}">${title}</a>`),
      " · ",
    )}</p>
<h2>Contradictions that cost money</h2>
<p>Twenty of ${model.contradictions.length}: whoever believes the wrong page here charges, refunds or pays out the wrong amount, or does not notice.</p>
<ol class="costly">${costly(view, sources)}</ol>
<h2>Unproven, and in nobody’s way</h2>
<p>Questions about what no operation needs, and groups of the navigation that nothing is known of.</p>
<ul class="plain">${harmless(view)}</ul>
${allPages(model)}`,
  };
}

const tried = html`<a href="checkout-sessions.html#try-createCheckoutSession">Send a checkout session to a sandbox</a> that runs inside the page.`;

function legend(level: EvidenceLevel, count: number, all: number): Content {
  const share = count === 0 ? "none" : `${Math.max(1, Math.round((count / all) * 100))} %`;
  return html`<li><span class="ev ${level}">${level}</span> <b>${count}</b> <small>${share}</small><br>${meanings[level]}</li>`;
}

function table({ resources, webhooks }: SiteModel): Content {
  const rows = [...resources, webhooks].map((resource) => {
    const { file, title, operations, contradictions, questions } = resource;
    const counts = countLevels(resource);
    const link = (only: string, count: number) =>
      count > 0 ? html`<a href="${file}?only=${only}">${count}</a>` : "·";
    return html`<tr><th scope="row"><a href="${file}">${title}</a></th>
<td class="wide"><a href="${file}" tabindex="-1" aria-hidden="true">${shareBar(counts, title)}</a></td>
<td>${operations.length || "·"}</td><td>${link("documented", counts.documented)}</td><td>${link("partial", counts.partial)}</td><td>${link("inferred", counts.inferred)}</td><td>${link("contradicted", contradictions.length)}</td><td>${link("open", questions.length)}</td></tr>
`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of resources"><table class="resources"><caption>Operations, fields and types, by how sure they are</caption>
<thead><tr><th scope="col">Resource</th><th scope="col" class="wide">Share</th><th scope="col">Operations</th><th scope="col">Documented</th><th scope="col">Partial</th><th scope="col">Inferred</th><th scope="col">Contradictions</th><th scope="col">Questions</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function costly(view: View, { costly: all }: Sources): Content {
  return all.map(({ contradiction, why }) => {
    const found = view.model.contradictions.find(({ id }) => id === contradiction) as Contradiction;
    const pages = [...new Set(found.says.flatMap((one) => one.pages))];
    return html`<li><a class="cx" href="${to(view, found.home)}">${prose(found.title)}</a><p>${prose(why)} <small>Decided: ${prose(found.decision)} Said by ${pageLinks(view, pages)}.</small></p></li>`;
  });
}

// Without scripts there is no list beside the page.
function allPages(model: SiteModel): Content {
  return html`<section id="pages"><h2>All pages</h2>${navigation(model).map(
    ([group, pages]) =>
      html`<h3>${group}</h3><p>${joined(
        pages.map(([file, title]) => html`<a href="${file}">${title}</a>`),
        " · ",
      )}</p>`,
  )}</section>`;
}

/** Questions about places that no operation has: what is not described, and the API as a whole. */
export function isHarmless({ model }: View, { at }: Question): boolean {
  return at.every((pointer) => {
    const subject = model.subjects.get(pointer);
    const isMissing = subject !== undefined && !subject.evidence;
    return (
      isMissing && (pointer.startsWith("/paths/") || pointer === "/info" || pointer === "/tags")
    );
  });
}

function harmless(view: View): Content {
  return view.model.questions
    .filter((one) => isHarmless(view, one))
    .map(
      (one) => html`<li><a class="qx" href="${to(view, one.home)}">${prose(one.question)}</a></li>`,
    );
}
