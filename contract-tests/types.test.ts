import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./support/bundle.js";

const consumers = readdirSync(new URL("contract-tests/types", root));

test.for(consumers)("%s compiles, and its mistakes do not", (name) => {
  const folder = fileURLToPath(root);
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram([`${folder}contract-tests/types/${name}`], options);
  expect(ts.getPreEmitDiagnostics(program).map(describeDiagnostic)).toEqual([]);
});

function describeDiagnostic({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file?.fileName.split("/").slice(-2).join("/")}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
