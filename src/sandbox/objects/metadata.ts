import type { Fields, Stored } from "../store.js";
import type { Work } from "../work.js";

/** What an update changes: its body, with the metadata as they are afterwards. */
export function withMetadata(work: Work, object: Stored, body: Fields): Fields {
  if (body.metadata === undefined || work.assume("metadata-update") === "replaced") return body;
  return {
    ...body,
    metadata: { ...(object.metadata as Fields | null), ...(body.metadata as Fields) },
  };
}
