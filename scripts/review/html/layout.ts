import type { SiteModel } from "../model/model.js";
import type { Navigation } from "../page/navigation.js";
import { noteList } from "./evidence.js";
import { to, type View } from "./links.js";
import { type Content, html, lean } from "./markup.js";

/** A page of the site. */
export interface SitePage {
  file: string;
  title: string;
  content: Content;
  /** Whether its rows can be filtered. */
  hasFilters?: boolean;
}

/** Pages that are no resource, by group of the navigation. */
export const otherPages: Readonly<
  Record<string, readonly (readonly [file: string, title: string])[]>
> = {
  Evidence: [
    ["index.html", "Overview"],
    ["contradictions.html", "Contradictions"],
    ["questions.html", "Open questions"],
    ["pages.html", "Pages"],
  ],
  Registers: [
    ["methods.html", "Payment methods"],
    ["currencies.html", "Currencies"],
    ["corridors.html", "Payout corridors"],
    ["events-delivered.html", "Webhooks"],
    ["errors.html", "Errors"],
    ["test-values.html", "Test values"],
    ["life-cycles.html", "Life cycles"],
    ["flows.html", "Flows"],
  ],
};

/** The whole HTML of a page. */
export function documentOf(view: View, page: SitePage): string {
  const markup = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} – WooshPay API, reviewed</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="site.css">
<script src="page.js" defer></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top"><a class="home" href="index.html">WooshPay API <span>reviewed</span></a><div id="search" role="search"></div></header>
<nav class="side" aria-label="Pages"><a href="${to(view, { file: "index.html", anchor: "pages" })}">All pages</a></nav>
<main id="main" tabindex="-1"${page.hasFilters && html` data-filters`}>
${page.content}
${noteList(view)}
</main>
<footer class="foot"><p>Unofficial: WooshPay neither publishes nor endorses this. Version ${view.model.version}.<span class="beside"> For machines: <a href="evidence.json">evidence.json</a>, <a href="llms.txt">llms.txt</a>.</span></p></footer>
</body>
</html>
`;
  return lean(markup.html);
}

/** The groups of pages, for the navigation, which the page's program writes: it would be half of many pages. */
export function navigation({ resources }: SiteModel): Navigation {
  const { Evidence = [], Registers = [] } = otherPages;
  const files = resources.map(({ file, title }) => [file, title] as const);
  return [
    ["Evidence", Evidence],
    ["Resources", files],
    ["Registers", Registers],
  ];
}
