import { quietly } from "../quietly.js";
import { thisMachine } from "../this-machine.js";
import { refuse } from "./refuse.js";

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
  const found = mistakeIn(secretKey);
  if (found) refuse("secretKey", "sk_test_… or sk_live_…", found);
}

function mistakeIn(key: unknown): string | undefined {
  if (typeof key !== "string" || key === "") return "nothing";
  if (prefixOf(quietly(() => atob(key.replace(/^Basic /, ""))) ?? "")) return "a key in Base64";
  if (/\s/.test(key)) return "white space";
  if (!/^[!-~]+$/.test(key)) return "characters that no key has";
  if (key.startsWith("pk_")) return "a publishable key";
  return prefixOf(key) ? undefined : "another prefix";
}

/** Host that a key belongs to: the test host for `sk_test_…`, the live host for `sk_live_…`. */
export function hostOf(secretKey: string): string {
  return hosts[prefixOf(secretKey) ?? "sk_test_"] as string;
}

/**
 * Checks where a key is going to be sent to.
 * @returns the address without slashes at its end.
 * @throws TypeError for plain HTTP to another machine, for more than host and path, for a test key on the
 * live host or the reverse, and for a path behind either host.
 */
export function checkBaseUrl(baseUrl: string, secretKey: string): string {
  // URL.canParse is not everywhere: jsdom 20, for instance, lacks it.
  const url = quietly(() => new URL(baseUrl));
  const isSafe =
    url?.protocol === "https:" || (url?.protocol === "http:" && thisMachine.test(url.hostname));
  if (!isSafe)
    refuse("baseUrl", "https://…, or http:// to this machine", url?.host ? url.origin : "no URL");
  if (url.href !== url.origin + url.pathname) refuse("baseUrl", "host and path", "more");
  const host = hostOf(secretKey);
  // A full stop at its end, or another port, makes no other host of it.
  const origin = `https://${url.hostname.replace(/\.$/, "")}`;
  // What the paths of calls begin with, /v1, would be there twice.
  const found = origin + url.pathname.replace(/\/+$/, "");
  if (found !== host && Object.values(hosts).includes(origin))
    refuse("baseUrl", `${host} for this key`, found);
  return url.href.replace(/\/+$/, "");
}

/** Value of the Authorization header: HTTP Basic with the key as user name and an empty password. */
export function basicAuthorization(secretKey: string): string {
  return `Basic ${btoa(`${secretKey}:`)}`;
}

function prefixOf(key: string): string | undefined {
  return Object.keys(hosts).find((prefix) => key.startsWith(prefix));
}
