import { mask } from "../../contract/excerpt.js";
import { ProblemError, UserError } from "../problem.js";
import { targetOf } from "../webhooks/target.js";
import { type Caller, createCaller } from "./caller.js";

/** Moves real money; no test may go there. */
const liveHost = "api.wooshpay.com";

/** Good enough for a server on this machine and for nothing else. */
const anyTestKey = "sk_test_flows";

/** Where flows go, and with which key. */
export interface FlowTarget {
  /** What makes the calls of one flow. */
  createCaller(): Caller;
  /** Whether it is on this machine. */
  isLocal: boolean;
}

/**
 * Decides whether flows may be run there.
 * @param key value of `WOOSHPAY_SECRET_KEY`.
 * @throws UserError for the live host, a live key, a host that was not allowed, and a key that is none.
 */
export function flowTarget(
  given: string,
  allowedHosts: readonly string[],
  key: string | undefined,
): FlowTarget {
  const url = targetOf("--to", given, [...allowedHosts, liveHost]);
  const host = url.hostname.replace(/\.$/, "");
  if (host === liveHost)
    throw new ProblemError({
      file: "--to",
      expected: "a host for tests",
      found: `${host}, the live host`,
    });
  if (key?.startsWith("sk_live_"))
    throw new ProblemError({
      file: "WOOSHPAY_SECRET_KEY",
      expected: "a test key, sk_test_…",
      found: "a live key, whose payments are real",
    });
  const isLocal = isThisMachine(given);
  const secretKey = key || (isLocal ? anyTestKey : undefined);
  if (!secretKey)
    throw new ProblemError({
      ...{ file: "WOOSHPAY_SECRET_KEY", found: "nothing" },
      expected: `the test key for ${host}`,
    });
  const make = () => createCaller(secretKey, url.href);
  try {
    make();
  } catch (error) {
    throw new UserError(mask((error as Error).message));
  }
  return { createCaller: make, isLocal };
}

function isThisMachine(given: string): boolean {
  try {
    return targetOf("--to", given, []) !== undefined;
  } catch {
    return false;
  }
}
