import { packageVersion } from "../../../generated/version.js";
import { type CheckReport, severities } from "../finding.js";
import { mask } from "../judge/excerpt.js";
import type { Form, ReportOptions } from "./form.js";
import { groupsOf } from "./groups.js";
import { coverageSection } from "./html/coverage.js";
import { findingsSection } from "./html/findings.js";
import { heatMap } from "./html/heat-map.js";
import { type Content, inner, Markup, tag } from "./html/markup.js";
import { script } from "./html/script.js";
import { style } from "./html/style.js";
import { digits, nounOf, type Verdict, verdictOf } from "./verdict.js";

/** SHA-256 of the style and the script, which alone the page's policy allows. */
export const contentHashes = {
  style: "Bz2Q2zlDLGjzZLP0PBjm/Ba8ehLvLCKr39OwgC1jljg=",
  script: "XSPHG4OTGs6nmumA/BvmT2esUJfLQS8bZ1sL5yHq07Q=",
} as const;

const policy = [
  ...["default-src 'none'", `style-src 'sha256-${contentHashes.style}'`],
  ...[`script-src 'sha256-${contentHashes.script}'`, "base-uri 'none'", "form-action 'none'"],
].join("; ");

const titles = { fine: "Fine", failed: "Failed", empty: "Nothing was checked" } as const;
const signs = { fine: "✓", failed: "✕", empty: "?" } as const;

/** The most targets, and entries of a baseline, that the page names. */
const shownNames = 50;

/**
 * One HTML file that needs nothing else and asks for nothing: the verdict first, then the coverage, a heat map of
 * operations and statuses, and the findings with filters.
 */
export const html: Form = (report, options = {}) => {
  const verdict = verdictOf(report, options.failOn);
  const head = tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "robots", content: "noindex" }),
    tag("title", {}, `${titles[verdict.state]} · WooshPay contract`),
    tag("style", {}, new Markup(style)),
  );
  const body = tag(
    "body",
    {},
    tag("a", { class: "skip", href: "#findings" }, "To the findings"),
    tag(
      "main",
      {},
      tag(
        "p",
        { class: "product" },
        tag("b", {}, "WooshPay contract"),
        " · ",
        packageVersion.replace("/", " "),
      ),
      verdictCard(verdict),
      facts(report, options),
      baseline(options),
      coverageSection(report),
      tag("h2", {}, "Operations and statuses"),
      tag("p", {}, "Findings by what was sent and by what came back; choose a number to see them."),
      heatMap(report),
      findingsSection(groupsOf(report.findings)),
    ),
    tag(
      "footer",
      {},
      "Violations break what the pages say, warnings what was deduced; advice is legal, and news. " +
        "The more dots, the surer the evidence. Secrets are masked.",
    ),
    tag("script", {}, new Markup(script)),
  );
  return `<!doctype html>\n${inner(tag("html", { lang: "en" }, head, body))}\n`;
};

function verdictCard({ state, summary, amount, counts }: Verdict): Content {
  const reason = summary.slice(summary.indexOf(":") + 1).trim();
  return tag(
    "section",
    { class: `card verdict is-${state}`, "aria-label": "Verdict" },
    tag("div", { class: "sign", "aria-hidden": "true" }, signs[state]),
    tag("div", {}, tag("h1", {}, titles[state]), tag("p", {}, state === "empty" ? reason : amount)),
    tag(
      "div",
      { class: "counts" },
      severities.map((severity) =>
        tag(
          "button",
          {
            ...{ type: "button", class: `count ${severity}`, "data-severity": severity },
            ...{ "data-none": counts[severity] === 0 ? true : undefined },
            disabled: true,
          },
          tag("b", {}, digits(counts[severity])),
          tag("span", {}, nounOf(counts[severity], severity)),
        ),
      ),
    ),
  );
}

function facts({ targets }: CheckReport, { at }: ReportOptions): Markup {
  const names = targets.slice(0, shownNames).map((target) => tag("code", {}, mask(target)));
  const more = targets.length - names.length;
  return tag(
    "div",
    { class: "facts" },
    tag(
      "span",
      {},
      "Checked: ",
      names.flatMap((name, index) => (index ? [", ", name] : [name])),
      more > 0 ? ` and ${digits(more)} more` : "",
    ),
    at === undefined
      ? undefined
      : tag("span", {}, `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`),
  );
}

function baseline({ known = 0, gone = [] }: ReportOptions): Content {
  if (known + gone.length === 0) return undefined;
  const entries = gone
    .slice(0, shownNames)
    .map(({ fingerprint, operationId, rule, pointer }) =>
      tag(
        "li",
        {},
        tag("code", {}, [fingerprint, operationId ?? "no operation", rule, pointer].join(" ")),
      ),
    );
  const more = gone.length - entries.length;
  return tag(
    "div",
    { class: "card note" },
    `Known findings that the baseline lets pass: ${digits(known)}. `,
    gone.length > 0
      ? [
          `Entries of it that no longer occur, to take out: ${digits(gone.length)}.`,
          tag(
            "ul",
            { class: "plain" },
            entries,
            more > 0 ? tag("li", {}, `and ${digits(more)} more`) : undefined,
          ),
        ]
      : undefined,
  );
}
