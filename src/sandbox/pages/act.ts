import { actions } from "../actions.js";
import type { Fields, Stored } from "../store.js";
import type { Work } from "../work.js";

/**
 * Does to an object what somebody outside of the API does.
 * @throws Refusal where the object does not allow it.
 */
export function act(work: Work, object: Stored, name: string, options: Fields = {}): void {
  const action = actions[object.object]?.[name];
  if (!action) throw new Error(`There is no action ${name} of ${object.object}.`);
  action.act(work, object, options);
}
