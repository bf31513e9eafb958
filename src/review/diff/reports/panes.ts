import { mask } from "../../../contract/judge/excerpt.js";
import { type Content, inner, lines, Markup, tag } from "../../../contract/reports/html/markup.js";
import { unequal } from "../../sequences.js";

/** The longest value that a pane shows, in characters. */
const longest = 4000;

/** What has more columns is written on several lines. */
const mostColumns = 64;

/** More lines than these are scrolled. */
const mostLines = 18;

/** So many lines that are the same stay around what differs. */
const keptLines = 4;

/** The most words of a side that are told apart from those of the other. */
const mostWords = 1500;

/** Shows what stood and what stands beside one another, with what differs marked; what is alone has the whole width. */
export function panes(before: unknown, after: unknown): Content {
  if (before === undefined || after === undefined) {
    const isNew = before === undefined;
    const alone = pane(
      isNew ? "new" : "old",
      isNew ? "New" : "Gone",
      lines(textOf(before ?? after)),
    );
    return tag("div", { class: "sides alone" }, alone);
  }
  const [was, is] = [textOf(before), textOf(after)];
  const [gone, come] = marked(was, is) ?? [lines(was), lines(is)];
  const sides = [pane("old", "Before", gone), pane("new", "After", come)];
  return tag("div", { class: "sides" }, ...sides);
}

function pane(name: string, title: string, content: Content): Content {
  const shown = inner(content);
  const isLong = shown.split("\n").length > mostLines || shown.length > mostLines * 80;
  // What scrolls has to be reached with the keyboard.
  const scrolled = { class: "long", tabindex: 0, role: "group", "aria-label": title };
  const box = tag("pre", isLong ? scrolled : {}, content);
  return tag("div", { class: name }, tag("h4", {}, title), box);
}

function textOf(value: unknown): string {
  const text = typeof value === "string" ? value : jsonOf(value, "");
  const shown = mask(text);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

// What fits a line stands on one, spaced as it is read.
function jsonOf(value: unknown, indent: string): string {
  const line = (JSON.stringify(value, null, 1) ?? "nothing").replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || indent.length + line.length <= mostColumns)
    return line;
  const inside = `${indent}  `;
  const isList = Array.isArray(value);
  const rows = Object.entries(value).map(
    ([key, member]) =>
      `${inside}${isList ? "" : `${JSON.stringify(key)}: `}${jsonOf(member, inside)}`,
  );
  return [isList ? "[" : "{", rows.join(",\n"), `${indent}${isList ? "]" : "}"}`].join("\n");
}

// Undefined where hardly a word is shared, and marks would be all there is to see.
function marked(was: string, is: string): [Content, Content] | undefined {
  const [old, now] = [wordsIn(was), wordsIn(is)];
  if (Math.max(old.length, now.length) > mostWords) return undefined;
  const { gone, come } = unequal(old, now);
  const countOf = (words: readonly string[]) => words.filter((one) => /\w/.test(one)).length;
  const shared = countOf(old) - countOf(gone.map((at) => old[at] ?? ""));
  if (shared * 3 < Math.max(countOf(old), countOf(now))) return undefined;
  return [withMarks(old, gone, "del"), withMarks(now, come, "ins")];
}

function wordsIn(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}

// What is the same and long hides what differs.
function folded(text: string): string {
  const rows = text.split("\n");
  const hidden = rows.length - 2 * keptLines;
  if (hidden < keptLines) return text;
  const note = `⋯ ${hidden} lines that are the same`;
  return [...rows.slice(0, keptLines), note, ...rows.slice(-keptLines)].join("\n");
}

// Marks that stand side by side are one.
function withMarks(words: readonly string[], marks: readonly number[], name: string): Content {
  const isMarked = new Set(marks);
  const parts: Content[] = [];
  for (let at = 0; at < words.length; ) {
    const begins = isMarked.has(at);
    let end = at + 1;
    while (end < words.length && isMarked.has(end) === begins) end += 1;
    const text = words.slice(at, end).join("");
    parts.push(begins ? tag(name, {}, lines(text)) : lines(folded(text)));
    at = end;
  }
  return new Markup(inner(parts));
}
