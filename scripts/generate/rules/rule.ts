import type { OpenApi, Page, Schema } from "../../../src/contract/document.js";
import type { FactsFile } from "../../facts/facts.js";
import { formatProblem, type Problem, UserError } from "../../support/cli.js";
import type { Registers } from "../../support/registers.js";

/** What rules go by besides the document. */
export interface RuleInput {
  registers: Registers;
  /** The section `templates` of spec/common/common.yaml. */
  templates: { list: Schema; objectName: Schema };
  /** Captured documents, then all other pages, by the id that evidence names. */
  pages: ReadonlyMap<string, Page>;
  /** What the pages say, which evidence is computed from. */
  facts: FactsFile[];
  /** Ids of captured documents. */
  captured: ReadonlySet<string>;
  /** Whether a file of spec/ has a pointer of the document itself, so that no rule has written it. */
  isByHand: (pointer: string) => boolean;
  /** A mistake at a pointer into the document, told where spec/ has it. */
  problemAt: (pointer: string, expected: string, found: string) => Problem;
}

/**
 * Writes into the document what a register or a directive says, so that no file of spec/ repeats it.
 * @throws UserError for a directive or an entry that cannot be followed.
 */
export type Rule = (document: OpenApi, input: RuleInput) => void;

/** The component that a register or a directive names. */
export function schemaNamed(document: OpenApi, name: string, place: string): Schema {
  const schema = document.components.schemas[name];
  if (schema) return schema;
  throw new UserError(
    formatProblem({
      file: place,
      expected: "the name of a schema",
      found: `${name}, which is none`,
    }),
  );
}

/** A reference to a component schema. */
export function referenceTo(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
