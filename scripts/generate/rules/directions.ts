import {
  type Body,
  bodySchemaName,
  listOperations,
  type OpenApi,
  resolve,
} from "../../../src/contract/document.js";
import { reachable } from "../../../src/contract/judge/variants.js";

/** Names of the schemas that requests hold, at any depth. */
export function sentSchemas(document: OpenApi): Set<string> {
  const bodies = listOperations(document).flatMap(({ section, operation: { requestBody } }) =>
    section === "webhooks" ? [] : [requestBody],
  );
  return held(document, bodies);
}

/** Names of the schemas that answers and events hold, at any depth. */
export function receivedSchemas(document: OpenApi): Set<string> {
  const bodies = listOperations(document).flatMap(
    ({ section, operation: { requestBody, responses } }) =>
      section === "webhooks"
        ? [requestBody]
        : Object.values(responses).map((answer) => resolve<Body>(document, answer)),
  );
  return held(document, bodies);
}

function held(document: OpenApi, bodies: (Body | undefined)[]): Set<string> {
  const names = bodies.flatMap((body) => bodySchemaName(body) ?? []);
  return reachable(document.components.schemas, names);
}
