import type { OperationData } from "../../../../src/contract/data.js";
import { make } from "../elements.js";
import type { Bench } from "./bench.js";
import { prefixIn } from "./needs.js";
import type { Choice } from "./payloads.js";

/** Inputs for parameters, by name. */
export type Inputs = ReadonlyMap<string, HTMLInputElement>;

/** An input for each parameter in the path, with the ids that answers have named. */
export function pathInputs(
  bench: Bench,
  operation: OperationData,
  around: string,
): { inputs: Inputs; rows: HTMLElement[] } {
  const inputs = new Map<string, HTMLInputElement>();
  const rows = operation.parameters.flatMap((parameter) => {
    if (parameter.in !== "path") return [];
    const { name } = parameter;
    const input = textInput(`${around}-path-${name}`);
    const offers = make("span", { class: "offers" });
    const show = () => {
      const prefix = prefixIn(operation, name);
      const ids = prefix ? bench.ids(prefix).slice(0, 4) : [];
      offers.replaceChildren(
        ...ids.map((id) => {
          const offer = make("button", { type: "button", "aria-label": `Use ${id}` }, id);
          offer.addEventListener("click", () => {
            input.value = id;
            input.dispatchEvent(new Event("input", { bubbles: true }));
          });
          return offer;
        }),
      );
      if (input.value === "" && ids[0]) input.value = ids[0];
    };
    bench.listen(show);
    show();
    inputs.set(name, input);
    return [row(input, `${name} `, "path"), offers];
  });
  return { inputs, rows };
}

/** An input for each parameter of the query; members of filters have their own. */
export function queryInputs(operation: OperationData, around: string) {
  const inputs = new Map<string, HTMLInputElement>();
  const rows = operation.parameters.flatMap(({ in: place, name, isDeep, required, schema }) => {
    if (place !== "query") return [];
    const members = isDeep ? Object.keys((schema.properties ?? {}) as object) : [];
    const names = isDeep ? members.map((member) => `${name}[${member}]`) : [name];
    return names.map((one) => {
      const input = textInput(`${around}-query-${one.replaceAll(/\W/g, "-")}`);
      input.placeholder = schema.default === undefined ? "" : String(schema.default);
      inputs.set(one, input);
      return row(input, `${one} `, required ? "query, required" : "query");
    });
  });
  return { inputs, rows };
}

function textInput(id: string): HTMLInputElement {
  return make("input", { id, type: "text", autocomplete: "off", spellcheck: "false" });
}

function row(input: HTMLInputElement, name: string, place: string): HTMLElement {
  const label = make("label", { for: input.id }, make("code", {}, name), make("small", {}, place));
  return make("div", { class: "row" }, label, input);
}

/** What inputs hold, by name. */
export function valuesOf(inputs: Inputs): Record<string, string> {
  return Object.fromEntries([...inputs].map(([name, { value }]) => [name, value.trim()]));
}

/** A field with its label above it. */
export function labeled(name: string, field: HTMLSelectElement | HTMLTextAreaElement): HTMLElement {
  return make("div", { class: "row wide" }, make("label", { for: field.id }, name), field);
}

/** A list of payloads to begin with, those that pages show first. */
export function choiceList(
  id: string,
  choices: readonly Choice[],
  best: Choice | undefined,
): HTMLSelectElement {
  const list = make("select", { id });
  for (const isMade of [false, true]) {
    const group = make("optgroup", { label: isMade ? "made up, on no page" : "from the pages" });
    for (const [index, one] of choices.entries()) {
      if (one.isMade !== isMade) continue;
      const title = isMade ? `made up ${index + 1}` : one.title;
      group.append(make("option", { value: String(index) }, title));
    }
    if (group.childElementCount > 0) list.append(group);
  }
  list.value = String(Math.max(best ? choices.indexOf(best) : 0, 0));
  return list;
}
