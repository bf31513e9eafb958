import { existsSync } from "node:fs";
import path from "node:path";
import { pointerKeys, pointerTo } from "../../src/contract/json.js";
import { failOn, type Problem, ProblemError, UserError } from "../support/cli.js";
import { descriptionFiles, rootFile, type SpecFolder, specFolders } from "../support/layout.js";
import { type Register, readRegister } from "../support/page-register.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import { evidenceProblems, knownDocuments } from "./evidence.js";

/** A file of the description with the folder that it stands in; the root file stands in none. */
export interface DescriptionFile extends SourceFile {
  folder?: SpecFolder;
}

/** The files of the description, and the register of the pages that their evidence names. */
export interface Sources {
  /** spec/openapi.yaml. */
  root: DescriptionFile;
  /** All files in the folders of spec/, `common` first, then in the order of `x-resources`. */
  files: DescriptionFile[];
  register: Register;
}

/**
 * Reads every file of the description, follows each `$ref` in it and looks up its evidence.
 * @throws UserError for a file that does not parse, a resource that is listed and not there or there
 * and not listed, a `$ref` that points to nothing, and evidence that is missing or names a page that
 * is not registered.
 */
export function checkSources(project: string): Sources {
  if (!existsSync(path.join(project, rootFile)))
    throw new UserError(`${rootFile} is not in ${project}. Run this from the project's folder.`);
  const root: DescriptionFile = readSource(path.join(project, rootFile), project);
  const files = foldersInOrder(project, root).flatMap((folder) =>
    descriptionFiles(project, folder).map((name): DescriptionFile => {
      return { ...readSource(path.join(project, name), project), folder };
    }),
  );
  const byName = new Map([root, ...files].map((source) => [source.name, source]));
  failOn([root, ...files].flatMap((source) => brokenReferences(source, byName)));
  const register = readRegister(project).data;
  const known = knownDocuments(register);
  failOn([root, ...files].flatMap((source) => evidenceProblems(source, known)));
  return { root, files, register };
}

function foldersInOrder(project: string, root: SourceFile): SpecFolder[] {
  const folders = new Map(specFolders(project).map((folder) => [folder.name, folder]));
  const { "x-resources": listed } = root.data as { "x-resources"?: unknown };
  if (!Array.isArray(listed))
    throw new ProblemError({ file: rootFile, expected: "x-resources, a list", found: "none" });
  const unlisted = [...folders.keys()].filter(
    (name) => name !== "common" && !listed.includes(name),
  );
  failOn([
    ...unlisted.map((name) =>
      root.problemAt("/x-resources", `every folder of spec/resources`, `no ${name}`),
    ),
    ...listed.flatMap((name, index) =>
      folders.has(name)
        ? []
        : [root.problemAt(`/x-resources/${index}`, "a folder of spec/resources", `${name}`)],
    ),
  ]);
  return ["common", ...listed].flatMap((name) => folders.get(name) ?? []);
}

/** The file and the pointer in it that a `$ref` of a file leads to; both paths from the project's folder. */
export function targetOf(file: string, reference: string): { file: string; pointer: string } {
  const [name = "", pointer = ""] = reference.split("#");
  return { file: name ? path.posix.join(path.posix.dirname(file), name) : file, pointer };
}

function brokenReferences(source: SourceFile, files: Map<string, SourceFile>): Problem[] {
  return references(source.data).flatMap(({ pointer, target }) => {
    const { file, pointer: fragment } = targetOf(source.name, target);
    const targetSource = files.get(file);
    if (!targetSource)
      return [
        source.problemAt(pointer, "a $ref to a file of spec/", `${target}, which is not there`),
      ];
    const missing = firstMissingKey(targetSource.data, fragment);
    if (missing === undefined) return [];
    const found = `${target}, but ${targetSource.name} has no ${missing}`;
    return [source.problemAt(pointer, "a $ref to something that exists", found)];
  });
}

function references(value: unknown, pointer = ""): { pointer: string; target: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" && typeof member === "string"
      ? [{ pointer: pointerTo(pointer, key), target: member }]
      : references(member, pointerTo(pointer, key)),
  );
}

/** The shortest part of `pointer` that leads nowhere in `data`; undefined when all of it resolves. */
function firstMissingKey(data: unknown, pointer: string): string | undefined {
  let value = data;
  let walked = "";
  for (const key of pointerKeys(pointer)) {
    walked = pointerTo(walked, key);
    if (typeof value !== "object" || value === null || !(key in value)) return walked;
    value = (value as Record<string, unknown>)[key];
  }
  return undefined;
}
