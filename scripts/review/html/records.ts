import type { Contradiction, Question, SiteModel, Subject } from "../model/model.js";
import { pageLinks, to, type View } from "./links.js";
import { type Content, html, joined, prose } from "./markup.js";

/** What is contradicted and what is open about a place: the whole where it stands first, and a link elsewhere. */
export function records(view: View, subject: Subject): Content {
  return [
    ...subject.contradictions.map((one) =>
      one.shownAt === subject.pointer
        ? contradiction(view, one)
        : html`<a class="cx" href="${to(view, one.home)}">${prose(one.title)}</a>`,
    ),
    ...subject.questions.map((one) =>
      one.shownAt === subject.pointer
        ? question(view, one)
        : html`<a class="qx" href="${to(view, one.home)}">${prose(one.question)}</a>`,
    ),
  ];
}

/** What stands beside none of the places of its own page, since they are on others. */
export function elsewhere(view: View, all: Pick<Subject, "contradictions" | "questions">): Content {
  return [
    ...all.contradictions
      .filter((one) => one.shownAt === "")
      .map((one) => contradiction(view, one)),
    ...all.questions.filter((one) => one.shownAt === "").map((one) => question(view, one)),
  ];
}

function contradiction(view: View, one: Contradiction): Content {
  return html`<details class="cx" id="${one.home.anchor}">
<summary>${prose(one.title)}</summary>
<dl>${one.says.map(
    ({ pages, statement }) => html`<dt>${pageLinks(view, pages)}</dt><dd>${prose(statement)}</dd>`,
  )}<dt>Decided</dt><dd>${prose(one.decision)}</dd><dt>Because</dt><dd>${prose(one.reason)}</dd>${others(view, one)}</dl>
</details>`;
}

function question(view: View, one: Question): Content {
  return html`<details class="qx" id="${one.home.anchor}">
<summary>${prose(one.question)}</summary>
<dl><dt>Matters, because</dt><dd>${prose(one.matters)}</dd>${
    one.pages.length > 0 && html`<dt>Left open by</dt><dd>${pageLinks(view, one.pages)}</dd>`
  }${others(view, one)}</dl>
</details>`;
}

// Some are about all operations of a kind.
const shownPlaces = 4;

function others(view: View, { at, shownAt }: Contradiction | Question): Content {
  const places = at.filter((pointer) => pointer !== shownAt).map((one) => around(view.model, one));
  const all = [...new Set(places)].filter((one) => one && one.pointer !== shownAt) as Subject[];
  const known = all.slice(0, shownPlaces);
  if (known.length === 0) return undefined;
  const links = known.map((one) => html`<a href="${to(view, one.address)}">${one.name}</a>`);
  const rest = all.length - known.length;
  return html`<dt>${shownAt ? "Also about" : "About"}</dt><dd>${joined(links, ", ")}${rest > 0 && ` and ${rest} more`}</dd>`;
}

/** The place of a pointer, or the nearest around it. */
export function around({ subjects }: SiteModel, pointer: string): Subject | undefined {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = subjects.get(at);
    if (found) return found;
  }
  return undefined;
}
