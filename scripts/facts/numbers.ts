import type { OpenApi } from "../../src/contract/document.js";
import { members, type Path, pointerOf } from "../../src/contract/json.js";
import type { Contradictions, RecordOf } from "../lint/records.js";
import type { Problem } from "../support/cli.js";
import type { FactsFile } from "./facts.js";

const numerals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

const units = "hour|day|minute|second|month|week|year|delivery|digit|character|decimal";

const counted = new RegExp(
  `\\b(\\d[\\d,.]*|${numerals.join("|")}|thirty)[ -](${units.replace("delivery", "deliver(?:y|ie)")})s?\\b`,
  "gi",
);

/**
 * Numbers with a unit in the texts of description and registers ("18 deliveries", "seven days") that neither the facts
 * nor what contradictions tell of pages know. Nothing else reads a text.
 */
export function numberProblems(
  files: FactsFile[],
  contradictions: RecordOf<Contradictions>[],
  document: OpenApi,
  registers: unknown,
): Problem[] {
  const statements = contradictions.flatMap(({ source }) =>
    source.data.contradictions.flatMap(({ says }) => says.map(({ statement }) => statement)),
  );
  const facts = files.flatMap(({ source }) => textsIn(source.data).map(({ text }) => text));
  const known = new Set([...facts, ...statements].flatMap(numbersIn));
  const texts = [
    ...textsIn(document)
      .filter(({ path }) => path.at(-1) === "description")
      .map((text) => ({ ...text, file: "generated/openapi.json" })),
    ...textsIn(registers).map((text) => ({ ...text, file: "spec/registers" })),
  ];
  const expected = "a number that the facts or a contradiction have with this unit";
  return texts.flatMap(({ file, path, text }) =>
    numbersIn(text)
      .filter((number) => !known.has(number))
      .map((found) => ({ file, pointer: pointerOf(path), expected, found })),
  );
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(counted)].map(([, number = "", unit = ""]) => {
    const index = [...numerals, "thirty"].indexOf(number.toLowerCase());
    const value = index < 0 ? number : index < numerals.length ? `${index}` : "30";
    return `${value} ${unit.toLowerCase().replace(/(?:y|ie)$/, "")}`;
  });
}

function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  return members(value).flatMap(([key, member]) => textsIn(member, [...path, key]));
}
