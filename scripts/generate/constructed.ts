import {
  type Body,
  listOperations,
  mediaTypeOf,
  type OpenApi,
} from "../../src/contract/document.js";
import { isObject } from "../../src/contract/json.js";

/** What a body says whose examples are all made up. */
export const constructedSentence = "The example is constructed: no page shows one.";

/**
 * Says of each body whose examples are all made up that they are. Redoc shows the summary of an example only
 * where there is another to choose, and Scalar that of a request likewise: a lone one would look like a
 * documented payload.
 */
export function markConstructed(document: OpenApi): void {
  const shared = Object.values((document.components.responses ?? {}) as Record<string, Body>);
  const own = listOperations(document).flatMap(({ operation }) => [
    ...(operation.requestBody ? [operation.requestBody] : []),
    ...Object.values(operation.responses).filter((answer): answer is Body => !("$ref" in answer)),
  ]);
  for (const body of [...shared, ...own]) if (isConstructed(body)) mark(body);
}

/** Whether a body has examples, and the summary of each says that it is constructed. */
export function isConstructed(body: Body): boolean {
  const examples = Object.values(mediaTypeOf(body)?.examples ?? {});
  return (
    examples.length > 0 &&
    examples.every((one) => isObject(one) && /^Constructed\b/.test(String(one.summary)))
  );
}

function mark(body: Body): void {
  body.description = [body.description, constructedSentence].filter(Boolean).join(" ");
}
