import { ProblemError } from "../problem.js";
import type { Flow, Input } from "./flow.js";

/** The client makes it of the key. */
const ownInput = "authorization";

const readers: Record<Input["type"], (text: string) => unknown> = {
  string: (text) => text,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, false: false })[text],
};

/**
 * Reads what was given as `<name>=<value>`.
 * @throws UserError for anything else, for a name that none of the flows has, and for a value of another type.
 */
export function readInputs(
  given: readonly string[],
  flows: readonly Flow[],
): Record<string, unknown> {
  return Object.fromEntries(given.map((one) => inputOf(one, flows)));
}

function inputOf(given: string, flows: readonly Flow[]): [string, unknown] {
  const [, name = "", text = ""] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
  const known = Object.assign({}, ...flows.map(({ inputs }) => inputs)) as Flow["inputs"];
  const names = Object.keys(known).filter((one) => one !== ownInput);
  const input = names.includes(name) ? known[name] : undefined;
  const expected = `<name>=<value>, with one of ${names.join(", ") || "no input"}`;
  if (!input) throw new ProblemError({ file: "--input", expected, found: name || given });
  const value = readers[input.type](text);
  if (value === undefined)
    throw new ProblemError({ file: `--input ${name}`, expected: input.type, found: text });
  return [name, value];
}

/**
 * The values of a flow's inputs: what was given, else what the flow has by itself.
 * @throws UserError for an input that has no value.
 */
export function inputsOf(
  flow: Flow,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(flow.inputs).filter(([name]) => name !== ownInput);
  return Object.fromEntries(
    entries.map(([name, input]) => {
      const value = given[name] ?? input.default;
      if (value !== undefined) return [name, value];
      const expected = `--input ${name}=… (${input.description ?? input.type})`;
      throw new ProblemError({ ...flow.place, expected, found: "nothing" });
    }),
  );
}
