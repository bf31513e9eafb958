import { mask } from "../contract/judge/excerpt.js";
import { thisMachine } from "../this-machine.js";
import { ProblemError } from "./problem.js";

/**
 * The address that somebody gave.
 *
 * @param option what it was given as, for messages.
 * @param allowedHosts names of hosts other than this machine that may be called.
 * @throws UserError for what is no http(s) address, and for a host that is neither this machine nor allowed.
 */
export function targetOf(option: string, given: string, allowedHosts: readonly string[]): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ProblemError({
      file: option,
      expected: "an address, for example http://127.0.0.1:3000/webhooks",
      found: shownText(given),
    });
  if (!thisMachine.test(url.hostname) && !allowedHosts.includes(url.hostname))
    throw new ProblemError({
      file: option,
      expected: "an address of this machine",
      found: shownUrl(url),
      hint: `If that is yours and a test may go there: --allow-host ${url.hostname}`,
    });
  return url;
}

/** An address without what may be secret in it: user, password and the values of its query. */
export function shownUrl(url: URL): string {
  return mask(`${url.origin}${url.pathname}${url.search && "?[masked]"}`);
}

/** Moves real money; no test may go there. */
const liveHost = "api.wooshpay.com";

/** Good enough for a server on this machine and for nothing else. */
const anyTestKey = "sk_test_check";

/** The root of a server of the API: the paths of the description are added to it. */
export interface ServerRoot {
  url: URL;
  /** What ought to be known of it, as a line; undefined where it is the address that was given. */
  note: string | undefined;
}

/** A server that calls of tests may go to. */
export interface TestTarget extends ServerRoot {
  /** Whether it is on this machine. */
  isLocal: boolean;
  /** The key of the environment; one that was made up where the server is on this machine and there is none. */
  secretKey: string;
}

/**
 * The root of a server that tests may call; an address that ends in `/v1` is taken for the root above.
 * @param option what it was given as, for messages.
 * @throws UserError as {@link targetOf}, and for the live host, whatever is allowed.
 */
export function rootForTests(
  option: string,
  given: string,
  allowedHosts: readonly string[],
): ServerRoot {
  const allowed = allowedHosts.map((name) => name.toLowerCase());
  const url = targetOf(option, given, [...allowed, liveHost, `${liveHost}.`]);
  if (url.hostname.replace(/\.+$/, "") !== liveHost) return rootOf(url);
  const found = `${liveHost}, the live host`;
  throw new ProblemError({ file: option, expected: "a host for tests", found });
}

// SDKs of other APIs take the version with the address.
function rootOf(url: URL): ServerRoot {
  const root = new URL(url);
  root.pathname = url.pathname.replace(/\/v1\/*$/, "");
  if (root.pathname === url.pathname) return { url, note: undefined };
  const name = shownUrl(root).replace(/\/$/, "");
  return {
    url: root,
    note: `note: taken as ${name}, since the paths of the API begin with /v1 themselves.`,
  };
}

/**
 * Decides whether a server may be called, and with which key.
 * @param option what the address was given as, for messages.
 * @param key value of `WOOSHPAY_SECRET_KEY`.
 * @throws UserError as {@link rootForTests}, for a live key, and for no key.
 */
export function testTarget(
  option: string,
  given: string,
  allowedHosts: readonly string[],
  key: string | undefined,
): TestTarget {
  const { url, note } = rootForTests(option, given, allowedHosts);
  if (key?.startsWith("sk_live_"))
    throw new ProblemError({
      file: "WOOSHPAY_SECRET_KEY",
      expected: "a test key, sk_test_…",
      found: "a live key, whose payments are real",
    });
  const isLocal = isThisMachine(url);
  const secretKey = key || (isLocal ? anyTestKey : undefined);
  if (secretKey) return { url, note, isLocal, secretKey };
  throw new ProblemError({
    ...{ file: "WOOSHPAY_SECRET_KEY", expected: `the test key for ${url.hostname}` },
    found: "nothing",
  });
}

function isThisMachine({ hostname }: URL): boolean {
  return thisMachine.test(hostname);
}

function shownText(text: string): string {
  return JSON.stringify(mask(text).slice(0, 80));
}
