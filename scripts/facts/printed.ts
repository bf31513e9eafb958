import path from "node:path";
import { payloadFiles, type SpecFolder } from "../support/layout.js";
import { type Register, registrations } from "../support/page-register.js";
import { readSource, type SourceFile } from "../support/source-file.js";

/** A payload that pages print. What was made up is none. */
export interface PrintedPayload {
  folder: SpecFolder;
  operationId: string;
  /** `request`, or the status of an answer. */
  kind: string;
  /** Every page that prints it, ids of spec/registers/pages.yaml. */
  pages: string[];
  /** Whether it is all that the page prints; a fragment holds only some members. */
  isWhole: boolean;
  source: SourceFile;
}

/**
 * The payloads that are registered under a page, as data: nothing of the description is read.
 * @throws UserError for a payload that does not parse.
 */
export function readPrinted(root: string, register: Register): PrintedPayload[] {
  const registered = new Map(registrations(register).map((one) => [one.example, one]));
  return payloadFiles(root).flatMap(({ folder, operationId, name, file }) => {
    const example = `${operationId}/${name}`;
    const entry = registered.get(example);
    if (!entry) return [];
    const others = Object.entries(register.pages)
      .filter(([, { printed_too }]) => printed_too?.includes(example))
      .map(([id]) => id);
    return [
      {
        ...{ folder, operationId, kind: name.split(".").at(-2) ?? "" },
        ...{ pages: [entry.id, ...others], isWhole: !entry.fragment },
        source: readSource(path.join(root, file), root),
      },
    ];
  });
}
