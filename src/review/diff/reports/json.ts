import { maskedJson } from "../../../contract/judge/excerpt.js";
import type { DiffForm } from "./form.js";

/** For machines: whom the changes break, and each change; keys that look real are masked. */
export const json: DiffForm = ({ breaks, changes }) => {
  const plain = changes.map(
    ({ breaks, pointer, operations, before = null, after = null, why }) => ({
      ...{ breaks, pointer, operations, before, after, why },
    }),
  );
  return `${JSON.stringify(JSON.parse(maskedJson({ breaks, changes: plain })), null, 2)}\n`;
};
