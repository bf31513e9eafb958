import { github, sarif } from "./annotations.js";
import type { DiffForm } from "./form.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";

export {
  type DiffForm,
  type DiffReportOptions,
  groupsOf,
  operationsOf,
  shown,
  summaryOf,
} from "./form.js";

/** The forms that a comparison is written in to files, by name. */
export const diffForms = { json, markdown, html, sarif, github } as const satisfies Record<
  string,
  DiffForm
>;

/** Name of a form. */
export type DiffFormName = keyof typeof diffForms;
