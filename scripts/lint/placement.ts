import { readdirSync } from "node:fs";
import path from "node:path";
import { listOperations, type OpenApi } from "../../src/contract/document.js";
import type { Problem } from "../support/cli.js";
import {
  descriptionFiles,
  factLockFile,
  flowFiles,
  lockFile,
  payloadFiles,
  recordNames,
  registerFile,
  rootFile,
  specFolders,
} from "../support/layout.js";
import { type Registers, registerNames } from "../support/registers.js";
import type { DescriptionFile } from "./sources.js";

/**
 * Folder of each operation by operationId: that of its path, for a webhook that of the object which the
 * event is about.
 */
export function operationHomes(files: DescriptionFile[], { events }: Registers, document: OpenApi) {
  const homes = new Map<string, string>();
  const schemas = new Map<string, string>();
  for (const { folder, data } of files) {
    if (!folder) continue;
    const { paths = {}, schemas: own = {} } = data as Partial<Record<string, object>>;
    for (const name of Object.keys(own)) schemas.set(name, folder.name);
    for (const { operation } of listOperations({ paths } as OpenApi))
      homes.set(operation.operationId, folder.name);
  }
  for (const { section, path: type, operation } of listOperations(document)) {
    if (section !== "webhooks") continue;
    const object = events.find((event) => event.type === type)?.object ?? "";
    homes.set(operation.operationId, schemas.get(object) ?? "");
  }
  return homes;
}

/** Files of spec/ that nothing reads, and payloads that stand in the folder of another resource. */
export function placementProblems(root: string, homes: Map<string, string>): Problem[] {
  const payloads = payloadFiles(root);
  const read = new Set([
    ...[rootFile, lockFile, factLockFile, "spec/README.md", "spec/EXTENSIONS.md"],
    ...registerNames.map(registerFile),
    ...payloads.map(({ file }) => file),
    ...flowFiles(root),
    ...specFolders(root).flatMap((folder) => [
      ...descriptionFiles(root, folder),
      ...Object.values(recordNames).map((name) => `${folder.place}/${name}`),
    ]),
  ]);
  return [
    ...filesBelow(path.join(root, "spec"))
      .map((file) => path.relative(root, file).split(path.sep).join("/"))
      .filter((file) => !read.has(file))
      .map((file) => {
        const expected =
          "a file of the description, a record, a register, a flow, or a payload in payloads/<operationId>/";
        return { file, expected, found: "a file that nothing reads" };
      }),
    ...payloads.flatMap(({ file, folder, operationId }) => {
      const home = homes.get(operationId);
      if (!home || home === folder.name) return [];
      return [{ file, expected: `the folder spec/resources/${home}`, found: folder.place }];
    }),
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
