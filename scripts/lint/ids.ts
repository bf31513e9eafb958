import { listOperations, type OpenApi } from "../../src/contract/document.js";
import { isObject, pointerTo } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import { registerFile } from "../support/layout.js";
import type { IdKind } from "../support/registers.js";

/** How a text says what an id begins with: `which begins with pi_`, `(pi_…)`. */
const saying = /\b[Bb]egins? with ([a-z]+_)|\(([a-z]+_)…\)/;

/**
 * Texts of the bundle that say another beginning of an id than the register of identifiers: of a member
 * its own, of a parameter any that the register has.
 */
export function idProblems(document: OpenApi, ids: IdKind[]): Problem[] {
  const prefixes = ids.map(({ prefix }) => prefix);
  const { schemas, parameters } = document.components;
  const inline = listOperations(document).flatMap(({ section, path, method, operation }) => {
    const at = pointerTo(pointerTo(`/${section}`, path), method);
    return texts(operation.parameters, `${at}/parameters`);
  });
  return [
    ...texts(schemas, "/components/schemas").flatMap(({ pointer, said, own }) =>
      said === own ? [] : [problem(pointer, `${own ?? "no prefix"}, as x-id-prefix does`, said)],
    ),
    ...[...texts(parameters, "/components/parameters"), ...inline]
      .filter(({ said }) => !prefixes.includes(said))
      .map(({ pointer, said }) =>
        problem(pointer, `${prefixes.join(" or ")}, of ${registerFile("ids")}`, said),
      ),
  ];
}

function problem(pointer: string, expected: string, found: string): Problem {
  return { file: "the bundle", pointer, expected: `a text that says ${expected}`, found };
}

interface Text {
  pointer: string;
  /** What the text says an id begins with. */
  said: string;
  /** What stands beside the text. */
  own: unknown;
}

function texts(value: unknown, pointer: string): Text[] {
  if (typeof value !== "object" || value === null) return [];
  const { description, "x-id-prefix": own } = isObject(value) ? value : {};
  const [, spelled, shown] = saying.exec(String(description)) ?? [];
  const said = spelled ?? shown;
  return [
    ...(said === undefined ? [] : [{ pointer, said, own }]),
    ...Object.entries(value).flatMap(([key, held]) =>
      key.startsWith("x-") ? [] : texts(held, pointerTo(pointer, key)),
    ),
  ];
}
