import type { Evidence, OpenApi, Schema } from "../../src/contract/document.js";
import { wrapWords } from "../support/cli.js";

/** A doc comment with its lines, each line of it indented; ends with a line break. */
export function docComment(lines: readonly string[], indent = ""): string {
  // The end of a comment, should a text hold one, would end it too early.
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  const inner = safe.map((line) => `${indent} *${line && ` ${line}`}\n`);
  return `${indent}/**\n${inner.join("")}${indent} */\n`;
}

/** What a component says about itself: its description and the pages that it rests on. */
export function componentLines(component: Schema, document: OpenApi): string[] {
  const { description, "x-evidence": evidence } = component as {
    description?: string;
    "x-evidence"?: Evidence;
  };
  return [...wrap(description ?? ""), ...(evidence ? sourceLines(evidence, document) : [])];
}

/** The pages that a statement rests on, by address where they have one, and how sure it is. */
export function sourceLines({ level, documents = [] }: Evidence, document: OpenApi): string[] {
  const pages = documents.map((id) => document["x-pages"]?.[id]?.address ?? id);
  return wrap(`@see ${level}: ${pages.join(", ")}`);
}

/** A text in lines of at most 90 characters. */
export function wrap(text: string): string[] {
  return wrapWords(text.split(/\s+/).filter(Boolean), 90);
}
