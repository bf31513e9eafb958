import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildKit } from "./kit.js";

const sources: Record<string, string> = {
  "package.json": '{ "type": "module", "sideEffects": ["./dist/src/kit/setup*"] }',
  "src/pay/index.ts": 'export const paid = (amount: number) => ["paid", amount].join(" ");',
  "src/kit/unit.ts": 'export const unit = () => "cups";',
  "src/kit/count.ts": [
    'import { unit } from "./unit.js";',
    "export class Count { value = 0; unit = unit(); }",
    "export const count = new Count();",
  ].join("\n"),
  "src/kit/large.ts": `export const large = () => ${JSON.stringify("tea ".repeat(1000))};`,
  "src/kit/index.ts": [
    'export { Count, count } from "./count.js";',
    'export { large } from "./large.js";',
    'export { paid } from "../pay/index.js";',
    'export class Own extends Error { override name = "OwnMistake"; }',
  ].join("\n"),
  "src/kit/setup.ts": [
    'import { count } from "./count.js";',
    "count.value += 1;",
    'export { count } from "./count.js";',
  ].join("\n"),
  "src/whole/index.ts": [
    'export { count } from "../kit/count.js";',
    "export const whole = () => 'whole';",
  ].join("\n"),
  "src/cli/main.ts": [
    "#!/usr/bin/env node",
    'import { unit } from "../kit/unit.js";',
    'import("./command.js").then(({ command }) => console.log(command(), unit()));',
  ].join("\n"),
  "src/cli/command.ts": [
    'import { Own, paid } from "../kit/index.js";',
    'import path from "node:path";',
    "const words = () => [paid(5), new Own().name, path.basename(import.meta.dirname)];",
    'export const command = () => words().join(" ");',
  ].join("\n"),
};

let root: string;
const built = (file: string) => path.join(root, "dist/src", file);

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "wooshpay-kit-build-"));
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  mkdirSync(built("pay"), { recursive: true });
  writeFileSync(built("pay/index.cjs"), 'exports.paid = (amount) => ["paid", amount].join(" ");');
  await buildKit(root, {
    entries: ["src/kit/index.ts", "src/whole/index.ts"],
    whole: ["src/whole/index.ts"],
    setups: ["src/kit/setup.ts"],
    programs: ["src/cli/main.ts"],
    others: ["src/pay/index.ts"],
  });
});

afterAll(() => rmSync(root, { recursive: true }));

/** What a module says that stands beside what was built. */
function told(code: string): unknown {
  const words = ["--input-type=module", "--eval", code];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: built("."), encoding: "utf8" }));
}

test("what is imported is what is required", () => {
  const same = told(`
    import { createRequire } from "node:module";
    import * as imported from "./kit/index.js";
    const required = createRequire(import.meta.url)("./kit/index.cjs");
    const same = Object.entries(imported).map(([name, value]) => [name, required[name] === value]);
    console.log(JSON.stringify(Object.fromEntries(same)));
  `);
  expect(same).toEqual({ Count: true, Own: true, count: true, large: true, paid: true });
});

test("what does something does it when it is loaded, to what others load", () => {
  const values = told(`
    import { count } from "./kit/index.js";
    const before = count.value;
    await import("./kit/setup.js");
    console.log(JSON.stringify([before, count.value]));
  `);
  expect(values).toEqual([0, 1]);
});

test("a program runs, and is CommonJS but for its start", () => {
  expect(readdirSync(built("cli"))).toEqual(["main.cjs", "main.js"]);
  expect(readFileSync(built("cli/main.js"), "utf8")).toMatch(/^#!.*\n(?:.*\n){3}$/);
  const said = execFileSync(process.execPath, [built("cli/main.js")], { encoding: "utf8" });
  expect(said).toBe("paid 5 OwnMistake shared cups\n");
});

test("no code is there twice, and none of another entry", () => {
  const files = readdirSync(path.join(root, "dist"), { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => file.includes("twin"))).toEqual([]);
  const texts = files
    .filter((file) => /\.c?js$/.test(file) && !file.includes("pay"))
    .map((file) => readFileSync(path.join(root, "dist", file), "utf8"));
  for (const code of ["OwnMistake", "cups", "tea tea"])
    expect(texts.filter((text) => text.includes(code))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('"paid"'))).toEqual([]);
});

test("an entry that is used as a whole is imported by way of a small file", () => {
  expect(readFileSync(built("whole/index.js"), "utf8")).toMatch(
    /^import\{.*\}from"\.\/index\.cjs";/,
  );
  const values = told(`
    import { count, whole } from "./whole/index.js";
    import { count as same } from "./kit/index.js";
    console.log(JSON.stringify([whole(), count === same]));
  `);
  expect(values).toEqual(["whole", true]);
});

test("a bundler leaves out what nobody imports, and keeps what does something", async () => {
  const bundle = async (contents: string) => {
    const { outputFiles, warnings } = await build({
      ...{ stdin: { contents, resolveDir: built(".") }, bundle: true, write: false },
      ...{ format: "esm", platform: "neutral", logLevel: "silent" },
    });
    expect(warnings).toEqual([]);
    return outputFiles[0]?.text ?? "";
  };
  expect(await bundle('export { large } from "./kit/index.js";')).toContain("tea tea");
  expect(await bundle('export { count } from "./kit/index.js";')).not.toContain("tea tea");
  expect(await bundle('import "./kit/setup.js";')).toContain("value += 1");
});
