import type { Change, Diff } from "../../src/review/diff/index.js";
import { literal } from "../../src/review/literal.js";
import { wrapText } from "../support/cli.js";

const start = "<!-- changes of the description: computed by `npm run check:release -- --write` -->";
const end = "<!-- end of the computed changes -->";

/** A section of the changelog, and what stands around it. */
interface Section {
  before: string;
  text: string;
  after: string;
}

/** The section of a version; undefined where there is none. */
export function sectionOf(changelog: string, version: string): Section | undefined {
  const lines = changelog.split("\n");
  const isHead = (line: string) => line.startsWith("## ");
  const first = lines.findIndex((line) => isHead(line) && line.split(/\s+/)[1] === version);
  if (first < 0) return undefined;
  const next = lines.findIndex((line, index) => index > first && isHead(line));
  const last = next < 0 ? lines.length : next;
  const part = (from: number, to: number) => lines.slice(from, to).join("\n");
  return { before: part(0, first), text: part(first, last), after: part(last, lines.length) };
}

/** Whether a section says that its version is not released. */
export function isUnreleased({ text }: Section): boolean {
  return /^## .*\bunreleased\b/i.test(text);
}

/** What people wrote into a section: all but the computed part. */
export function wordsOf({ text }: Section): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? text : text.slice(0, from) + text.slice(to + end.length);
}

/** The computed part of a section, with its marks; undefined where there is none. */
export function computedOf({ text }: Section): string | undefined {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? undefined : text.slice(from, to + end.length);
}

/** The changelog with the computed part in the section of a version, which is made where there is none. */
export function withComputed(changelog: string, version: string, computed: string): string {
  const section = sectionOf(changelog, version);
  if (!section) {
    const first = changelog.search(/^## /m);
    const at = first < 0 ? changelog.length : first;
    const made = `## ${version} (unreleased)\n\n${computed}\n\n`;
    return `${changelog.slice(0, at)}${made}${changelog.slice(at)}`;
  }
  const known = computedOf(section);
  if (known !== undefined) return changelog.replace(known, () => computed);
  const text = `${section.text.trimEnd()}\n\n${computed}\n`;
  const parts = [section.before, text, section.after];
  return parts.filter((part, index) => index === 1 || part !== "").join("\n");
}

/** What the description changed since a release, as the computed part of a section. */
export function computed(old: string, { changes }: Diff): string {
  const isTold = ({ kind }: Change) => kind === "meaning" || kind === "name";
  const groups = [
    [`Breaks since ${old}`, changes.filter(({ breaks }) => breaks.length > 0)],
    [`Besides since ${old}`, changes.filter((one) => one.breaks.length === 0 && isTold(one))],
  ] as const;
  const others = changes.filter((one) => one.breaks.length === 0 && !isTold(one)).length;
  const parts = groups.flatMap(([title, list]) =>
    list.length === 0 ? [] : [[`### ${title}`, "", ...list.map(entryOf)].join("\n")],
  );
  const rest = others > 0 ? [`Words, examples, evidence and records: ${others} changes.`] : [];
  return [start, ...parts, ...rest, end].join("\n\n");
}

function entryOf({ breaks, pointer, why }: Change): string {
  const who = breaks.length > 0 ? ` (${breaks.join(", ")})` : "";
  return `- ${wrapText(`\`${pointer}\`${who}: ${why}`, "  ")}`;
}

/** Breaks that no words of the section are about: none of them names the operation, or the schema. */
export function unexplained(words: string, { changes }: Diff): Change[] {
  return changes.filter((change) => change.breaks.length > 0 && !isNamed(words, change));
}

/** What is longer was a text and no name. */
const longestName = 80;

/** Names by which words can be about a change: of the schema or another part, of what was called so, of operations. */
export function namesOf({ pointer, operations, before }: Change): string[] {
  const [, part] = /^\/components\/\w+\/([^/]+)/.exec(pointer) ?? [];
  const old = typeof before === "string" && before.length <= longestName ? before : undefined;
  const names = [part, old, ...operations].filter((name) => name !== undefined);
  return [...new Set(names)];
}

function isNamed(words: string, change: Change): boolean {
  const entries = words
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n");
  return namesOf(change).some((name) => isWord(entries, name));
}

function isWord(text: string, name: string): boolean {
  const escaped = literal(name);
  return new RegExp(`(?<![\\w])${escaped}(?![\\w])`).test(text);
}
