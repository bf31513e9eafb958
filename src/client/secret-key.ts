const hosts = {
  sk_test_: "https://apitest.wooshpay.com",
  sk_live_: "https://api.wooshpay.com",
} as const;

/**
 * Checks a secret key before anything is sent with it. The key itself never appears in an error.
 * @throws TypeError for a key that is missing, publishable, or not as WooshPay prints it.
 */
export function checkSecretKey(secretKey: unknown): asserts secretKey is string {
  if (typeof secretKey !== "string" || secretKey === "")
    throw new TypeError(
      "WooshPay needs a secret key: new WooshPay(secretKey). Expected sk_test_… or sk_live_…, found nothing.",
    );
  if (/\s/.test(secretKey))
    throw new TypeError(
      "The secret key holds white space. Copy it again without blanks or line ends.",
    );
  if (!/^[!-~]+$/.test(secretKey))
    throw new TypeError("The secret key holds characters that no key has. Copy it again.");
  if (secretKey.startsWith("pk_"))
    throw new TypeError(
      "This is a publishable key (pk_…), made for browsers. The API takes the secret key (sk_…).",
    );
  if (!hostOf(secretKey))
    throw new TypeError("The secret key begins with neither sk_test_ nor sk_live_.");
}

/** Base URL for a key: the test host for `sk_test_…`, the live host for `sk_live_…`. */
export function baseUrlFor(secretKey: string): string {
  return hostOf(secretKey) ?? hosts.sk_test_;
}

/** Value of the Authorization header: HTTP Basic with the key as user name and an empty password. */
export function basicAuthorization(secretKey: string): string {
  return `Basic ${btoa(`${secretKey}:`)}`;
}

function hostOf(secretKey: string): string | undefined {
  return Object.entries(hosts).find(([prefix]) => secretKey.startsWith(prefix))?.[1];
}
