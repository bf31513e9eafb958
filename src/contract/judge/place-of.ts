import type { OperationData } from "../data.js";
import { pointerOf } from "../json.js";

const places = new WeakMap<OperationData, string>();

/** JSON pointer into generated/openapi.json to an operation or a webhook. */
export function placeOf(operation: OperationData): string {
  const known = places.get(operation);
  if (known !== undefined) return known;
  const { section, path, method } = operation;
  const place = pointerOf([section, path, method.toLowerCase()]);
  places.set(operation, place);
  return place;
}
