import type { EvidenceLevel } from "../../../src/contract/document.js";
import type { Evidence } from "../model/model.js";
import { letters } from "../page/search/entry.js";
import { pageLinks, type View } from "./links.js";
import { type Content, html, prose } from "./markup.js";

/** What each level says, in one sentence. */
export const meanings: Readonly<Record<EvidenceLevel, string>> = {
  documented: "A page says so.",
  partial: "A page was seen, cut off.",
  inferred: "Deduced from navigation, analogy or integrators’ code.",
  constructed: "Made up; no page shows it.",
};

/**
 * How sure something is: shape, word and color. It leads to the pages and the note, which the page's program opens
 * beside it. What is as sure as that which it belongs to looks paler.
 */
export function badge(view: View, evidence: Evidence | undefined): Content {
  if (!evidence) return undefined;
  const { level, isOwn, from } = evidence;
  const anchor = view.notes.anchorOf(from ?? evidence);
  return html`<a class="${letters[level]}${isOwn ? " ev" : ""}" href="#${anchor}">${level}</a>`;
}

/** Everything that the badges of a page lead to; it ends the page. */
export function noteList(view: View): Content {
  const { all } = view.notes;
  if (all.length === 0) return undefined;
  return html`<section class="rests"><h2 id="rests">What it rests on</h2>
<p>A date is the one that a page prints as that of its last change; of a page without one, no date is known.</p>
<ol>${all.map(
    ({ anchor, evidence }) =>
      html`<li id="${anchor}" class="${letters[evidence.level]}">${sources(view, evidence)}</li>`,
  )}</ol></section>`;
}

/** The pages and the note of some evidence. */
export function sources(view: View, { level, pages, note }: Evidence): Content {
  return html`${pages.length > 0 ? pageLinks(view, pages) : meanings[level]}${note && html`<p>${prose(note)}</p>`}`;
}

/** How many statements have each level. */
export type Counts = Readonly<Record<EvidenceLevel, number>>;

/** A bar of the shares of the levels; the numbers stand beside it, or in its name. */
export function shareBar(counts: Counts, label: string): Content {
  const shown = (Object.entries(counts) as [EvidenceLevel, number][]).filter(([, n]) => n > 0);
  const told = shown.map(([level, count]) => `${count} ${level}`).join(", ");
  return html`<span class="bar" role="img" aria-label="${label}: ${told}">${shown.map(
    ([level, count]) => html`<i class="${level}" style="flex-grow:${count}"></i>`,
  )}</span>`;
}
