import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { bundle, root } from "./support/bundle.js";

const folder = fileURLToPath(root);
const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);

test("consumer code compiles, and its mistakes do not", () => {
  const names = readdirSync(`${folder}contract-tests/types`);
  const files = names.map((name) => `${folder}contract-tests/types/${name}`);
  expect(files.length).toBeGreaterThan(1);
  const program = ts.createProgram(files, options);
  expect(ts.getPreEmitDiagnostics(program).map(describeDiagnostic)).toEqual([]);
});

describe("an editor offers", () => {
  // The cursor is at the bar.
  const offers: [literal: string, names: string[]][] = [
    ['{ type: "alipay", | }', ["billing_details"]],
    ['{ type: "card", | }', ["billing_details", "card"]],
    ['{ type: "mobile_money", mobile_money: { | } }', ["phone_number", "provider_code"]],
    ['{ type: "wallet_of_tomorrow", | }', []],
  ];
  const service = editor(offers.map(([literal]) => literal));

  test.for(offers)("%s", ([literal, names]) => {
    expect(service.completions(literal)).toEqual(names);
  });

  test("every known type", () => {
    const known = bundle.components.schemas.PaymentMethodType?.["x-extensible-enum"] as string[];
    expect(editor(['{ type: "|" }']).completions('{ type: "|" }')).toEqual([...known].sort());
  });
});

/** An editor that has one file open per literal of PaymentMethodData. */
function editor(literals: string[]): { completions: (literal: string) => string[] } {
  const start = `import type { PaymentMethodData } from "../../src/index.js";
export const value: PaymentMethodData = `;
  const nameOf = (literal: string) =>
    `${folder}contract-tests/types/${literals.indexOf(literal)}.ts`;
  const texts = new Map(
    literals.map((literal) => [nameOf(literal), start + literal.replace("|", "")]),
  );
  const readFile = (name: string) => texts.get(name) ?? ts.sys.readFile(name);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => "1",
    fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
    readFile,
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(readFile(name) ?? ""),
  });
  return {
    completions(literal) {
      const position = start.length + literal.indexOf("|");
      const found = service.getCompletionsAtPosition(nameOf(literal), position, {});
      return (found?.entries ?? []).map(({ name }) => name).sort();
    },
  };
}

function describeDiagnostic({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file?.fileName.split("/").slice(-2).join("/")}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
