import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, describe, expect, inject, test, vi } from "vitest";
import { folder, options } from "./support/editor.js";
import { examples, fetchFor, uses, withTypes, withValues } from "./support/readme.js";

// Inside the project, so that the examples find its packages.
mkdirSync(path.join(folder, "reports"), { recursive: true });
const work = mkdtempSync(path.join(folder, "reports/readme-"));
afterAll(() => rmSync(work, { recursive: true }));

const { exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
  exports: Record<string, { default?: string }>;
};

/** What the package's entries are made from: `wooshpay-openapi/money` → src/money/index.ts. */
const sources = new Map(
  Object.entries(exports).flatMap(([entry, { default: built }]) =>
    built?.startsWith("./dist/")
      ? [[entry.replace(".", "wooshpay-openapi"), sourceOf(built)] as const]
      : [],
  ),
);

const numbered = examples.map((example, index) => ({ ...example, index }));

describe("each example of the README compiles", () => {
  const files = examples.map((example, index) => {
    const file = path.join(work, `example-${index}.ts`);
    writeFileSync(file, withTypes(example));
    return file;
  });
  const paths = Object.fromEntries(
    [...sources].map(([entry, source]) => [entry, [source.replace(/\.js$/, ".d.ts")]]),
  );
  const program = ts.createProgram(files, { ...options, paths });

  test.for(numbered)("$name", ({ index }) => {
    const source = program.getSourceFile(files[index] ?? "");
    const mistakes = ts
      .getPreEmitDiagnostics(program, source)
      .map(({ messageText }) => messageText);
    expect(mistakes.map((text) => ts.flattenDiagnosticMessageText(text, " "))).toEqual([]);
  });
});

describe("each example of the README runs, against Prism where it calls the API", () => {
  test.for(numbered)("$name", async ({ index, ...example }) => {
    const file = path.join(work, `run-${index}.mjs`);
    await build({
      stdin: { contents: withValues(example), loader: "ts", resolveDir: folder },
      ...{ bundle: true, format: "esm", platform: "node", outfile: file, logLevel: "silent" },
      alias: Object.fromEntries(sources),
      define: { "process.env.WOOSHPAY_SECRET_KEY": '"sk_test_readme"' },
    });
    const calls: string[] = [];
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.stubGlobal("fetch", fetchFor(inject("prismUrl"), calls));
    vi.stubGlobal("fulfilled", undefined);
    vi.stubGlobal("expectSame", (found: unknown, expected: unknown) =>
      expect(found).toEqual(expected),
    );
    try {
      const exported = await import(pathToFileURL(file).href);
      expect(errors).not.toHaveBeenCalled();
      for (const name of Object.keys(exported)) {
        expect(uses, `${name} is used in support/readme.ts`).toHaveProperty(name);
        await uses[name]?.(exported);
      }
    } finally {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    }
    if (/^\S.*await (wooshpay|fetch)\b/m.test(example.code)) expect(calls).not.toEqual([]);
  });
});

// The validators are generated as JavaScript.
function sourceOf(built: string): string {
  const source = path.join(folder, built.replace("./dist/", ""));
  return built.includes("/generated/") ? source : source.replace(/\.js$/, ".ts");
}
