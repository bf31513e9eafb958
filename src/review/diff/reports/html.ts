import { mask } from "../../../contract/judge/excerpt.js";
import { type Content, inner, Markup, tag } from "../../../contract/reports/html/markup.js";
import type { Change } from "../change.js";
import { audienceNames, type DiffForm, groupsOf, operationsOf, summaryOf } from "./form.js";

/** SHA-256 of the style, which alone the page's policy allows. */
export const styleHash = "FS9EiweSLMBqg0hn1AVnoZr5zcmgx+dPOzIrf/8T5gg=";

const style = `
:root{color-scheme:light dark;--line:#8885;--old:#b3261e;--new:#146c2e;--soft:#8881}
@media (prefers-color-scheme:dark){:root{--old:#ffb4ab;--new:#8fd8a0}}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1.5rem}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
article{border:1px solid var(--line);border-radius:.5rem;margin:.75rem 0;padding:.75rem 1rem}
article.breaks{border-left:4px solid var(--old)}
h3{font-size:1rem;margin:0 0 .25rem}p{margin:.25rem 0}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin-top:.5rem}
.sides div{min-width:0}.sides h4{font-size:.8rem;margin:0 0 .25rem}
.old h4{color:var(--old)}.new h4{color:var(--new)}
pre{background:var(--soft);border-radius:.25rem;margin:0;max-height:22rem;overflow:auto;padding:.5rem;white-space:pre-wrap;overflow-wrap:anywhere}
code{overflow-wrap:anywhere}summary{cursor:pointer}
@media (max-width:40rem){.sides{grid-template-columns:1fr}}
@media print{pre{max-height:none}article{break-inside:avoid}}
`;

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** The longest value that a side shows. */
const longest = 4000;

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
  const groups = groupsOf(diff).map(({ title: name, isBreaking, changes }) => {
    const articles = changes.map((change) => article(change));
    return isBreaking
      ? tag("section", {}, tag("h2", {}, `${name} (${changes.length})`), ...articles)
      : tag(
          "section",
          {},
          tag("h2", {}, name),
          tag("details", {}, tag("summary", {}, `${changes.length} of them`), ...articles),
        );
  });
  const body = tag(
    "body",
    {},
    tag(
      "main",
      {},
      tag("h1", {}, title),
      tag("p", {}, tag("strong", {}, summaryOf(diff))),
      ...groups,
    ),
  );
  return `<!doctype html>\n${inner(tag("html", { lang: "en" }, head, body))}\n`;
};

function article(change: Change): Content {
  const broken = change.breaks.map((audience) => audienceNames[audience]).join(", ");
  return tag(
    "article",
    change.breaks.length > 0 ? { class: "breaks" } : {},
    tag("h3", {}, mask(change.why)),
    tag("p", {}, tag("code", {}, change.pointer || "/")),
    tag("p", {}, `Operations: ${operationsOf(change, 12)}.${broken ? ` Breaks ${broken}.` : ""}`),
    tag(
      "div",
      { class: "sides" },
      side("old", "Before", change.before),
      side("new", "After", change.after),
    ),
  );
}

function side(name: string, title: string, value: unknown): Content {
  const text =
    value === undefined
      ? "nothing"
      : typeof value === "string"
        ? value
        : JSON.stringify(value, null, 2);
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return tag(
    "div",
    { class: name },
    tag("h4", {}, title),
    tag(
      "pre",
      {},
      new Markup(
        cut
          .split("\n")
          .map((line) => inner(mask(line)))
          .join("\n"),
      ),
    ),
  );
}
