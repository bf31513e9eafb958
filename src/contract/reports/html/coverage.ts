import type { CheckReport } from "../../finding.js";
import { evidenceOf, percentName, scopeName, sharesOf } from "../numbers.js";
import { digits } from "../verdict.js";
import { type Content, type Markup, tag } from "./markup.js";

/** The most refuted statements that the page lists. */
const shownStatements = 100;

/** How much of the description traffic has shown, and what it said of inferred statements. */
export function coverageSection(report: CheckReport): Content {
  const shares = sharesOf(report).map((share) =>
    tag(
      "div",
      { class: "card share" },
      tag("dt", {}, share.name),
      tag(
        "dd",
        {},
        tag("span", {}, `${digits(share.covered)} of ${digits(share.total)}`),
        tag("b", {}, percentName(share)),
        bar(share.percent ?? 0, 0),
      ),
    ),
  );
  const scope = scopeName(report);
  return [
    tag("h2", {}, "Coverage"),
    tag("p", {}, `What the traffic has shown of the description${scope}.`),
    tag("dl", { class: "shares" }, shares),
    evidence(report),
  ];
}

function evidence(report: CheckReport): Markup {
  const { confirmed, refuted } = evidenceOf(report);
  const tried = confirmed + refuted.length;
  const left = refuted.length - shownStatements;
  const share = (part: number) => (tried === 0 ? 0 : (100 * part) / tried);
  return tag(
    "div",
    { class: "card proof" },
    tag(
      "p",
      { class: "words" },
      tag("strong", {}, "Evidence"),
      tag(
        "span",
        { class: "yes" },
        tag("b", {}, digits(confirmed)),
        " inferred statements confirmed",
      ),
      tag("span", { class: "no" }, tag("b", {}, digits(refuted.length)), " refuted"),
    ),
    bar(share(confirmed), share(refuted.length)),
    refuted.length === 0
      ? undefined
      : tag(
          "details",
          {},
          tag("summary", {}, "What was refuted"),
          tag(
            "ul",
            { class: "plain" },
            refuted
              .slice(0, shownStatements)
              .map((one) =>
                tag(
                  "li",
                  {},
                  tag("code", {}, one.schemaPointer),
                  ` ${one.level}, by ${digits(one.refuted)} of ${digits(one.confirmed + one.refuted)} values`,
                ),
              ),
            left > 0 ? tag("li", {}, `and ${digits(left)} more`) : undefined,
          ),
        ),
  );
}

// The policy of the page allows no style of an element: a drawing has its widths as attributes.
function bar(percent: number, against: number): Markup {
  const part = (kind: string, x: number, width: number) =>
    tag("rect", { class: kind, x, width, height: 10 });
  return tag(
    "svg",
    { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    part("track", 0, 100),
    part("filled", 0, Math.round(percent * 10) / 10),
    against > 0 ? part("against", Math.round(percent * 10) / 10, Math.max(1, against)) : undefined,
  );
}
