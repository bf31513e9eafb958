import { ProblemError } from "../problem.js";
import { rootForTests, type ServerRoot } from "../target.js";

// A live key moves real money wherever it ends up. Keys of other letters cannot.
const liveKey = /\b[sr]k_live_/;

/**
 * Where everything is forwarded to.
 * @throws UserError for what is no address, for a host that is neither this machine nor allowed, for the live host,
 * and for an address with a user, a query or a fragment.
 */
export function proxyTarget(given: string, allowedHosts: readonly string[]): ServerRoot {
  const root = rootForTests("--to", given, allowedHosts);
  const { url } = root;
  const surplus = [
    url.username || url.password ? "a user" : "",
    url.search ? "a query" : "",
    url.hash ? "a fragment" : "",
  ].filter((text) => text !== "");
  if (surplus.length > 0)
    throw new ProblemError({
      ...{ file: "--to", expected: "an address with a host, a port and a path alone" },
      found: `one with ${surplus.join(" and ")}`,
    });
  return root;
}

/** Whether an address or a header holds a live key: as it is, in Base64, or in Base64 twice. */
export function holdsLiveKey(texts: readonly string[]): boolean {
  return texts.some((text) => isLive(text) || text.split(/[\s,]+/).some((word) => isLive(word, 2)));
}

function isLive(text: string, layers = 0): boolean {
  if (liveKey.test(text)) return true;
  return layers > 0 && isLive(Buffer.from(text, "base64").toString("latin1"), layers - 1);
}
