import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pointerKeys, pointerTo } from "../../src/contract/json.js";
import { failOn, type Problem, UserError } from "../support/cli.js";
import { type Register, readRegister } from "../support/register.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import { evidenceProblems, knownDocuments } from "./evidence.js";

/** The files of the description and the register of documents that their evidence names. */
export interface Sources {
  files: SourceFile[];
  register: Register;
}

/**
 * Reads every YAML file of the description, follows each `$ref` in it and looks up its evidence.
 * @throws UserError for a file that does not parse, a `$ref` that points to nothing, and evidence
 * that is missing or names a document that is not registered.
 */
export function checkSources(root: string): Sources {
  const spec = path.join(root, "spec");
  if (!existsSync(path.join(spec, "openapi.yaml")))
    throw new UserError(`spec/openapi.yaml is not in ${root}. Run this from the project's folder.`);
  const files = new Map(
    ["openapi.yaml", "common.yaml", ...resourceFiles(spec)].map((name) => {
      const file = path.join(spec, name);
      return [file, readSource(file, root)] as const;
    }),
  );
  failOn([...files].flatMap(([file, source]) => brokenReferences(file, source, files)));
  const register = readRegister(root).data;
  const known = knownDocuments(register);
  failOn([...files.values()].flatMap((source) => evidenceProblems(source, known)));
  return { files: [...files.values()], register };
}

function resourceFiles(spec: string): string[] {
  const names = readdirSync(path.join(spec, "resources")).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => `resources/${name}`);
}

function brokenReferences(
  file: string,
  source: SourceFile,
  files: Map<string, SourceFile>,
): Problem[] {
  return references(source.data).flatMap(({ pointer, target }) => {
    const [targetName = "", fragment = ""] = target.split("#");
    const targetFile = targetName ? path.resolve(path.dirname(file), targetName) : file;
    const targetSource = files.get(targetFile);
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
