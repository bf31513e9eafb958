import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Root of the description: info, servers, security, tags, the list of resources. */
export const rootFile = "spec/openapi.yaml";

/** Hashes of what captured pages say, which later captures are compared with. */
export const lockFile = "spec/registers/page-locks.json";

/** Hashes of the facts and payloads that were held against the fact sheets. */
export const factLockFile = "spec/registers/fact-locks.json";

/** Path of a register, for example `spec/registers/pages.yaml` for `pages`. */
export function registerFile(name: string): string {
  return `spec/registers/${name}.yaml`;
}

/** Files of a folder that are about the description instead of being part of it. */
export const recordNames = {
  contradictions: "contradictions.yaml",
  facts: "facts.yaml",
  questions: "questions.yaml",
};

/** A folder of spec/ in which all about one resource stands, or, under the name `common`, about several. */
export interface SpecFolder {
  name: string;
  /** Path from the project's folder, for example `spec/resources/refunds`. */
  place: string;
}

/** `common`, then every resource by name. */
export function specFolders(root: string): SpecFolder[] {
  const resources = namesIn(path.join(root, "spec/resources"), true);
  return [
    { name: "common", place: "spec/common" },
    ...resources.map((name) => ({ name, place: `spec/resources/${name}` })),
  ];
}

/** Paths of the files of a folder that hold paths and components. */
export function descriptionFiles(root: string, { place }: SpecFolder): string[] {
  const records = Object.values(recordNames);
  return namesIn(path.join(root, place), false)
    .filter((name) => name.endsWith(".yaml") && !records.includes(name))
    .map((name) => `${place}/${name}`);
}

/** Paths of the files with flows. */
export function flowFiles(root: string): string[] {
  return namesIn(path.join(root, "spec/flows"), false)
    .filter((name) => name.endsWith(".arazzo.yaml"))
    .map((name) => `spec/flows/${name}`);
}

/** A payload as a file: `<folder>/payloads/<operationId>/<name>`. */
export interface PayloadFile {
  folder: SpecFolder;
  /** Name of the folder that it lies in; empty for a file that lies in none. */
  operationId: string;
  name: string;
  /** Path from the project's folder. */
  file: string;
}

/** Every file in the `payloads` folders, by operationId and name. */
export function payloadFiles(root: string): PayloadFile[] {
  return specFolders(root)
    .flatMap((folder) => {
      const place = `${folder.place}/payloads`;
      return ["", ...namesIn(path.join(root, place), true)].flatMap((operationId) =>
        namesIn(path.join(root, place, operationId), false).map((name) => {
          return { folder, operationId, name, file: path.posix.join(place, operationId, name) };
        }),
      );
    })
    .sort((a, b) => (a.operationId < b.operationId ? -1 : a.operationId > b.operationId ? 1 : 0));
}

/** Path of each payload from the project's folder, by `<operationId>/<name>`, as the register has it. */
export function payloadPlaces(root: string): Map<string, string> {
  return new Map(
    payloadFiles(root).map(({ operationId, name, file }) => [`${operationId}/${name}`, file]),
  );
}

function namesIn(folder: string, areFolders: boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === areFolders)
    .map(({ name }) => name)
    .sort();
}
