import type { Form } from "./form.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { proposal } from "./proposal.js";
import { sarif } from "./sarif.js";
import { text } from "./text.js";

export type { Form, ReportOptions } from "./form.js";
export { reportSchema } from "./report-schema.js";
export { isFailing, type Verdict, verdictOf } from "./verdict.js";

/** The forms of a report by name. */
export const forms = {
  text,
  json,
  junit,
  sarif,
  markdown,
  html,
  proposal,
} as const satisfies Record<string, Form>;

/** Name of a form. */
export type FormName = keyof typeof forms;
