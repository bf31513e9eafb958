import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import type { Shop } from "./shop.js";

/** The pages whose test files are run, and whether their commands end by themselves, so that they are, too. */
const pages = [
  { page: "docs/contract.md", isEnding: true },
  { page: "docs/sandbox.md", isEnding: false },
];

/** What runs a file of a page, by what stands in it. */
const runners = [
  [/"(wooshpay-openapi\/contract\/)?vitest"/, "vitest/vitest.mjs", "run"],
  [/contract\/jest"/, "jest/bin/jest.js"],
  [/"node:test"/],
] as const;

/** Runs the commands and the test files of the pages about tests, as they stand, in a mended shop. */
export async function runPages(root: string, shop: Shop, tools: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const each of pages) problems.push(...(await runPage({ root, shop, tools, ...each })));
  return problems;
}

interface Page {
  root: string;
  shop: Shop;
  tools: string;
  page: string;
  isEnding: boolean;
}

async function runPage({ root, shop, tools, page, isEnding }: Page): Promise<Problem[]> {
  const text = shop.withPorts(readFileSync(path.join(root, page), "utf8"));
  const problems: Problem[] = [];
  const note = (what: string, { code, output }: Awaited<ReturnType<Shop["run"]>>) => {
    if (code !== 0) problems.push({ file: page, expected: `${what} to succeed`, found: output });
  };
  const commands = isEnding ? blocksOf(text, "sh") : [];
  await shop.during(["test/fake.js"], "4010", () =>
    shop.during(["test/endpoint.js"], "3000", async () => {
      for (const command of commands) note(command, await shop.run("bash", ["-ec", command]));
    }),
  );
  const files = blocksOf(text, "js");
  for (const code of files) {
    const [, file = "unnamed.js"] = /^\/\/ (\S+)\n/.exec(code) ?? [];
    mkdirSync(path.dirname(path.join(shop.folder, file)), { recursive: true });
    writeFileSync(path.join(shop.folder, file), code);
    const [, program, ...words] = runners.find(([pattern]) => pattern.test(code)) ?? [];
    const parameters = program ? [path.join(tools, "node_modules", program), ...words] : ["--test"];
    note(file, await shop.run(process.execPath, [...parameters, file]));
  }
  if (problems.length === 0)
    console.log(`✓ ${page}: ${commands.length} blocks of commands and ${files.length} files run`);
  return problems;
}

function blocksOf(text: string, language: string): string[] {
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"));
  return [...blocks].map(([, code = ""]) => code);
}
