import type { Account } from "../account.js";
import type { Fields } from "../store.js";
import type { Traffic } from "./traffic.js";

/** What the admin can do with a sandbox. */
export interface AdminTools {
  /** Its accounts, the first first. */
  readonly accounts: () => readonly Account[];
  /** The account of a secret key, which is made when it is first asked for. */
  readonly accountOf: (secretKey: string) => Account;
  /** Makes an account with a key of its own. */
  readonly newAccount: () => Account;
  /** Empties an account. */
  readonly reset: (account: Account) => void;
  /** Does what is due by now. */
  readonly catchUp: (account: Account) => void;
  /** Moves a clock forward, and does what becomes due on the way. @returns a report. */
  readonly advance: (account: Account, milliseconds: number) => Promise<Fields>;
  /** Sets a clock to a time. @returns a report. @throws RangeError where it would go back. */
  readonly setClock: (account: Account, time: number) => Promise<Fields>;
  /** Sends a delivery once more. @returns it afterwards. */
  readonly redeliver: (account: Account, id: string) => Promise<Fields>;
  /** Makes an event, with whatever objects it needs. */
  readonly trigger: (account: Account, type: string) => Fields | Promise<Fields>;
  /** The last requests to the API. */
  readonly traffic: Traffic;
  /** Names of hosts, besides those of this machine, under which the admin answers. */
  readonly hosts: readonly string[];
  /** Address of the sandbox, without a slash at its end. */
  readonly baseUrl: string;
}
