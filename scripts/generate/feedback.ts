import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readFacts } from "../facts/facts.js";
import { findingsOf } from "../lint/design/finding.js";
import { apiRules } from "../lint/design/rules.js";
import { saidIn } from "../lint/design/said.js";
import { readContradictions, readQuestions } from "../lint/records.js";
import { UserError } from "../support/cli.js";
import { readRegister } from "../support/page-register.js";
import { type FeedbackRecords, readFeedback } from "./feedback/register.js";
import { writeFeedback } from "./feedback/text.js";

const file = "docs/feedback.md";

/**
 * Writes what the makers of the API could change as a page, or compares it with the one that is there.
 * @returns what was done, in words.
 * @throws UserError for an entry of the register that names what is not there, for a finding about the API
 * that no entry takes, and for a difference.
 */
export function runFeedback(root: string, { check }: { check: boolean }): string {
  const records: FeedbackRecords = {
    contradictions: entriesOf(readContradictions(root), ({ contradictions }) => contradictions),
    questions: entriesOf(readQuestions(root), ({ questions }) => questions),
    rules: apiRules,
    findings: findingsOf(apiRules, saidIn(readFacts(root))),
  };
  const { topics } = readFeedback(root, records);
  const text = writeFeedback(topics, records, readRegister(root).data);
  const place = path.join(root, file);
  if (!check) writeFileSync(place, text);
  else if (readFileSync(place, "utf8") !== text)
    throw new UserError(`${file} is not what spec/ gives. Run \`npm run generate\`.`);
  return check ? `${file} as spec/ gives it.` : `${file} written.`;
}

function entriesOf<Data, Entry extends { id: string }>(
  records: { folder: { name: string }; source: { data: Data } }[],
  listOf: (data: Data) => Entry[],
): Map<string, Entry> {
  return new Map(
    records.flatMap(({ folder, source }) =>
      listOf(source.data).map((entry): [string, Entry] => [`${folder.name}/${entry.id}`, entry]),
    ),
  );
}
