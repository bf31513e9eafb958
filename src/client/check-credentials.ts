import {
  AuthenticationError,
  ConnectionError,
  PermissionError,
  UnreadableAnswerError,
  WooshPayError,
} from "./errors.js";
import type { WooshPayOptions } from "./options.js";
import { checkBaseUrl, checkSecretKey, hostOf } from "./secret-key.js";
import { WooshPay } from "./wooshpay.js";

/** What {@link checkCredentials} found. Nothing in it holds the key. */
export type CredentialsCheck =
  | {
      /** The key is good, and the API was reached. */
      ok: true;
      /** What the key is for, by its prefix. */
      mode: "test" | "live";
      /** Where the API was asked. */
      baseUrl: string;
    }
  | {
      /** Something is wrong; `reason` says what. */
      ok: false;
      /** Undefined where the key tells none. */
      mode: "test" | "live" | undefined;
      /**
       * What is wrong.
       *
       * - `malformed_key`: nothing that could be a secret key: empty, with white space, encoded;
       * - `publishable_key`: a key for browsers, `pk_…`;
       * - `wrong_address`: an address that this key must not go to: the host of the other mode, plain HTTP;
       * - `unknown_key`: WooshPay answers 401: revoked, or mistyped;
       * - `no_permission`: WooshPay answers 403;
       * - `unreachable`: no answer came: DNS, a refused connection, a certificate, a proxy, a timeout; the
       *   message says which;
       * - `server_error`: 5xx, which says nothing of the key, and which the test host was seen to answer;
       * - `not_the_api`: an answer that is no JSON object, or a redirect: another server, or a portal before it;
       * - `unexpected`: any other failure, for example 429; the message says which.
       */
      reason:
        | keyof typeof reasons
        | "malformed_key"
        | "publishable_key"
        | "wrong_address"
        | "unexpected";
      /** What is wrong, for people. */
      message: string;
      /** The error that the call ended with; undefined where nothing was sent. */
      error?: WooshPayError;
    };

type Failure = Extract<CredentialsCheck, { ok: false }>;

const reasons = {
  unknown_key: (error) => error instanceof AuthenticationError,
  no_permission: (error) => error instanceof PermissionError,
  unreachable: (error) => error instanceof ConnectionError,
  not_the_api: (error) => error instanceof UnreadableAnswerError,
  server_error: ({ status = 0 }) => status >= 500,
} satisfies Record<string, (error: WooshPayError) => boolean>;

/**
 * Proves a key and the way to the API by reading the balance, which changes nothing. Sent once and given 10 s,
 * unless the options say otherwise.
 *
 * @param secretKey as for a client; undefined, as a variable that is not set gives it, is an answer, too.
 * @returns what was found: that something is wrong is a result, and no exception.
 * @throws TypeError (as a rejection) for options that make no sense.
 */
export async function checkCredentials(
  secretKey: string | undefined,
  options: WooshPayOptions = {},
): Promise<CredentialsCheck> {
  const mode = /^sk_(test|live)_/.exec(String(secretKey))?.[1] as Failure["mode"];
  const refusal = (reason: Failure["reason"], { message }: Error): Failure => ({
    ...{ ok: false, mode, reason, message },
  });
  try {
    checkSecretKey(secretKey);
  } catch (error) {
    const isPublishable = String(secretKey).startsWith("pk_");
    return refusal(isPublishable ? "publishable_key" : "malformed_key", error as Error);
  }
  let baseUrl = "";
  try {
    baseUrl = checkBaseUrl(options.baseUrl ?? hostOf(secretKey), secretKey);
  } catch (error) {
    return refusal("wrong_address", error as Error);
  }
  const { maxRetries = 0, timeout = 10_000 } = options;
  const client = new WooshPay(secretKey, { ...options, maxRetries, timeout });
  try {
    await client.balance.retrieve();
    return { ok: true, mode: mode as "test" | "live", baseUrl };
  } catch (error) {
    if (!(error instanceof WooshPayError)) throw error;
    return { ...refusal(reasonFor(error), error), error };
  }
}

function reasonFor(error: WooshPayError): Failure["reason"] {
  const names = Object.keys(reasons) as (keyof typeof reasons)[];
  return names.find((name) => reasons[name](error)) ?? "unexpected";
}
