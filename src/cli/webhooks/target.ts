import { mask } from "../../contract/excerpt.js";
import { ProblemError } from "../problem.js";

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

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
  if (!loopback.test(url.hostname) && !allowedHosts.includes(url.hostname))
    throw new ProblemError({
      file: option,
      expected: "an address of this machine",
      found: shownUrl(url),
      hint: `If that is yours and a test may deliver to it: --allow-host ${url.hostname}`,
    });
  return url;
}

/** An address without what may be secret in it: user, password and the values of its query. */
export function shownUrl(url: URL): string {
  return mask(`${url.origin}${url.pathname}${url.search && "?[masked]"}`);
}

/**
 * The secret from the variable that holds it.
 * @throws UserError when the variable is not set or blank; the message never has a secret.
 */
export function secretFrom(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string {
  const secret = environment[name];
  if (secret?.trim()) return secret;
  const isNamed = /^[A-Za-z_]\w*$/.test(name) && !name.startsWith("whsec_");
  throw new ProblemError({
    file: "--secret-env",
    expected: "the name of a variable that holds the secret of the endpoint (whsec_…)",
    found: `${isNamed ? name : "what is no name"}, ${secret === undefined ? "which is not set" : "which is empty"}`,
  });
}

function shownText(text: string): string {
  return JSON.stringify(mask(text).slice(0, 80));
}
