import { ProblemError } from "./problem.js";
import { targetOf } from "./webhooks/target.js";

/** Moves real money; no test may go there. */
const liveHost = "api.wooshpay.com";

/** Good enough for a server on this machine and for nothing else. */
const anyTestKey = "sk_test_check";

/** A server that calls of tests may go to. */
export interface TestTarget {
  url: URL;
  /** Whether it is on this machine. */
  isLocal: boolean;
  /** The key of the environment; one that was made up where the server is on this machine and there is none. */
  secretKey: string;
}

/**
 * Decides whether a server may be called, and with which key.
 * @param option what the address was given as, for messages.
 * @param key value of `WOOSHPAY_SECRET_KEY`.
 * @throws UserError for the live host, a live key, a host that was not allowed, and no key.
 */
export function testTarget(
  option: string,
  given: string,
  allowedHosts: readonly string[],
  key: string | undefined,
): TestTarget {
  const url = targetOf(option, given, [...allowedHosts, liveHost]);
  const host = url.hostname.replace(/\.$/, "");
  if (host === liveHost)
    throw new ProblemError({ file: option, expected: "a host for tests", found: "the live host" });
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
      ...{ file: "WOOSHPAY_SECRET_KEY", expected: `the test key for ${host}` },
      found: "nothing",
    });
  return { url, isLocal, secretKey };
}

function isThisMachine(given: string): boolean {
  try {
    return targetOf("", given, []) !== undefined;
  } catch {
    return false;
  }
}
