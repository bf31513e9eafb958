import { thisMachine } from "../../src/this-machine.js";
import { formatProblem } from "../support/cli.js";

/** What decides whether, and against what, the live test runs. */
export interface Given {
  /** The key of the test account, as the environment has it. */
  readonly secretKey: string | undefined;
  /** Whether this is a machine of CI, as the environment says. */
  readonly isCi: boolean;
  /** The value of --host. */
  readonly host: string | undefined;
}

/**
 * Why the live test does not run, with what to do; undefined where it may. The key is in none of the texts.
 */
export function refusalOf({ secretKey = "", isCi, host }: Given): string | undefined {
  if (isCi)
    return told("CI", "to be run by hand, for it calls somebody else's host", "a machine of CI");
  if (secretKey === "")
    return told(
      "WOOSHPAY_TEST_KEY",
      "the secret key of a test account: export WOOSHPAY_TEST_KEY=sk_test_…",
      "nothing",
    );
  if (/^(?:sk|rk|pk)_live/.test(secretKey))
    return told("WOOSHPAY_TEST_KEY", "a key of test mode", "one of live mode: nothing was sent");
  if (!/^sk_test_[\x21-\x7e]+$/.test(secretKey))
    return told(
      "WOOSHPAY_TEST_KEY",
      "a key that begins with sk_test_",
      "something else, which is not shown",
    );
  if (host !== undefined && !isLoopback(host))
    return told(
      "--host",
      "an address of this machine, such as http://127.0.0.1:4010",
      "another one: the key goes to the test host of the description, or to a stand-in here",
    );
  return undefined;
}

function isLoopback(host: string): boolean {
  if (!URL.canParse(host)) return false;
  const { protocol, hostname, username } = new URL(host);
  return /^https?:$/.test(protocol) && username === "" && thisMachine.test(hostname);
}

function told(file: string, expected: string, found: string): string {
  return formatProblem({ file, expected, found });
}
