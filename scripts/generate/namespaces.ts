import type { OpenApi } from "../../src/contract/document.js";
import { ProblemError } from "../support/cli.js";
import { type ClientMethod, camelCase } from "./client-method.js";
import { wrap } from "./doc-comment.js";

/** A namespace of the client, for example `checkout` with `sessions` inside it. */
export interface Namespace {
  methods: Map<string, ClientMethod>;
  children: Map<string, Namespace>;
}

/** A namespace without anything in it. */
export function newNamespace(): Namespace {
  return { methods: new Map(), children: new Map() };
}

/**
 * What a namespace is about: the description of the tag that it is named after, or that of the object
 * that its methods deal with.
 * @throws UserError when there is neither.
 */
export function namespaceLines(name: string, { methods }: Namespace, document: OpenApi): string[] {
  const tags = (document.tags ?? []) as { name: string; description?: string }[];
  const tag = tags.find((one) => camelCase(one.name.toLowerCase()) === name);
  const [first] = methods.values();
  const { object } = methods.get("retrieve") ?? first ?? {};
  const text = tag?.description ?? document.components.schemas[object ?? ""]?.description;
  if (typeof text === "string") return wrap(text);
  throw new ProblemError({
    file: `namespace ${name}`,
    expected: "a tag of that name with a description, or a method with a described result",
    found: "neither",
  });
}
