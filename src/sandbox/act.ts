import type { Account } from "./account.js";
import { actions } from "./actions.js";
import type { Engine } from "./engine.js";
import { expected, strayOption } from "./expected.js";
import type { Fields, Stored } from "./store.js";

/**
 * Does what somebody else than the caller of the API does to an object, and what follows from it at once.
 * @param object its id; or a kind, for the newest of that kind.
 * @throws TypeError for an object, an action or an option that there is not, with those that there are.
 */
export function actOn(
  engine: Pick<Engine, "catchUp">,
  account: Account,
  object: string,
  name: string,
  options: Fields = {},
): Stored {
  engine.catchUp(account);
  const { id, object: kind } = objectOf(account, object);
  const known = Object.hasOwn(actions, kind) ? (actions[kind] ?? {}) : {};
  const action = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!action) throw unknownAction(kind, name, Object.keys(known));
  const stray = strayOption(
    Object.keys(options),
    action.options ?? [],
    `the action ${name} of a ${kind}`,
  );
  if (stray) throw new TypeError(stray[1]);
  account.do((work) => action.act(work, work.get(kind, id), options));
  engine.catchUp(account);
  return account.store.get(id)?.version as Stored;
}

function objectOf({ store }: Account, object: string): Stored {
  const named = store.get(object)?.version;
  if (named) return named;
  const [newest] = store.newest(object);
  if (newest) return newest.version;
  throw new TypeError(
    `${object} is neither the id of an object of this account nor a kind of one.`,
  );
}

function unknownAction(kind: string, name: string, names: readonly string[]): TypeError {
  return new TypeError(
    names.length > 0
      ? `Nobody can ${name} a ${kind}; ${expected(name, names)}`
      : `Nobody but the caller of the API does anything to a ${kind}.`,
  );
}
