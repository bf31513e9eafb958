import type { OpenApi, PathItem } from "../../src/contract/document.js";
import { isObject, pointerKeys, pointerOf } from "../../src/contract/json.js";
import { type DescriptionFile, type Sources, targetOf } from "../lint/sources.js";
import { failOn, type Problem } from "../support/cli.js";

/** Sections of a file whose members become components of the document, under the same names. */
const componentSections = ["schemas", "parameters", "responses"] as const;

/**
 * Joins the files of spec/ into one document: paths in the order of the resources, components by
 * section, every `$ref` leading to where its target stands now.
 * @throws UserError for a path or a component that two files have.
 */
export function assemble({ root, files }: Sources): OpenApi {
  const { "x-resources": _, ...start } = structuredClone(root.data) as OpenApi;
  const document: OpenApi = { ...start, paths: {} };
  const { components } = document;
  const problems: Problem[] = [];
  for (const file of files) {
    const data = movedReferences(file.data, file) as Record<string, Record<string, unknown>>;
    problems.push(...addAll(document.paths, data.paths as Record<string, PathItem>, "paths", file));
    for (const section of componentSections) {
      components[section] ??= {};
      problems.push(...addAll(components[section], data[section], section, file));
    }
  }
  failOn(problems);
  return document;
}

function addAll<Member>(
  target: Record<string, Member>,
  members: Record<string, Member> = {},
  section: string,
  file: DescriptionFile,
): Problem[] {
  return Object.entries(members).flatMap(([name, member]) => {
    if (name in target)
      return [file.problemAt(pointerOf([section, name]), "a name of its own", `${name} once more`)];
    target[name] = member;
    return [];
  });
}

/** A copy of a value of a file in which each `$ref` leads to the component that it means. */
function movedReferences(value: unknown, file: DescriptionFile): unknown {
  if (Array.isArray(value)) return value.map((item) => movedReferences(item, file));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === "$ref" && typeof member === "string"
        ? [key, componentReference(file, member)]
        : [key, movedReferences(member, file)],
    ),
  );
}

function componentReference(file: DescriptionFile, reference: string): string {
  const { pointer } = targetOf(file.name, reference);
  return `#${pointerOf(["components", ...pointerKeys(pointer)])}`;
}
