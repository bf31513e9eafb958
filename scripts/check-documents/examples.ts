import { pointerOf } from "../../src/contract/json.js";
import type { Problem } from "../support/cli.js";
import { payloadPlaces } from "../support/layout.js";
import { type Register, registrations } from "../support/page-register.js";
import type { SourceFile } from "../support/source-file.js";

const documented = /^[^/]+\/(.+)-(\d+)\.(?:request|\d{3})\.json$/;
const constructed = /^[^/]+\/constructed-\d+\.(?:request|\d{3})\.json$/;

/**
 * Compares the files in the payloads folders with the register: each file is registered or constructed,
 * each registered file exists, and those of a document or page are numbered from 1 as they are registered.
 */
export function checkExamples(root: string, register: SourceFile<Register>): Problem[] {
  const places = new Map(
    [...payloadPlaces(root)].filter(([example]) => !constructed.test(example)),
  );
  const registered = registrations(register.data).map((one) => ({
    ...one,
    pointer: `${one.pointer}/example`,
  }));
  const names = new Set(registered.map(({ example }) => example));
  return [
    ...checkPrintedToo(register, new Map(registered.map(({ example, id }) => [example, id]))),
    ...[...places].flatMap(([example, file]) => checkName(example, file, register.data, names)),
    ...registered
      .filter(({ example }) => !places.has(example))
      .map(({ example, pointer }) =>
        register.problemAt(pointer, "a file in a payloads folder", `${example}, not there`),
      ),
    ...registered
      .filter(({ example, stem }) => documented.exec(example)?.slice(1).join("-") !== stem)
      .map(({ example, pointer, stem }) =>
        register.problemAt(pointer, `a file named ${stem}.<request|status>.json`, example),
      ),
  ];
}

// A payload that two pages print lies once, named after the one that has its registration.
function checkPrintedToo(register: SourceFile<Register>, owners: Map<string, string>): Problem[] {
  return Object.entries(register.data.pages).flatMap(([id, { printed_too = [] }]) =>
    printed_too.flatMap((example, index) => {
      const owner = owners.get(example);
      if (owner !== undefined && owner !== id) return [];
      const pointer = pointerOf(["pages", id, "printed_too", index]);
      const found = `${example}, ${owner ? "one of this page" : "not registered"}`;
      return [register.problemAt(pointer, "a payload that another page registers", found)];
    }),
  );
}

function checkName(
  example: string,
  file: string,
  { documents, pages }: Register,
  registered: Set<string>,
): Problem[] {
  if (registered.has(example)) return [];
  const id = documented.exec(example)?.[1];
  const place = { file };
  if (id === undefined)
    return [
      {
        ...place,
        expected: "<operationId>/<page>-<n>.<request|status>.json or …/constructed-<n>.…",
        found: example,
      },
    ];
  if (documents[id] === undefined && pages[id] === undefined)
    return [
      {
        ...place,
        expected: `a page, or a document of ${Object.keys(documents).join(", ")}`,
        found: id,
      },
    ];
  return [{ ...place, expected: "an entry in spec/registers/pages.yaml", found: "none" }];
}
