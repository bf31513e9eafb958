import {
  type Body,
  listOperations,
  mediaTypeOf,
  type OpenApi,
} from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";
import { toldApart } from "./told-apart.js";

/** What a body says whose examples are all made up. */
export const constructedSentence = "The example is constructed.";

/**
 * Says of each body whose examples are all made up that they are. Redoc shows the summary of an example only
 * where there is another to choose, and Scalar that of a request likewise: a lone one would look like a
 * documented payload.
 */
export function markConstructed(document: OpenApi): void {
  for (const body of bodiesOf(document)) if (isConstructed(body)) mark(body);
}

/** Has the summaries of made-up examples of one body say what tells them apart: references list them to be chosen. */
export function tellConstructedApart(document: OpenApi): void {
  for (const body of bodiesOf(document)) {
    const madeUp = Object.values(mediaTypeOf(body)?.examples ?? {}).filter(isMadeUp);
    for (const [index, told] of toldApart(madeUp.map(({ value }) => value)).entries()) {
      const example = madeUp[index];
      if (told && example) example.summary = `Constructed: ${told}`;
    }
  }
}

function bodiesOf(document: OpenApi): Body[] {
  const shared = Object.values((document.components.responses ?? {}) as Record<string, Body>);
  const own = listOperations(document).flatMap(({ operation }) => [
    ...(operation.requestBody ? [operation.requestBody] : []),
    ...Object.values(operation.responses).filter((answer): answer is Body => !("$ref" in answer)),
  ]);
  return [...shared, ...own];
}

/** Whether a body has examples, and the summary of each says that it is constructed. */
export function isConstructed(body: Body): boolean {
  const examples = Object.values(mediaTypeOf(body)?.examples ?? {});
  return examples.length > 0 && examples.every(isMadeUp);
}

function isMadeUp(example: unknown): example is Record<string, unknown> {
  return isObject(example) && /^Constructed\b/.test(String(example.summary));
}

function mark(body: Body): void {
  body.description = [body.description, constructedSentence].filter(Boolean).join(" ");
}
