import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn } from "../support/files.js";

const root = path.resolve(import.meta.dirname, "../..");
const targets = path.join(import.meta.dirname, "targets");

const sources = ["../openapi-generator.ts", ...filesIn(targets, ".ts")]
  .map((file) => readFileSync(path.join(targets, file), "utf8"))
  .join("\n");

const section = readFileSync(path.join(root, "docs/languages.md"), "utf8");
const commands = [...section.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = ""]) =>
  block.replaceAll("\\\n", " ").trim().split("\n"),
);

// What each user names in another way.
const ownNames = /^(packageName|invokerPackage)$/;

describe("docs/languages.md", () => {
  test("has a command for each of the languages", () => {
    expect(commands.length).toBeGreaterThanOrEqual(10);
  });

  // A command that is not the one that is run would be no tested command.
  test.for(commands)("%s has the options of its target", (command) => {
    const options = command.match(/(?<= )--?[a-z][\w-]*|[A-Za-z]+(?==)/g) ?? [];
    const unknown = options.filter((option) => !ownNames.test(option) && !sources.includes(option));
    expect(unknown).toEqual([]);
    expect(options.length).toBeGreaterThan(0);
  });

  test("links to files that are there", () => {
    const links = [...section.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links)
      expect(readFileSync(path.join(root, "docs", link), "utf8")).not.toBe("");
  });
});
