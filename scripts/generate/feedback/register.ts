import path from "node:path";
import { pointerOf } from "../../../src/contract/json.js";
import type { Finding } from "../../lint/design/finding.js";
import type { Contradiction, Question } from "../../lint/records.js";
import { failOn, type Problem } from "../../support/cli.js";
import { registerFile } from "../../support/layout.js";
import { checkShape } from "../../support/shape.js";
import { readSource, type SourceFile } from "../../support/source-file.js";

/** Something that the makers of the API could change. */
export interface Topic {
  id: string;
  title: string;
  costs: string;
  ask: string[];
  /** As `<folder>/<id>`, like the questions. */
  contradictions: string[];
  questions: string[];
  /** Rules of the design whose findings belong here. */
  rules?: string[];
}

/** What topics can name. */
export interface FeedbackRecords {
  /** By `<folder>/<id>`. */
  contradictions: ReadonlyMap<string, Contradiction>;
  questions: ReadonlyMap<string, Question>;
  rules: readonly { name: string; demands: string }[];
  findings: readonly Finding[];
}

const text = { type: "string", minLength: 1 };
const names = { type: "array", items: text, uniqueItems: true };

const topic = {
  type: "object",
  properties: {
    ...{ id: text, title: text, costs: text, ask: { ...names, minItems: 1 } },
    ...{ contradictions: { ...names, minItems: 1 }, questions: names, rules: names },
  },
  required: ["id", "title", "costs", "ask", "contradictions", "questions"],
  additionalProperties: false,
};

const shape = {
  type: "object",
  properties: { topics: { type: "array", items: topic, minItems: 1 } },
  required: ["topics"],
  additionalProperties: false,
};

/**
 * The topics of spec/registers/feedback.yaml, the costliest first.
 * @throws UserError for a register of another shape, a topic that names what is not there or what another
 * names, and a rule that finds something and that no topic takes.
 */
export function readFeedback(root: string, records: FeedbackRecords): { topics: Topic[] } {
  const source = readSource<{ topics: Topic[] }>(path.join(root, registerFile("feedback")), root);
  checkShape(source, shape);
  failOn(topicProblems(source, records));
  return source.data;
}

/** What is wrong with the topics of a register that has the right shape. */
export function topicProblems(
  source: SourceFile<{ topics: Topic[] }>,
  { contradictions, questions, rules, findings }: FeedbackRecords,
): Problem[] {
  const { topics } = source.data;
  const known = {
    contradictions,
    questions,
    rules: new Map(rules.map((rule) => [rule.name, rule])),
  };
  const taken = new Set<string>();
  const problems = topics.flatMap((one, index) =>
    (["contradictions", "questions", "rules"] as const).flatMap((section) =>
      (one[section] ?? []).flatMap((name, position) => {
        const place = pointerOf(["topics", index, section, position]);
        if (!known[section].has(name))
          return [source.problemAt(place, `one of the ${section} that there are`, name)];
        if (taken.has(`${section} ${name}`))
          return [source.problemAt(place, "what no topic has yet", name)];
        taken.add(`${section} ${name}`);
        return [];
      }),
    ),
  );
  const lost = new Set(
    findings.map(({ rule }) => rule).filter((rule) => !taken.has(`rules ${rule}`)),
  );
  return [
    ...problems,
    ...[...lost].map((rule) =>
      source.problemAt("/topics", `a topic with the rule ${rule}`, "none"),
    ),
  ];
}
