import { writeFileSync } from "node:fs";
import path from "node:path";
import { stepFailed } from "../../support/program.js";
import type { Case, Outcome, Workshop } from "../target.js";
import { errorsByLine } from "./diagnostics.js";
import { compile } from "./tools.js";

/** How code that imports generated types gets at them. */
export interface Types {
  /** Name of the generator, for messages. */
  name: string;
  /** A TypeScript statement that imports what `typeOf` needs. */
  imports: string;
  /** The type of a component schema, as a TypeScript expression. */
  typeOf(schema: string): string;
  /** Options of the compiler that have to be other than in typescript/tsconfig.json. */
  compilerOptions?: Record<string, unknown>;
}

const driver = "cases.ts";

// A value as code has it that read it: its literals keep their types, it is writable, and members
// beyond the type are let through, as they are not where a literal is written for the type itself.
const prelude = [
  "type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;",
  "declare function read<const T>(value: T): Writable<T>;",
];

/**
 * Lets the compiler judge whether each case's value has its type, all in one run. Values come back
 * as they are, since nothing runs.
 * @throws UserError when the generated code itself does not compile.
 */
export async function judgeTypes(workshop: Workshop, types: Types): Promise<Outcome[]> {
  const head = [types.imports, ...prelude];
  const lines = workshop.cases.map((one, index) => statements(one, index, types));
  writeFileSync(path.join(workshop.folder, driver), [...head, ...lines, ""].join("\n"));
  workshop.say("compiles");
  const { code, output } = await compile(workshop, types.compilerOptions);
  const errors = errorsByLine(output, driver);
  if (errors === undefined || (code !== 0 && errors.size === 0))
    throw stepFailed(`${types.name} compiles`, "no problem in generated code", output);
  return workshop.cases.map(({ id, value }, index) => {
    const error = errors.get(head.length + index + 1);
    return error === undefined ? { id, value } : { id, error };
  });
}

// On one line, by which the compiler's message leads back to the case.
function statements({ schema, value }: Case, index: number, { typeOf }: Types): string {
  const text = JSON.stringify(value);
  return `const v${index} = read(${text}); export const c${index}: ${typeOf(schema)} = v${index};`;
}
