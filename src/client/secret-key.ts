const hosts: Record<string, string> = {
  sk_test_: "https://apitest.wooshpay.com",
  sk_live_: "https://api.wooshpay.com",
};

/**
 * Checks a secret key before anything is sent with it. The key itself never appears in an error.
 * Keys are described in the API introduction (doc-1763752).
 * @throws TypeError for a key that is missing, publishable, encoded, or not as WooshPay prints it.
 */
export function checkSecretKey(secretKey: unknown): asserts secretKey is string {
  const mistake = mistakeIn(secretKey);
  if (mistake) throw new TypeError(`secretKey: ${mistake}`);
}

function mistakeIn(key: unknown): string | undefined {
  if (typeof key !== "string" || key === "")
    return "expected sk_test_… or sk_live_…, found nothing.";
  if (/\s/.test(key)) return "it holds white space; copy it again.";
  if (!/^[!-~]+$/.test(key)) return "it holds characters that no key has.";
  if (key.startsWith("pk_")) return "a publishable key (pk_…) is for browsers.";
  if (prefixOf(key)) return undefined;
  return prefixOf(decoded(key))
    ? "it is Base64-encoded already; pass the key itself."
    : "expected sk_test_… or sk_live_…, found another prefix.";
}

/** Host that a key belongs to: the test host for `sk_test_…`, the live host for `sk_live_…`. */
export function hostOf(secretKey: string): string {
  return hosts[prefixOf(secretKey) ?? "sk_test_"] as string;
}

/**
 * Checks where a key is going to be sent to.
 * @throws TypeError for plain HTTP to another machine, and for a test key on the live host or the
 * reverse.
 */
export function checkBaseUrl(baseUrl: string, secretKey: string): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
  if (url?.protocol !== "https:" && !(url?.protocol === "http:" && isLoopback))
    throw new TypeError(
      `baseUrl: expected https://…, or http:// to this machine, found ${url?.origin ?? "no URL"}.`,
    );
  const host = hostOf(secretKey);
  if (url.origin !== host && Object.values(hosts).includes(url.origin))
    throw new TypeError(`baseUrl: this key belongs to ${host}, found ${url.origin}.`);
}

/** Value of the Authorization header: HTTP Basic with the key as user name and an empty password. */
export function basicAuthorization(secretKey: string): string {
  return `Basic ${btoa(`${secretKey}:`)}`;
}

function prefixOf(key: string): string | undefined {
  return Object.keys(hosts).find((prefix) => key.startsWith(prefix));
}

function decoded(key: string): string {
  try {
    return atob(key.replace(/^Basic /, ""));
  } catch {
    return "";
  }
}
