import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../support/cli.js";
import type { Register } from "../support/register.js";
import type { SourceFile } from "../support/source-file.js";

const folder = "spec/examples";
const documented = /^[^/]+\/(.+)-(\d+)\.(?:request|\d{3})\.json$/;
const constructed = /^[^/]+\/constructed-\d+\.(?:request|\d{3})\.json$/;

/**
 * Compares the files under spec/examples with the register: each file is registered or constructed,
 * each registered file exists, and those of a document are numbered from 1 in page order.
 */
export function checkExamples(root: string, register: SourceFile<Register>): Problem[] {
  const files = listFiles(path.join(root, folder)).filter((file) => !constructed.test(file));
  const registered = payloadsOf(register.data);
  const names = new Set(registered.map(({ example }) => example));
  return [
    ...files.flatMap((file) => checkName(file, register.data, names)),
    ...registered
      .filter(({ example }) => !files.includes(example))
      .map(({ example, pointer }) =>
        register.problemAt(pointer, "a file under spec/examples", `${example}, not there`),
      ),
    ...registered
      .filter(({ example, stem }) => documented.exec(example)?.slice(1).join("-") !== stem)
      .map(({ example, pointer, stem }) =>
        register.problemAt(pointer, `a file named ${stem}.<request|status>.json`, example),
      ),
  ];
}

function payloadsOf({ documents }: Register) {
  return Object.entries(documents).flatMap(([id, { payloads }]) =>
    payloads.map(({ example }, index) => ({
      example,
      stem: `${id}-${index + 1}`,
      pointer: `/documents/${id}/payloads/${index}/example`,
    })),
  );
}

function checkName(file: string, { documents }: Register, registered: Set<string>): Problem[] {
  if (registered.has(file)) return [];
  const id = documented.exec(file)?.[1];
  const place = { file: `${folder}/${file}` };
  if (id === undefined)
    return [
      {
        ...place,
        expected: "<operationId>/<document>-<n>.<request|status>.json or …/constructed-<n>.…",
        found: file,
      },
    ];
  if (documents[id] === undefined)
    return [
      { ...place, expected: `a document of ${Object.keys(documents).join(", ")}`, found: id },
    ];
  return [{ ...place, expected: "an entry in spec/documents.yaml", found: "none" }];
}

function listFiles(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}
