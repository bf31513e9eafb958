/** What is wrong with the credentials of a request, in words that hold nothing of them. */
export interface CredentialFault {
  expected: string;
  found: string;
  hint: string;
}

const scheme = "Authorization: Basic, with the secret key as the name and an empty password";

const encode = "Encode the secret key and a colon in Base64, once, and put Basic in front.";

/** What recorders put in the place of what they do not keep. */
const hidden =
  /^(basic\s+)?([*•…x]{3,}|\.{3}|[[<({]*(redacted|masked|hidden|removed|filtered|secret)\b[^\s]*)$/i;

/** Whether a recorder has put something in the place of a value that it did not keep. */
export function isHidden(value: string): boolean {
  return hidden.test(value);
}

/**
 * What is wrong with an Authorization header; nothing where a recorder has hidden it.
 * @param host host of the request, which the key has to belong to; undefined for any.
 */
export function credentialFault(
  header: string | undefined,
  host: string | undefined,
): CredentialFault | undefined {
  const fault = (found: string, hint: string) => ({ expected: scheme, found, hint });
  if (header === undefined)
    return fault("no Authorization", "Send the secret key; a client of this package does.");
  if (isHidden(header)) return undefined;
  const [name = "", ...rest] = header.trim().split(/\s+/);
  if (name.toLowerCase() !== "basic")
    // What stands in the place of a scheme may be the key.
    return fault(/^[a-z-]{1,20}$/i.test(name) && rest.length > 0 ? name : "no scheme", encode);
  if (rest.length === 0) return fault("nothing behind Basic", encode);
  const text = decoded(rest.join(""));
  if (text === undefined) return fault("no Base64", encode);
  if (!text.includes(":"))
    return decoded(text)?.includes(":")
      ? fault("Base64 of Base64", "Encode the key and its colon once.")
      : fault("no colon behind the key", encode);
  const [key = "", ...behind] = text.split(":");
  const password = behind.join(":");
  if (/^\s+$/.test(password))
    return fault(
      "a line break or a blank behind the colon",
      "Encode without it: printf, not echo.",
    );
  if (password !== "") return fault("a password", "Leave the password empty.");
  if (/\s/.test(key)) return fault("a key with a blank in it", "Trim the key before encoding it.");
  if (key.startsWith("pk_"))
    return fault("a publishable key", "Use the secret key, on a server only.");
  if (!/^sk_(test|live)_./.test(key))
    return fault("another name than a secret key", "Use the secret key, sk_test_… or sk_live_….");
  const owner = owners[host ?? ""];
  if (owner && !key.startsWith(owner))
    return {
      expected: `a key that begins with ${owner}`,
      found: "one of the other mode",
      hint: "Each mode has a host and keys of its own.",
    };
  return undefined;
}

const owners: Readonly<Record<string, string>> = {
  "apitest.wooshpay.com": "sk_test_",
  "api.wooshpay.com": "sk_live_",
};

function decoded(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
