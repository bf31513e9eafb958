import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "./bundle.js";

/** Path of the project's folder. */
export const folder = fileURLToPath(root);

const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);

/** Options of the compiler as the project sets them. */
export const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);

/** What an editor shows of texts that it has open. */
export interface Editor {
  /** Names that are offered at the cursor, sorted. */
  completions(text: string): string[];
  /** What is shown about the name that the cursor is in front of. */
  hover(text: string): string;
  /** The function that is called around the cursor. */
  signature(text: string): string;
  /** What the compiler says against the text. */
  mistakes(text: string): string[];
}

/**
 * An editor that has one file open per text, all of which may import from `../../src/`. The cursor is
 * at the first bar, which is no part of the file.
 */
export function openEditor(texts: readonly string[]): Editor {
  const nameOf = (text: string) => `${folder}contract-tests/types/${texts.indexOf(text)}.ts`;
  const files = new Map(texts.map((text) => [nameOf(text), text.replace("|", "")]));
  const readFile = (name: string) => files.get(name) ?? ts.sys.readFile(name);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => "1",
    fileExists: (name) => files.has(name) || ts.sys.fileExists(name),
    readFile,
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(readFile(name) ?? ""),
  });
  const at = (text: string) => [nameOf(text), text.indexOf("|")] as const;
  return {
    completions(text) {
      const found = service.getCompletionsAtPosition(...at(text), {});
      return (found?.entries ?? []).map(({ name }) => name).sort();
    },
    hover: (text) => join(service.getQuickInfoAtPosition(...at(text))?.displayParts),
    signature(text) {
      const [item] = service.getSignatureHelpItems(...at(text), {})?.items ?? [];
      if (!item) return "";
      const parameters = item.parameters.map(({ displayParts }) => join(displayParts));
      return `${join(item.prefixDisplayParts)}${parameters.join(", ")}${join(item.suffixDisplayParts)}`;
    },
    mistakes: (text) =>
      service
        .getSemanticDiagnostics(nameOf(text))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  };
}

function join(parts: readonly ts.SymbolDisplayPart[] = []): string {
  return ts.displayPartsToString([...parts]);
}
