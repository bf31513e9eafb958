import { type Content, type Markup, tag } from "../../contract/reports/html/markup.js";
import { textIn } from "../body-text.js";
import type { SandboxRequest } from "../message.js";
import { Refusal } from "../refusal.js";
import { tokenOf } from "./guard.js";

/** What can be pressed: `name` is sent as `do`, `text` is read. The first of a form is what the enter key presses. */
export interface Button {
  readonly name: string;
  readonly text: string;
}

/** A form that is sent to its own page, with buttons below what is given. */
export function form(id: string, buttons: readonly Button[], ...content: Content[]): Markup {
  return tag(
    "form",
    { method: "post" },
    tag("input", { type: "hidden", name: "token", value: tokenOf(id) }),
    content,
    buttons.map(({ name, text }, at) =>
      tag("button", { name: "do", value: name, class: at === 0 ? "strong" : undefined }, text),
    ),
  );
}

/** Radio buttons of which the first is chosen; what is sent alone, where there is but one. */
export function radios(
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, text: string])[],
): Markup {
  return tag(
    "fieldset",
    {},
    tag("legend", {}, legend),
    choices.map(([value, text], at) =>
      tag(
        "label",
        { class: "choice" },
        tag("input", { type: "radio", name, value, checked: at === 0 || undefined }),
        tag("span", {}, text),
      ),
    ),
  );
}

/** A list to choose one of, in groups; what explains it is read with it. */
export function list(
  name: string,
  label: string,
  explanation: string,
  groups: readonly (readonly [group: string, choices: readonly (readonly [string, string])[]])[],
): Markup {
  return tag(
    "p",
    { class: "away" },
    tag("label", { class: "field", for: name }, label),
    tag(
      "select",
      { id: name, name, "aria-describedby": `about-${name}` },
      groups.map(([group, choices]) =>
        tag(
          "optgroup",
          { label: group },
          choices.map(([value, text]) => tag("option", { value }, text)),
        ),
      ),
    ),
    tag("span", { class: "soft", id: `about-${name}` }, explanation),
  );
}

/**
 * What a form has sent.
 * @throws Refusal (400, 403) for what is no form, or comes from no page of this object.
 */
export function readForm(request: SandboxRequest, id: string): URLSearchParams {
  const type = request.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new Refusal(400, "This page takes its own form, as application/x-www-form-urlencoded.");
  const { body } = request;
  const sent = new URLSearchParams(textIn(body));
  if (sent.get("token") === tokenOf(id)) return sent;
  throw new Refusal(
    403,
    "This form is out of date: it was made before the sandbox was started, or by another page.",
  );
}
