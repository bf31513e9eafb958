import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach } from "vitest";

/** Folder of this project. */
export const project = path.resolve(import.meta.dirname, "../..");

/** A copy of spec/, generated/ and package.json that a test may damage. */
export interface ProjectCopy {
  /** Folder of the copy; another one for each test. */
  readonly root: string;
  /** Replaces the first occurrence of a text in a file, which has to hold it. */
  edit(file: string, found: string, replacement: string): void;
}

/** Makes a copy of the project's data once a test asks for it, and deletes it after the test. */
export function useProjectCopy(): ProjectCopy {
  let root: string | undefined;
  const make = () => {
    const folder = mkdtempSync(path.join(tmpdir(), "wooshpay-project-"));
    for (const name of ["spec", "generated", "package.json"])
      cpSync(path.join(project, name), path.join(folder, name), { recursive: true });
    return folder;
  };
  afterEach(() => {
    if (root) rmSync(root, { recursive: true });
    root = undefined;
  });
  return {
    get root() {
      root ??= make();
      return root;
    },
    edit(file, found, replacement) {
      const name = path.join(this.root, file);
      const text = readFileSync(name, "utf8");
      if (!text.includes(found)) throw new Error(`${file} does not hold ${found}`);
      writeFileSync(name, text.replace(found, replacement));
    },
  };
}
