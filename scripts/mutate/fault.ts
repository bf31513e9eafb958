import { type Document, isMap, isSeq, parseDocument } from "yaml";
import { pointerKeys } from "../../src/contract/json.js";

/** How a file is changed. Each form fails to apply where the file does not hold what it names. */
export type Change =
  /** Puts a text in place of another: of its only occurrence, or of the first one behind `after`. */
  | { find: string; put: string; after?: string }
  /**
   * Puts a value under a JSON pointer of a YAML or JSON file, which has one there. A part such as
   * `code=JPY` leads to the entry of a list that has this value under this key.
   */
  | { at: string; value: unknown }
  /** Puts a value where there is none yet. */
  | { add: string; value: unknown }
  /** Takes away what stands under a JSON pointer. */
  | { without: string }
  /** Gives another name to a key. */
  | { at: string; key: string }
  /** Takes the file away. */
  | { deleted: true };

/** One mistake that somebody might make, and what ought to notice it. */
export interface Fault {
  /** Stable name, unique in the table. */
  id: string;
  /** Path from the project's folder. */
  file: string;
  change: Change;
  /** What should notice: the name of a step, or the path of a test file. */
  killer: string;
  /** Why nothing notices it, where that is known and accepted. */
  reason?: string;
}

/** Faults of one part of the project. */
export interface Area {
  name: string;
  faults: readonly Fault[];
}

/** A change that names something which the file does not hold. */
export class StaleChange extends Error {
  override name = "StaleChange";
}

/**
 * The text of a file with the change made; undefined where the file goes.
 * @throws StaleChange when the change names something that is not there, or changes nothing.
 */
export function changed(file: string, text: string, change: Change): string | undefined {
  if ("deleted" in change) return undefined;
  const result = "find" in change ? replaced(text, change) : edited(file, text, change);
  if (result === text) throw new StaleChange("a change, found the file as it was");
  return result;
}

function replaced(text: string, { find, put, after }: Extract<Change, { find: string }>): string {
  const from = after === undefined ? 0 : text.indexOf(after);
  if (from < 0) throw new StaleChange(`the text ${JSON.stringify(after)}, found none`);
  const at = text.indexOf(find, from + (after?.length ?? 0));
  if (at < 0) throw new StaleChange(`the text ${JSON.stringify(find)}, found none`);
  if (after === undefined && text.includes(find, at + 1))
    throw new StaleChange(`the text ${JSON.stringify(find)} once, found it again`);
  return text.slice(0, at) + put + text.slice(at + find.length);
}

function edited(
  file: string,
  text: string,
  change: Exclude<Change, { find: string } | { deleted: true }>,
) {
  const document = parseDocument(text);
  const pointer = "without" in change ? change.without : "add" in change ? change.add : change.at;
  const path = pathIn(document, pointer);
  if (document.hasIn(path) === "add" in change)
    throw new StaleChange(`${"add" in change ? "nothing" : "a value"} at ${pointer}`);
  if ("without" in change) document.deleteIn(path);
  else if ("key" in change) rename(document, path, change.key);
  else document.setIn(path, document.createNode(change.value));
  if (file.endsWith(".json")) return `${JSON.stringify(document.toJS(), null, 2)}\n`;
  return document.toString({ lineWidth: 100 });
}

function rename(document: Document, path: (string | number)[], key: string): void {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((one) => String(one.key) === path.at(-1))
    : undefined;
  if (!pair) throw new StaleChange(`a key ${path.at(-1)}`);
  pair.key = document.createNode(key);
}

function pathIn(document: Document, pointer: string): (string | number)[] {
  const path: (string | number)[] = [];
  for (const key of pointerKeys(pointer)) {
    const list = path.length > 0 ? document.getIn(path, true) : document.contents;
    const [name, value] = key.split("=");
    if (!isSeq(list) || value === undefined) path.push(key);
    else path.push(list.items.findIndex((item) => isMap(item) && String(item.get(name)) === value));
  }
  return path;
}

/** Several changes of one file that the same step or test file should notice, by id. */
export function inFile(
  file: string,
  killer: string,
  changes: Record<string, Change & { killer?: string; reason?: string }>,
): Fault[] {
  return Object.entries(changes).map(([id, { killer: other, reason, ...change }]) => ({
    ...{ id, file, change: change as Change, killer: other ?? killer },
    ...(reason && { reason }),
  }));
}
