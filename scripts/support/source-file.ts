import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Document, isNode, LineCounter, type Node, parseDocument } from "yaml";
import { pointerKeys } from "../../src/contract/json.js";
import { failOn, type Problem, ProblemError, UserError } from "./cli.js";

/** A parsed YAML or JSON file of the project that can still say where each value stands. */
export interface SourceFile<Data = unknown> {
  /** Path relative to the project, as messages print it. */
  name: string;
  data: Data;
  /** The value under a JSON pointer; undefined where there is none. */
  at(pointer: string): unknown;
  /** A problem at the value under `pointer`, with its line and column. */
  problemAt(pointer: string, expected: string, found: string): Problem;
}

/** Reads a YAML or JSON file; a file that is missing or does not parse is a {@link UserError}. */
export function readSource<Data = unknown>(file: string, root: string): SourceFile<Data> {
  const name = path.relative(root, file).split(path.sep).join("/");
  if (!existsSync(file))
    throw new ProblemError({ file: name, expected: "a file", found: "nothing" });
  const lineCounter = new LineCounter();
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".json")) checkJson(name, text);
  const document = parseDocument(text, { lineCounter });
  failOn(
    document.errors.map(({ message, linePos }) => ({
      file: name,
      line: linePos?.[0].line,
      column: linePos?.[0].col,
      expected: "well-formed YAML",
      found: (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, ""),
    })),
  );
  return {
    name,
    data: document.toJS() as Data,
    at: (pointer) => document.getIn(pointerKeys(pointer)),
    problemAt(pointer, expected, found) {
      const offset = nodeAt(document, pointer)?.range?.[0];
      const position = offset === undefined ? undefined : lineCounter.linePos(offset);
      return { file: name, line: position?.line, column: position?.col, pointer, expected, found };
    },
  };
}

// YAML is a superset of JSON and would let trailing commas and comments pass.
function checkJson(name: string, text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    failOn([
      { file: name, line: before.length, column, expected: "well-formed JSON", found: message },
    ]);
  }
}

function nodeAt(document: Document, pointer: string): Node | undefined {
  const keys = pointerKeys(pointer);
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}
