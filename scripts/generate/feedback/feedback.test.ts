import { expect, test } from "vitest";
import type { Finding } from "../../lint/design/finding.js";
import type { Contradiction, Question } from "../../lint/records.js";
import type { Register } from "../../support/page-register.js";
import type { SourceFile } from "../../support/source-file.js";
import { type FeedbackRecords, type Topic, topicProblems } from "./register.js";
import { writeFeedback } from "./text.js";

const colour = {
  title: "Tea is <green> and black",
  says: [
    { documents: ["shop"], statement: "It is green." },
    { documents: ["old-shop", "code"], statement: "It is black." },
  ],
  decision: "Any colour.",
} as Contradiction;

const finding: Finding = {
  ...{ rule: "name-case", place: "tea.leafSize", file: "facts.yaml", line: 3 },
  ...{ expected: "leaf_size", found: "leafSize", level: "documented", pages: ["shop"] },
};

const records: FeedbackRecords = {
  contradictions: new Map([["tea/colour", colour]]),
  questions: new Map([["tea/hot", { question: "How hot is it?" } as Question]]),
  rules: [{ name: "name-case", demands: "Names are small." }],
  findings: [finding],
};

const register = {
  documents: {},
  pages: {
    shop: {
      title: "Shop",
      kind: "guide",
      address: "https://x.example/shop",
      renditions: ["old-shop"],
    },
    code: { title: "Code of somebody", kind: "integrator" },
  },
} as unknown as Register;

const topic: Topic = {
  ...{ id: "colour", title: "Say its colour", costs: "Nobody buys it.", ask: ["A colour."] },
  ...{ contradictions: ["tea/colour"], questions: ["tea/hot"], rules: ["name-case"] },
};

function problems(...topics: Topic[]): string[] {
  const source = {
    data: { topics },
    problemAt: (pointer: string, expected: string, found: string) => ({
      ...{ file: "feedback.yaml", pointer, expected, found },
    }),
  } as unknown as SourceFile<{ topics: Topic[] }>;
  return topicProblems(source, records).map(({ pointer, found }) => `${pointer} ${found}`);
}

test("topics that name what there is, once, and take every finding are right", () => {
  expect(problems(topic)).toEqual([]);
});

test.for<[change: Partial<Topic>, told: string]>([
  [{ contradictions: ["tea/smell"] }, "/topics/0/contradictions/0 tea/smell"],
  [{ questions: ["hot"] }, "/topics/0/questions/0 hot"],
  [{ rules: ["name-case", "name"] }, "/topics/0/rules/1 name"],
  [{ rules: [] }, "/topics none"],
])("%j is told", ([change, told]) => {
  expect(problems({ ...topic, ...change })).toEqual([told]);
});

test("what two topics name is told", () => {
  const other = { ...topic, questions: [], rules: [] };
  expect(problems(topic, other)).toEqual(["/topics/1/contradictions/0 tea/colour"]);
});

test("the page counts, says who says what with links, what was decided, and where else", () => {
  const text = writeFeedback([topic], records, register);
  for (const line of [
    "| 1 | [Say its colour](#1-say-its-colour) | 1 | 1 | 1 |",
    "## 1. Say its colour",
    "- A colour.",
    "- **Tea is &lt;green> and black.**",
    "  - It is green. ([Shop](https://x.example/shop))",
    "  - It is black. ([Shop](https://x.example/shop), code of integrators)",
    "  - Decided here: Any colour.",
    "- How hot is it?",
    "Names are small. 1 place does not keep to it:",
    "- `tea.leafSize`: leafSize, instead of leaf_size (documented, [Shop](https://x.example/shop))",
  ])
    expect(text.split("\n")).toContain(line);
});
