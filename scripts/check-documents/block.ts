import type { Problem } from "../support/cli.js";
import type { Register, RegisteredPayload } from "../support/page-register.js";
import type { SourceFile } from "../support/source-file.js";

/** A payload together with the lines that print it. */
export interface Block {
  register: SourceFile<Register>;
  /** Where the payload is registered. */
  pointer: string;
  payload: RegisteredPayload;
  damage: "none" | "translated" | "stripped";
  /** The document's file as messages print it. */
  document: string;
  lines: string[];
  firstLine: number;
  /** The payload's file as messages print it, and its text. */
  example: string;
  json: string;
}

/** What a comparison found out: the number of equal values, or what is wrong. */
export interface Verdict {
  values: number;
  problems: Problem[];
}

/** `file:first-last` of a block. */
export function blockPlace({ document, payload }: Block): string {
  return `${document}:${payload.lines.join("-")}`;
}
