import type { Address, PageModel, Resource } from "../model/model.js";
import { statementsOf, titleOf } from "../model/site.js";
import type { SitePage } from "./layout.js";
import { operationLink, to, type View } from "./links.js";
import { type Content, html, joined, prose } from "./markup.js";

/** Everything that pages contradict, by resource. */
export function contradictionsPage(view: View): SitePage {
  const list = grouped(view, ({ contradictions }) =>
    contradictions.map(({ home, title }) => ({ home, text: title, kind: "cx" })),
  );
  return { ...page("contradictions.html", "Contradictions"), content: list };
}

/** Everything that no page answers, by resource. */
export function questionsPage(view: View): SitePage {
  const list = grouped(view, ({ questions }) =>
    questions.map(({ home, question }) => ({ home, text: question, kind: "qx" })),
  );
  return { ...page("questions.html", "Open questions"), content: list };
}

function page(file: string, title: string): SitePage {
  return { file, title, content: undefined };
}

interface Line {
  home: Address;
  text: string;
  kind: string;
}

function grouped(view: View, linesOf: (resource: Resource) => Line[]): Content {
  const groups = view.model.resources
    .map((one) => ({ name: one.name, title: one.title, lines: linesOf(one) }))
    .filter(({ lines }) => lines.length > 0);
  const kind = groups[0]?.lines[0]?.kind === "qx" ? "Open questions" : "Contradictions";
  const all = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return html`<h1>${kind}</h1>
<p class="lead">All ${all}. Each stands beside the field or the operation that it is about.</p>
<div class="toc"><ul>${groups.map(({ name, title, lines }) => html`<li><a href="#of-${name}">${title}</a> <small>${lines.length}</small></li>`)}</ul></div>
${groups.map(
  ({ name, title, lines }) =>
    html`<h2 id="of-${name}">${title} <small>${lines.length}</small></h2><ul class="plain">${lines.map(
      (one) =>
        html`<li><a class="${one.kind}" href="${to(view, one.home)}">${prose(one.text)}</a></li>`,
    )}</ul>`,
)}`;
}

/** All pages of the documentation, with what each supports. */
export function pagesPage(view: View): SitePage {
  const pages = [...new Set(view.model.pages.values())];
  const used = pages.filter((one) => one.supports.length + one.contradictions.length > 0);
  const unused = pages.filter((one) => !used.includes(one));
  return {
    ...page("pages.html", "Pages"),
    content: html`<h1>Pages</h1>
<p class="lead">${pages.length} pages of the documentation, integrators’ code and standards, and what each of them supports. A page that was captured lies nowhere to link to.</p>
<table class="pages"><caption>Pages that something rests on</caption><thead><tr><th scope="col">Page</th><th scope="col">What it is</th><th scope="col">Supports</th></tr></thead><tbody>
${used.map((one) => {
  const name = titleOf(one.id, one);
  const told = [
    one.kind,
    ...(one.language ? [one.language] : []),
    ...one.state,
    one.changed ? html`changed <time>${one.changed}</time>` : "no date known",
  ];
  return html`<tr id="page-${one.id}"><th scope="row">${one.url ? html`<a href="${one.url}">${name}</a>` : name}<br><small>${one.id}</small></th><td>${joined(told, ", ")}</td><td>${support(view, one)}${
    one.payloads.length > 0 &&
    html`<p>${counted(one.payloads, "payload")} of ${joined(
      [...new Set(one.payloads.map((file) => file.split("/")[0] ?? ""))].map((id) =>
        operationLink(view, id),
      ),
      ", ",
    )}</p>`
  }${against(one)}</td></tr>
`;
})}</tbody></table>
<h2>Pages that nothing rests on</h2>
<ul class="plain">${unused.map((one) => html`<li id="page-${one.id}">${one.url ? html`<a href="${one.url}">${titleOf(one.id, one)}</a>` : titleOf(one.id, one)}</li>`)}</ul>`,
  };
}

function against({ contradictions, questions }: PageModel): Content {
  if (contradictions.length + questions.length === 0) return undefined;
  const told = [
    ...(contradictions.length > 0 ? [`speaks in ${counted(contradictions, "contradiction")}`] : []),
    ...(questions.length > 0 ? [`leaves ${counted(questions, "question")} open`] : []),
  ];
  return html`<p><small>${told.join(", ")}</small></p>`;
}

function counted(all: readonly unknown[], name: string): string {
  return `${all.length} ${name}${all.length === 1 ? "" : "s"}`;
}

// Operations by name; how many statements rest on it in all, by page of the site, whose filter shows as many.
function support(view: View, page: PageModel): Content {
  const named = page.supports.filter(({ name }) => view.model.operations.has(name));
  const links = named.map((one) => operationLink(view, one.name));
  const { resources, webhooks, pages } = view.model;
  const counts = [...resources, webhooks].flatMap((one) => {
    const resting = statementsOf(one).filter(({ evidence }) =>
      evidence?.pages.some((id) => pages.get(id) === page),
    );
    const told = html`<a href="${one.file}">${resting.length} in ${one.title}</a>`;
    return resting.length > 0 ? [told] : [];
  });
  return [
    links.length > 0 && html`<p>${joined(links, ", ")}</p>`,
    counts.length > 0 && html`<p>Statements: ${joined(counts, ", ")}</p>`,
  ];
}
