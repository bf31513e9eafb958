import path from "node:path";
import { expressionsIn } from "../../src/cli/flows/expressions.js";
import { isObject, pointerTo } from "../../src/contract/json.js";
import { failOn } from "../support/cli.js";
import { flowFiles } from "../support/layout.js";
import { readSource, type SourceFile } from "../support/source-file.js";
import type { Output } from "./output.js";

/** A file of flows, as far as it is rewritten. */
interface FlowDocument {
  sourceDescriptions: { url: string }[];
  workflows: unknown;
}

/**
 * The flows as JSON, one file each, with the payloads that they send in them: for the command, which needs no parser
 * of YAML then, and for other programs that run Arazzo.
 * @throws UserError for a file that does not parse, and for a payload that is not there or would be taken for an
 * expression.
 */
export function generateFlows(root: string): Output {
  return Object.fromEntries(
    flowFiles(root).map((file) => {
      const source = readSource<FlowDocument>(path.join(root, file), root);
      const { data } = source;
      const whole = {
        ...data,
        // Where the description lies, as seen from generated/flows.
        sourceDescriptions: data.sourceDescriptions.map((one) => ({
          ...one,
          url: path.posix.join("..", path.posix.basename(one.url)),
        })),
        workflows: withPayloads(source, "/workflows", data.workflows, root),
      };
      const name = path.basename(file).replace(/\.yaml$/, ".json");
      return [`flows/${name}`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

function withPayloads(source: SourceFile, pointer: string, value: unknown, root: string): unknown {
  const inner = (key: string | number, one: unknown) =>
    withPayloads(source, pointerTo(pointer, key), one, root);
  if (Array.isArray(value)) return value.map((one, index) => inner(index, one));
  if (!isObject(value)) return value;
  if (typeof value.$ref === "string") return payloadOf(source, pointer, value.$ref, root);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(name, one)]));
}

// What a payload holds is data, but only as long as it lies in a file of its own.
function payloadOf(source: SourceFile, pointer: string, reference: string, root: string): unknown {
  const { data } = readSource(path.join(root, path.dirname(source.name), reference), root);
  const [expression] = expressionsIn(data);
  if (expression !== undefined) {
    const expected = "a payload that holds nothing which Arazzo takes for an expression";
    failOn([source.problemAt(pointer, expected, `${expression} in ${reference}`)]);
  }
  return data;
}
