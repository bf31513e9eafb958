import { hideSecrets, mask } from "../../../contract/judge/excerpt.js";
import type { DiffForm } from "./form.js";

/** For machines: whom the changes break, and each change; keys that look real are masked. */
export const json: DiffForm = ({ breaks, changes }) => {
  const plain = changes.map(
    ({ breaks, pointer, operations, before = null, after = null, why }) => ({
      ...{ breaks, pointer, operations, before, after, why },
    }),
  );
  return `${mask(JSON.stringify({ breaks, changes: plain }, hidden, 2))}\n`;
};

// A number of as many digits as a card has becomes a text, so that it stays JSON.
function hidden(field: string, value: unknown): unknown {
  const shown = hideSecrets(field, value);
  return typeof shown === "number" && mask(`${shown}`) !== `${shown}` ? mask(`${shown}`) : shown;
}
