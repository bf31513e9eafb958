import type { EvidenceLevel } from "../../../src/contract/document.js";
import type { Evidence } from "../model/model.js";
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
 * How sure something is: shape, word and color. What has evidence of its own opens it; what has that of something
 * around it leads there.
 * @param around anchor of what it belongs to.
 */
export function badge(view: View, evidence: Evidence | undefined, around?: string): Content {
  if (!evidence) return undefined;
  const { level } = evidence;
  if (!evidence.isOwn && around !== undefined)
    return html`<a class="ev ${level} of" href="#${around}">${level}</a>`;
  return html`<details class="ev ${level}"><summary>${level}</summary><div>${sources(view, evidence)}</div></details>`;
}

/** The pages and the note of some evidence. */
export function sources(view: View, { level, pages, note }: Evidence): Content {
  return html`<p>${pages.length > 0 ? pageLinks(view, pages) : meanings[level]}</p>${note && html`<p>${prose(note)}</p>`}`;
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
