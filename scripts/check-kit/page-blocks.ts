import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import type { Shop } from "./shop.js";

const page = "docs/contract.md";

/** What runs a file of the page, by what stands in it. */
const runners = [
  [/contract\/vitest"/, "vitest/vitest.mjs", "run"],
  [/contract\/jest"/, "jest/bin/jest.js"],
  [/"node:test"/],
] as const;

/** Runs the commands and the test files of the page about the kit, as they stand, in a mended shop. */
export async function runPage(root: string, shop: Shop, tools: string): Promise<Problem[]> {
  const text = shop.withPorts(readFileSync(path.join(root, page), "utf8"));
  const problems: Problem[] = [];
  const note = (what: string, { code, output }: Awaited<ReturnType<Shop["run"]>>) => {
    if (code !== 0) problems.push({ file: page, expected: `${what} to succeed`, found: output });
  };
  const commands = blocksOf(text, "sh");
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
