import { examples } from "../../../generated/examples.js";
import type { operations } from "../../../generated/types.js";
import { suggestion } from "../judge/spelling.js";

/** Name of an operation. */
export type OperationName = keyof operations;

/** The body of an answer, or of the request, of an operation. */
export type BodyOf<Name extends OperationName, Part> = Part extends "request"
  ? operations[Name] extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content]
    : never
  : operations[Name]["responses"] extends { [Status in Part & number]: { content: infer Content } }
    ? Content[keyof Content]
    : never;

/**
 * A payload of an operation: one that a page prints where there is one, the first of them; otherwise one that was
 * made up. Each call makes a new copy.
 * @param part `request`, or the status of an answer; 200 unless set.
 * @throws Error for an operation without such a payload, with those that it has.
 */
export function example<Name extends OperationName, Part extends "request" | number = 200>(
  operationId: Name,
  part: Part = 200 as Part,
): BodyOf<Name, Part> {
  const own = examples.filter((one) => one.operationId === operationId);
  const fitting = own.filter((one) => one.part === String(part));
  const found = fitting.find(({ level }) => level === "documented") ?? fitting[0];
  if (found) return structuredClone(found.value) as BodyOf<Name, Part>;
  const parts = [...new Set(own.map((one) => one.part))];
  if (parts.length > 0)
    throw new Error(`${operationId}: expected ${parts.join(" or ")}, found ${part}.`);
  const known = examples.map((one) => one.operationId);
  throw new Error(`No payload of ${operationId} is known${suggestion(operationId, known)}`);
}
