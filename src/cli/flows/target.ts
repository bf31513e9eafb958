import { mask } from "../../contract/judge/excerpt.js";
import { UserError } from "../problem.js";
import { testTarget } from "../target.js";
import { type Caller, createCaller } from "./caller.js";

/** Where flows go, and with which key. */
export interface FlowTarget {
  /** What makes the calls of one flow. */
  createCaller(): Caller;
  /** Whether it is on this machine. */
  isLocal: boolean;
  /** What ought to be known of the address, as a line; undefined where there is nothing. */
  note: string | undefined;
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
  const { url, note, isLocal, secretKey } = testTarget("--to", given, allowedHosts, key);
  const make = () => createCaller(secretKey, url.href);
  try {
    make();
  } catch (error) {
    throw new UserError(mask((error as Error).message));
  }
  return { createCaller: make, isLocal, note };
}
