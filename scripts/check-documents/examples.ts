import type { Problem } from "../support/cli.js";
import { payloadFiles } from "../support/layout.js";
import type { Register } from "../support/page-register.js";
import type { SourceFile } from "../support/source-file.js";

const documented = /^[^/]+\/(.+)-(\d+)\.(?:request|\d{3})\.json$/;
const constructed = /^[^/]+\/constructed-\d+\.(?:request|\d{3})\.json$/;

/**
 * Compares the files in the payloads folders with the register: each file is registered or constructed,
 * each registered file exists, and those of a document are numbered from 1 in page order.
 */
export function checkExamples(root: string, register: SourceFile<Register>): Problem[] {
  const places = new Map<string, string>(
    payloadFiles(root)
      .map(({ operationId, name, file }): [string, string] => [`${operationId}/${name}`, file])
      .filter(([example]) => !constructed.test(example)),
  );
  const registered = payloadsOf(register.data);
  const names = new Set(registered.map(({ example }) => example));
  return [
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

function payloadsOf({ documents }: Register) {
  return Object.entries(documents).flatMap(([id, { payloads }]) =>
    payloads.map(({ example }, index) => ({
      example,
      stem: `${id}-${index + 1}`,
      pointer: `/documents/${id}/payloads/${index}/example`,
    })),
  );
}

function checkName(
  example: string,
  file: string,
  { documents }: Register,
  registered: Set<string>,
): Problem[] {
  if (registered.has(example)) return [];
  const id = documented.exec(example)?.[1];
  const place = { file };
  if (id === undefined)
    return [
      {
        ...place,
        expected: "<operationId>/<document>-<n>.<request|status>.json or …/constructed-<n>.…",
        found: example,
      },
    ];
  if (documents[id] === undefined)
    return [
      { ...place, expected: `a document of ${Object.keys(documents).join(", ")}`, found: id },
    ];
  return [{ ...place, expected: "an entry in spec/registers/pages.yaml", found: "none" }];
}
