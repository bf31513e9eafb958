import type { EventTypeName } from "../../../generated/events.js";
import type { Account } from "../account.js";
import { actOn } from "../act.js";
import type { AssumptionName, ChoiceOf } from "../assumptions/index.js";
import type { Engine } from "../engine.js";
import type { Fields, Stored } from "../store.js";

/** Somebody who calls the API of an account, and plays the customers and banks as well. */
export class Shop {
  readonly #engine: Engine;
  readonly #account: Account;

  constructor(engine: Engine, account: Account) {
    this.#engine = engine;
    this.#account = account;
  }

  /** Calls an operation. @returns the answer. @throws Error where it is refused. */
  post(path: string, body: Fields = {}): Stored {
    const headers: Record<string, string> = {
      authorization: `Basic ${btoa(`${this.#account.key}:`)}`,
      "content-type": "application/json",
    };
    const answer = this.#engine.answerPlainly({
      ...{ method: "POST", target: `/v1${path}`, body: JSON.stringify(body) },
      header: (name) => headers[name],
    });
    if (answer.status !== 200) throw new Error(`POST /v1${path} was refused: ${answer.body}`);
    return JSON.parse(answer.body) as Stored;
  }

  /** Plays a customer, a bank or an operator. */
  act({ id }: Stored, action: string, options: Fields = {}): Stored {
    return actOn(this.#engine, this.#account, id, action, options);
  }

  /** Whether something is assumed. */
  assumes<Name extends AssumptionName>(name: Name, choice: ChoiceOf<Name>): boolean {
    return this.#account.assumed(name) === choice;
  }

  /** The newest object of a kind. */
  newest(kind: string): Stored {
    const [entry] = this.#account.store.newest(kind);
    if (!entry) throw new Error(`There is no ${kind}.`);
    return entry.version;
  }

  /** Tells of an object what nothing in the sandbox makes. */
  tell(type: EventTypeName, { id }: Stored): void {
    this.#account.do((work) => {
      const object = work.any(id);
      if (object) work.emit(type, object);
    });
  }
}
