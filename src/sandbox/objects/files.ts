import type { Handlers } from "../call.js";
import { invalid, Refusal } from "../refusal.js";
import type { Stored } from "../store.js";
import type { Work } from "../work.js";
import { retrieving } from "./plain.js";

const kind = "file";
const fiveMegabytes = 5_000_000;

/** A file that is to be kept. */
interface NewFile {
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly purpose: string;
}

/** Keeps what there is to know of a file. What it holds is kept nowhere: no operation gives it back. */
function addFile(work: Work, { filename, size, purpose }: NewFile): Stored {
  if (purpose !== "dispute_evidence" && work.assume("file-purposes") === "listed")
    throw invalid("purpose", `purpose: expected dispute_evidence, found ${purpose}.`);
  if (size > fiveMegabytes && work.assume("file-size") === "5-megabytes")
    throw new Refusal(400, `file: expected at most ${fiveMegabytes} bytes, found ${size}.`, {
      ...{ code: "file_too_large", param: "file" },
    });
  const id = work.home.ids.next(kind);
  return work.addBare(kind, {
    ...{ id, created: work.now, expires_at: null, filename, purpose, size, title: null },
    type: /\.([A-Za-z0-9]+)$/.exec(filename)?.[1]?.toLowerCase() ?? null,
    url: work.page(`/v1/files/${id}/contents`),
  });
}

export const fileHandlers = {
  createFile(work, { body, file }) {
    const sent = file?.("file");
    if (!sent) throw invalid("file", "file: expected a file in a field of a form, found none.");
    // A name fit for saving: a path that a program sends along is none.
    const filename = sent.filename?.split(/[\\/]/).at(-1) || "file";
    return addFile(work, { filename, size: sent.size, purpose: String(body.purpose) });
  },
  retrieveFile: retrieving(kind),
} as const satisfies Handlers;
