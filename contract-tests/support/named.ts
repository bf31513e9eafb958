import { readFileSync } from "node:fs";
import { commands } from "../../src/cli/commands/index.js";
import { root } from "./bundle.js";
import { pages } from "./readme.js";

/** A command that a page names, or an option alone. */
export interface Call {
  /** The page. */
  file: string;
  /** As the page has it. */
  words: string;
  /** `check` of the package's command, `run lint` of npm; undefined for an option that stands alone. */
  command: string | undefined;
  /** Options, without hyphens. */
  options: string[];
}

// Commands of other programs, which scripts/check-codegen holds against what it runs.
const foreign = "docs/languages.md";

const forms = [
  [/(?:npx wooshpay-openapi|^wooshpay-openapi|src\/cli\/main\.ts) ([a-z]\w*)([^#&|]*)/g, ""],
  [/npm run ([\w:-]+)([^#&|]*)/g, "run "],
] as const;

/** The commands of the package and the scripts of npm that pages name, and options that stand alone. */
export const calls: Call[] = pages.flatMap(({ file, text }) =>
  file === foreign ? [] : piecesOf(text).flatMap((piece) => callsIn(file, piece)),
);

// Lines of commands, and code in the text.
function piecesOf(text: string): string[] {
  const blocks = [...text.matchAll(/```(\w*)\n([\s\S]*?)```/g)];
  const lines = blocks
    .filter(([, language]) => language === "sh")
    .flatMap(([, , code = ""]) => code.replaceAll("\\\n", " ").split("\n"));
  const prose = text.replace(/```[\s\S]*?```/g, "");
  return [...lines, ...[...prose.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code)];
}

function callsIn(file: string, piece: string): Call[] {
  const named = forms.flatMap(([form, kind]) =>
    [...piece.matchAll(form)].map(([whole, name = "", rest = ""]) => ({
      ...{ file, words: whole.trim(), command: kind + name },
      options: optionsIn(kind ? rest : (rest.split(/ -- /)[0] ?? "")),
    })),
  );
  if (named.length > 0 || !/^(-- )?--\w/.test(piece)) return named;
  return [{ file, words: piece, command: undefined, options: optionsIn(` ${piece}`) }];
}

function optionsIn(words: string): string[] {
  return [...words.matchAll(/ --([a-z][\w-]*)/g)].map(([, name = ""]) => name);
}

/** The options of each command that there is, by the names that {@link calls} have. */
export async function knownOptions(): Promise<Map<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>();
  for (const [name, { load }] of Object.entries(commands)) {
    const { command } = await load();
    known.set(name, [...Object.keys(command.options), "help"]);
  }
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [name, script] of Object.entries(scripts)) {
    const [file] = /scripts\/[\w-]+\.ts$/.exec(script) ?? [];
    const source = file ? readFileSync(new URL(file, root), "utf8") : "";
    const options = [...source.matchAll(/^ {4}"?([a-z][\w-]*)"?: \{/gm)];
    known.set(`run ${name}`, [...options.map(([, option = ""]) => option), "help"]);
  }
  return known;
}

/** A row of a table of options. */
export interface OptionRow {
  /** The options that it is about. */
  names: string[];
  default: string;
}

/** The tables of options of a page, in its order. */
export function optionTables(text: string): OptionRow[][] {
  const tables = text.matchAll(/^\| option \| default \|.*\n\| --- .*\n((?:\|.*\n)+)/gm);
  return [...tables].map(([, rows = ""]) =>
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [, options = "", usual = ""] = row.split("|");
        return { names: codeIn(options), default: usual.trim() };
      }),
  );
}

/** What stands between backticks. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}
