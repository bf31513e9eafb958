import type { Finding } from "../../lint/design/finding.js";
import type { Contradiction } from "../../lint/records.js";
import { pageName, type Register } from "../../support/page-register.js";
import type { FeedbackRecords, Topic } from "./register.js";

// Places that are shown of one rule: enough to see the kind, and the command lists all.
const shownPlaces = 5;

/** The page for the makers of the API: what to change, what it costs, who says what, what was decided. */
export function writeFeedback(
  topics: readonly Topic[],
  records: FeedbackRecords,
  register: Register,
): string {
  const sections = topics.flatMap((topic, index) => section(topic, index + 1, records, register));
  const named = (list: "contradictions" | "questions") =>
    topics.reduce((sum, topic) => sum + topic[list].length, 0);
  return [
    "<!-- Made by `npm run generate` of spec/registers/feedback.yaml. Edit that, not this. -->",
    "",
    "# What WooshPay could change",
    "",
    "Feedback for the makers of the API, from people who describe it and do not belong to WooshPay. It rests on",
    "what the public pages say, on code of integrators, and on no call to the API. What costs integrators most",
    "comes first.",
    "",
    `${topics.length} topics, out of ${records.contradictions.size} contradictions between pages and`,
    `${records.questions.size} questions that no page answers: ${named("contradictions")} of the first and`,
    `${named("questions")} of the second are worth somebody's time. What is counted as a place broke a rule of`,
    "`npm run lint:design`, whose option `--api` lists all of them.",
    "",
    "| | what to change | contradictions | questions | places |",
    "| ---: | --- | ---: | ---: | ---: |",
    ...topics.map((topic, index) => row(topic, index + 1, records)),
    ...sections,
    "",
  ].join("\n");
}

function row(topic: Topic, number: number, records: FeedbackRecords): string {
  const places = findingsOf(topic, records).length;
  const cells = [topic.contradictions.length, topic.questions.length, places];
  const link = `[${topic.title}](#${anchor(`${number}. ${topic.title}`)})`;
  return `| ${[number, link, ...cells.map((count) => count || "")].join(" | ")} |`.replaceAll(
    "  |",
    " |",
  );
}

function section(
  topic: Topic,
  number: number,
  records: FeedbackRecords,
  register: Register,
): string[] {
  const { contradictions, questions } = records;
  const asked = topic.questions.flatMap((id) => questions.get(id)?.question ?? []);
  return [
    "",
    `## ${number}. ${topic.title}`,
    "",
    topic.costs,
    "",
    "**What would help**",
    "",
    ...topic.ask.map((line) => `- ${line}`),
    "",
    "<details><summary>Who says what, and what this description decides</summary>",
    "",
    ...topic.contradictions.flatMap((id) => {
      const contradiction = contradictions.get(id);
      return contradiction ? statements(contradiction, register) : [];
    }),
    ...(asked.length > 0
      ? ["", "No page answers:", "", ...asked.map((question) => `- ${plain(question)}`)]
      : []),
    ...(topic.rules ?? []).flatMap((name) => places(name, records, register)),
    "",
    "</details>",
  ];
}

function statements({ title, says, decision }: Contradiction, register: Register): string[] {
  return [
    `- **${plain(title)}.**`,
    ...says.map(({ documents, statement }) => {
      const pages = [...new Set(documents.map((id) => link(id, register)))];
      return `  - ${plain(statement)} (${pages.join(", ")})`;
    }),
    `  - Decided here: ${plain(decision)}`,
  ];
}

function places(name: string, records: FeedbackRecords, register: Register): string[] {
  const found = records.findings.filter(({ rule }) => rule === name);
  const rule = records.rules.find((one) => one.name === name);
  if (found.length === 0 || !rule) return [];
  const more = found.length > shownPlaces ? [`- … and ${found.length - shownPlaces} more`] : [];
  return [
    "",
    `${rule.demands} ${found.length} ${found.length > 1 ? "places do" : "place does"} not keep to it:`,
    "",
    ...found.slice(0, shownPlaces).map((one) => placeLine(one, register)),
    ...more,
  ];
}

function placeLine({ place, expected, found, level, pages }: Finding, register: Register): string {
  const sources = [level ?? "", ...pages.slice(0, 1).map((id) => link(id, register))];
  return `- \`${place}\`: ${plain(found)}, instead of ${plain(expected)} (${sources.join(", ")})`;
}

function findingsOf({ rules = [] }: Topic, { findings }: FeedbackRecords): Finding[] {
  return findings.filter(({ rule }) => rules.includes(rule));
}

// Statements name single renditions of a page as well, which have no address of their own.
function link(id: string, { documents, pages }: Register): string {
  const page =
    pages[id] ?? Object.values(pages).find(({ renditions = [] }) => renditions.includes(id));
  if (page?.kind === "integrator") return "code of integrators";
  const name = plain(documents[id]?.title ?? pageName(id, page));
  return page?.address ? `[${name}](${page.address})` : name;
}

// What texts write in angle brackets would be taken for HTML.
function plain(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll("*", "\\*").trim();
}

// As GitHub makes them of headings.
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .replaceAll(/\s/g, "-");
}
