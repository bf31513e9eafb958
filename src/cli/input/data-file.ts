import { createRequire } from "node:module";
import path from "node:path";
import type { Document } from "yaml";
import { pointerKeys } from "../../contract/json.js";
import { ProblemError } from "../problem.js";
import { readBytes, readJson } from "./file.js";
import { linesIn } from "./locate.js";

/** What a file holds, and where. */
export interface DataFile {
  file: string;
  value: unknown;
  /**
   * The line, from 1, of what a JSON pointer leads to, which is that of its name where it has one; where there is
   * nothing, the line of what should hold it.
   */
  lineOf(pointer: string): number;
}

type Yaml = typeof import("yaml");

/**
 * Reads a file of JSON or YAML: JSON begins with a brace or a bracket.
 * @throws UserError when there is none, or it is neither.
 */
export function readDataFile(file: string): DataFile {
  return parseDataFile(file, readBytes(file, "a file that can be read"));
}

/**
 * Reads the content of a file, or of what is called `file` in messages.
 * @throws UserError when it is neither JSON nor YAML.
 */
export function parseDataFile(file: string, bytes: Buffer): DataFile {
  const text = bytes.toString();
  const found =
    text.trim() === "" ? "an empty file" : bytes.includes(0) && "bytes that are no text";
  if (found) throw new ProblemError({ file, expected: "JSON or YAML", found });
  if (!/^\uFEFF?\s*[{[]/.test(text)) return yamlFile(file, bytes);
  return { file, value: readJson(file, bytes), lineOf: linesIn(bytes) };
}

function yamlFile(file: string, bytes: Buffer): DataFile {
  const yaml = loadYaml(file);
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(bytes.toString(), { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [message = ""] = error.message.split("\n");
    const found = message.replace(/ at line \d+, column \d+:?$/, "");
    const { line, col } = error.linePos?.[0] ?? {};
    throw new ProblemError({ file, line, column: col, expected: "well-formed YAML", found });
  }
  return {
    ...{ file, value: plainValue(document, file) },
    lineOf(pointer) {
      const keys = pointerKeys(pointer);
      while (keys.length > 0) {
        const offset = offsetOf(yaml, document, keys);
        if (offset !== undefined) return lines.linePos(offset).line;
        keys.pop();
      }
      return 1;
    },
  };
}

// An alias without its anchor is told only where its value is asked for; so is one that stands for far too much.
function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const found = (error as Error).message;
    throw new ProblemError({ file, expected: "well-formed YAML", found });
  }
}

// Who writes flows in YAML has a parser, or gets one; all others would get it with this package for nothing.
function loadYaml(file: string): Yaml {
  const problem = (found: string) =>
    new ProblemError({
      ...{ file, expected: "JSON, or YAML beside the package yaml, version 2, which reads it" },
      ...{ found, hint: "npm install --save-dev yaml" },
    });
  for (const place of [path.resolve(file), path.resolve("package.json")]) {
    const require = createRequire(place);
    try {
      require.resolve("yaml");
    } catch {
      continue;
    }
    const yaml: Partial<Yaml> = require("yaml");
    if (!yaml.LineCounter) throw problem("no JSON, and an older package yaml");
    return yaml as Yaml;
  }
  throw problem("no JSON, and no package yaml");
}

function offsetOf({ isMap, isNode, isScalar }: Yaml, document: Document, keys: readonly string[]) {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === keys.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
