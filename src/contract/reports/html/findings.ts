import { evidenceLevels } from "../../document.js";
import { severities } from "../../finding.js";
import { doubtsName, evidenceName, type Group, placesName, pointerName } from "../groups.js";
import { digits } from "../verdict.js";
import { partOf } from "./heat-map.js";
import { type Content, lines, type Markup, prose, tag } from "./markup.js";

/** The most mistakes that a page shows: with more of them browsers become slow. */
const shownGroups = 1000;

const dots = { documented: "●●●", partial: "●●○", inferred: "●○○", constructed: "○○○" } as const;

/** The findings, one article a mistake, with what filters them. */
export function findingsSection(groups: readonly Group[]): Content {
  const shown = groups.slice(0, shownGroups);
  const left = groups.length - shown.length;
  const title = tag("h2", { id: "findings" }, "Findings");
  if (groups.length === 0)
    return [
      title,
      tag(
        "div",
        { class: "card nothing" },
        tag("b", {}, "No findings"),
        "Nothing is to be mended.",
      ),
    ];
  return [
    title,
    tag("p", {}, "One entry a mistake, the gravest first, however many exchanges have it."),
    filters(shown),
    shown.map(article),
    tag("div", { class: "card nothing", id: "none", hidden: true }, "No finding fits the filters."),
    left > 0 ? tag("p", {}, `${digits(left)} more mistakes are in the JSON form only.`) : undefined,
  ];
}

function filters(groups: readonly Group[]): Markup {
  const names = [...new Set(groups.map(({ first }) => operationOf(first)))].sort();
  const parts = [...new Set(groups.map(({ first }) => partOf(first)))].sort();
  const levels = evidenceLevels.filter((level) =>
    groups.some(({ first }) => first.evidence.level === level),
  );
  return tag(
    "div",
    { class: "card filters", id: "filters", role: "search", hidden: true },
    tag(
      "fieldset",
      {},
      tag("legend", { class: "hidden" }, "Severity"),
      severities.map((value) =>
        tag(
          "label",
          { class: value },
          tag("input", { type: "checkbox", name: "severity", value, checked: true }),
          value,
        ),
      ),
    ),
    select("operation", "Operation", "all operations", names),
    select("part", "Request or status", "any status", parts),
    select("level", "Evidence", "any evidence", levels),
    tag("label", { class: "hidden", for: "words" }, "Text in a finding"),
    tag("input", { type: "search", id: "words", placeholder: "Search" }),
    tag("button", { type: "button", id: "reset" }, "Reset"),
    tag("output", { id: "shown", "aria-live": "polite" }),
  );
}

function select(id: string, label: string, all: string, values: readonly string[]): Content {
  return [
    tag("label", { class: "hidden", for: id }, label),
    tag(
      "select",
      { id },
      tag("option", { value: "*" }, all),
      values.map((value) => tag("option", { value }, value)),
    ),
  ];
}

function article(group: Group): Markup {
  const { first, findings } = group;
  const { severity, rule, evidence, expected, found, hint } = first;
  const attributes = {
    ...{ class: `card finding ${severity}`, "data-severity": severity },
    ...{ "data-operation": operationOf(first), "data-part": partOf(first) },
    "data-level": evidence.level,
  };
  const part = first.side === "request" ? "request" : `answer ${first.status ?? ""}`.trim();
  return tag(
    "article",
    attributes,
    tag(
      "header",
      {},
      tag("span", { class: "badge" }, severity),
      tag("h3", {}, operationOf(first), " ", tag("small", {}, part)),
      tag("span", { class: "badge rule code" }, rule),
      findings.length > 1
        ? tag("span", { class: "badge rule" }, `${digits(findings.length)} times`)
        : undefined,
      tag(
        "span",
        { class: "badge evidence" },
        tag("b", { "aria-hidden": "true" }, dots[evidence.level]),
        evidence.level,
      ),
    ),
    tag("p", { class: "where" }, tag("code", {}, pointerName(first))),
    tag(
      "dl",
      { class: "both" },
      tag("div", {}, tag("dt", {}, "expected"), tag("dd", { class: "code" }, expected)),
      tag("div", { class: "wrong" }, tag("dt", {}, "found"), tag("dd", { class: "code" }, found)),
    ),
    tag("p", { class: "hint" }, prose(hint)),
    more(group),
  );
}

function more(group: Group): Markup {
  const { schemaPointer, repeat } = group.first;
  const rows: [name: string, value: string | undefined][] = [
    ["evidence", evidenceName(group.first)],
    ["doubts", doubtsName(group.first)],
    ["read in", placesName(group, 10)],
    ["description", schemaPointer || undefined],
    ["fingerprint", group.fingerprint],
  ];
  return tag(
    "details",
    {},
    tag(
      "summary",
      {},
      repeat === "" ? "Where it comes from" : "Where it comes from, how to repeat it",
    ),
    tag(
      "dl",
      { class: "more" },
      rows.flatMap(([name, value]) =>
        value === undefined ? [] : [tag("dt", {}, name), tag("dd", { class: "code" }, value)],
      ),
    ),
    repeat === ""
      ? undefined
      : tag(
          "div",
          { class: "repeat" },
          tag("button", { type: "button", class: "copy", hidden: true }, "Copy"),
          tag("pre", {}, lines(repeat)),
        ),
  );
}

function operationOf({ operationId }: { operationId?: string | undefined }): string {
  return operationId ?? "no operation";
}
