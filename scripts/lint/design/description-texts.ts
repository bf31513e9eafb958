import {
  type Body,
  type OpenApi,
  type Reference,
  resolve,
  type Schema,
} from "../../../src/contract/document.js";
import { isObject, pointerTo } from "../../../src/contract/json.js";
import { constructedSentence, isConstructed } from "../../generate/constructed.js";
import { type Described, linkedPages, pointerOfOperation } from "./described.js";
import type { DesignRule } from "./finding.js";

/** What texts and examples of the description have to do for whoever reads it in a tool. */
export const textRules: readonly DesignRule<Described>[] = [
  {
    name: "description-missing",
    demands: "Each operation, parameter, schema, member and tag has a text.",
    find: ({ document, operations, schemas, parameters, finding }) => {
      const bare = [
        ...operations.filter(({ operation }) => !operation.description).map(pointerOfOperation),
        ...parameters.filter(({ parameter }) => !parameter.description).map((one) => one.pointer),
        ...ownParameters(operations)
          .filter(({ text }) => !text)
          .map((one) => one.pointer),
        ...schemas.filter(({ schema }) => !textOf(document, schema)).map((one) => one.pointer),
        ...tags(document).flatMap((tag, index) => (tag.description ? [] : [`/tags/${index}`])),
      ];
      return bare.map((pointer) => finding(pointer, "a description", "none"));
    },
  },
  {
    name: "description-repeats",
    demands: "A text says more than the name or the summary beside it.",
    find: ({ document, operations, schemas, parameters, finding }) => {
      const told = [
        ...operations.map((located) => ({
          pointer: pointerOfOperation(located),
          name: located.operation.summary ?? "",
          text: located.operation.description ?? "",
        })),
        ...parameters.map(({ pointer, parameter }) => ({
          ...{ pointer, name: parameter.name, text: parameter.description ?? "" },
        })),
        ...ownParameters(operations),
        ...schemas.map(({ pointer, member, schema }) => ({
          ...{ pointer, name: member ?? pointer.split("/").at(-1) ?? "" },
          text: String(schema.description ?? ""),
        })),
        ...tags(document).map(({ name, description = "" }, index) => ({
          ...{ pointer: `/tags/${index}`, name, text: description },
        })),
      ];
      return told
        .filter(({ name, text }) => text !== "" && repeats(name, text))
        .map(({ pointer, name, text }) => finding(pointer, `more than "${name}" says`, text));
    },
  },
  {
    name: "constructed-unmarked",
    demands: "The summary of a made-up payload says that it is constructed.",
    find: ({ operations, finding }) =>
      operations.flatMap((located) =>
        examplesOf(located.operation)
          .filter(({ example }) => isMadeUp(example))
          .filter(({ example }) => !/^Constructed\b/.test(String(example.summary ?? "")))
          .map(({ place, example }) =>
            finding(
              pointerOfOperation(located) + place,
              "a summary that begins with Constructed",
              String(example.summary ?? "none"),
            ),
          ),
      ),
  },
  {
    name: "constructed-alone",
    demands:
      "A body that has made-up payloads alone says so itself: tools hide the summary of a lone one.",
    find: ({ operations, finding }) =>
      operations.flatMap((located) => {
        const { requestBody, responses } = located.operation;
        const bodies: [place: string, body: Body | Reference | undefined][] = [
          ["/requestBody", requestBody],
          ...Object.entries(responses).map(([status, body]): [string, Body | Reference] => [
            pointerTo("/responses", status),
            body,
          ]),
        ];
        return bodies
          .filter(([, body]) => body !== undefined && !("$ref" in body) && isConstructed(body))
          .filter(([, body]) => !(body as Body).description?.includes(constructedSentence))
          .map(([place]) =>
            finding(pointerOfOperation(located) + place, constructedSentence, "no such sentence"),
          );
      }),
  },
  {
    name: "examples-alike",
    demands: "Each payload of a body has a summary of its own: tools list them to be chosen.",
    find: ({ operations, finding }) =>
      operations.flatMap((located) => {
        const seen = new Set<string>();
        return examplesOf(located.operation)
          .filter(({ place, example: { summary } }) => {
            const told = `${place.slice(0, place.lastIndexOf("/"))} ${summary}`;
            const isRepeated = seen.has(told);
            seen.add(told);
            return isRepeated;
          })
          .map(({ place, example }) =>
            finding(
              pointerOfOperation(located) + place,
              "a summary that no other payload beside it has",
              String(example.summary ?? "none"),
            ),
          );
      }),
  },
  {
    name: "page-unlinked",
    demands: "An operation links to its page, where one of its pages has an address.",
    find: ({ document, operations, finding }) =>
      operations
        .filter((located) => linkedPages({ document, ...located }).length > 0)
        .filter(({ operation }) => operation.externalDocs === undefined)
        .map((located) => finding(pointerOfOperation(located), "externalDocs", "none")),
  },
];

function tags(document: OpenApi): { name: string; description?: string }[] {
  return (document.tags ?? []) as { name: string; description?: string }[];
}

function textOf(document: OpenApi, schema: Schema): unknown {
  return (
    schema.description ??
    (typeof schema.$ref === "string" &&
      textOf(document, resolve<Schema>(document, schema as never)))
  );
}

function ownParameters(operations: Described["operations"]) {
  return operations.flatMap((located) =>
    (located.operation.parameters ?? []).flatMap((parameter, index) => {
      if ("$ref" in parameter) return [];
      const pointer = pointerTo(`${pointerOfOperation(located)}/parameters`, index);
      return [{ pointer, name: parameter.name, text: parameter.description ?? "" }];
    }),
  );
}

type Example = Record<string, unknown>;

function examplesOf(operation: object) {
  const found: { place: string; example: Example }[] = [];
  const walk = (value: unknown, place: string): void => {
    if (!isObject(value)) return;
    // An answer that several operations share has its example where it stands.
    if (typeof value.$ref === "string") return;
    for (const [key, inner] of Object.entries(value))
      if (key === "examples" && isObject(inner))
        for (const [name, example] of Object.entries(inner))
          found.push({ place: pointerTo(`${place}/examples`, name), example: example as Example });
      else walk(inner, pointerTo(place, key));
  };
  const { requestBody, responses } = operation as { requestBody?: unknown; responses?: unknown };
  walk(requestBody, "/requestBody");
  walk(responses, "/responses");
  return found;
}

function isMadeUp(example: Example): boolean {
  return (example["x-evidence"] as { level?: string } | undefined)?.level === "constructed";
}

function repeats(name: string, text: string): boolean {
  const said = new Set(wordsOf(name.replace(/([a-z])([A-Z])/g, "$1 $2")));
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => said.has(word));
}

// Without what adds nothing, and one form of each word.
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z\d]+/g) ?? [])
    .filter((word) => !/^(?:an?|and|by|in|is|its?|of|the|to)$/.test(word))
    .map((word) => word.replace(/^(?:identifier|reads?|lists?)$/, shortForm).replace(/e?s?$/, ""));
}

function shortForm(word: string): string {
  return word === "identifier" ? "id" : word.startsWith("read") ? "retrieve" : "list";
}
