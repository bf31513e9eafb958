import { mask } from "../../../contract/judge/excerpt.js";
import { type Content, inner, Markup, tag } from "../../../contract/reports/html/markup.js";
import type { Change } from "../change.js";
import {
  audienceNames,
  type ChangeGroup,
  type DiffForm,
  groupsOf,
  operationsOf,
  summaryOf,
} from "./form.js";
import { panes } from "./panes.js";
import { style, styleHash } from "./style.js";

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** One HTML file that needs nothing else and asks for nothing: each change with both sides beside one another. */
export const html: DiffForm = (diff, { old, now }) => {
  const title = `${old} → ${now}`;
  const head = tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("title", {}, title),
    tag("style", {}, new Markup(style)),
  );
  const groups = groupsOf(diff);
  const main = tag(
    "main",
    {},
    tag("h1", {}, tag("small", {}, "What changed, and for whom"), title),
    tag("p", { class: "verdict" }, tag("strong", {}, summaryOf(diff))),
    contentsOf(groups),
    ...groups.map(section),
  );
  const page = tag("html", { lang: "en" }, head, tag("body", {}, main));
  return `<!doctype html>\n${inner(page)}\n`;
};

function contentsOf(groups: readonly ChangeGroup[]): Content {
  if (groups.length < 2) return undefined;
  const items = groups.map(({ title, isBreaking, changes }, index) => {
    const attributes = { href: `#group-${index + 1}`, ...(isBreaking && { class: "breaks" }) };
    return tag("li", {}, tag("a", attributes, tag("b", {}, `${changes.length}`), title));
  });
  return tag("nav", { "aria-label": "Kinds of changes" }, tag("ul", { class: "toc" }, ...items));
}

function section({ title, isBreaking, changes }: ChangeGroup, index: number): Content {
  const heading = tag("h2", {}, `${title} (${changes.length})`);
  const articles = changes.map(article);
  const content = isBreaking
    ? [heading, ...articles]
    : [tag("details", {}, tag("summary", {}, heading), ...articles)];
  return tag("section", { id: `group-${index + 1}` }, ...content);
}

function article(change: Change): Content {
  const { breaks, why, pointer, before, after } = change;
  // Of one alone the heading of the section tells.
  const broken =
    breaks.length > 1 ? breaks.map((audience) => audienceNames[audience]).join(" and ") : "";
  return tag(
    "article",
    breaks.length > 0 ? { class: "breaks" } : {},
    tag("h3", {}, mask(why)),
    tag(
      "p",
      { class: "about" },
      broken && [tag("span", { class: "who" }, `Breaks ${broken}.`), " "],
      tag("code", {}, pointer || "/"),
      tag("br", {}),
      `Operations: ${operationsOf(change, 12)}.`,
    ),
    panes(before, after),
  );
}
