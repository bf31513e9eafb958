import type { Account } from "./account.js";
import type { Change, Entry } from "./store.js";

/** Everything that one account holds. */
export interface AccountSnapshot {
  readonly secretKey: string;
  /** How many ids it had made. */
  readonly count: number;
  readonly entries: readonly Entry[];
}

/** Everything that a sandbox holds: data of JSON, which another sandbox can begin with. */
export interface SandboxSnapshot {
  readonly version: 1;
  /** The first account first. */
  readonly accounts: readonly AccountSnapshot[];
}

/** What accounts hold now. */
export function snapshotOf(accounts: Iterable<Account>): SandboxSnapshot {
  return {
    version: 1,
    accounts: [...accounts].map(({ key, ids, store }) => ({
      ...{ secretKey: key, count: ids.count, entries: [...store.entries()] },
    })),
  };
}

/** The change that brings an account to what a snapshot holds of it. */
export function changeOf({ entries, count }: AccountSnapshot): Change {
  const put = structuredClone(entries).map(({ version, hidden }) => {
    if (version.object === "event") Object.freeze(version.data);
    return { version: Object.freeze(version), hidden };
  });
  return { put, removed: [], count };
}
