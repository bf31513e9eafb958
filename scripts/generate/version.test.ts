import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { packageVersion } from "../../generated/version.js";
import { UserError } from "../support/cli.js";
import { project, useProjectCopy } from "../support/project-copy.js";
import { generateVersion } from "./version.js";

const copy = useProjectCopy();

test("the version that requests name is that of package.json", () => {
  const { name, version } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
  expect(packageVersion).toBe(`${name}/${version}`);
});

test("another version is another text", () => {
  copy.edit("package.json", '"version": "', '"version": "9');
  expect(generateVersion(copy.root)).toContain(`"${packageVersion.replace("/", "/9")}"`);
});

describe("a package.json is refused", () => {
  test.each([
    ["without a version", { name: "a" }, /package\.json: expected a version, found undefined/],
    ["whose name is no text", { name: 7, version: "1" }, /expected a name, found 7/],
  ])("%s", (_, manifest, message) => {
    writeFileSync(path.join(copy.root, "package.json"), JSON.stringify(manifest));
    expect(() => generateVersion(copy.root)).toThrow(message);
    expect(() => generateVersion(copy.root)).toThrow(UserError);
  });
});
