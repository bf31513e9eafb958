import type { Assumed } from "./assumptions/index.js";
import type { Send } from "./deliveries/send.js";
import { strayOption } from "./expected.js";
import type { SandboxSnapshot } from "./snapshot.js";
import type { Change } from "./store.js";

/** A webhook endpoint that is there from the beginning. */
export interface SandboxWebhook {
  /** Where events are delivered to. */
  readonly url: string;
  /** What deliveries are signed with; made of the seed unless set. */
  readonly secret?: string | undefined;
}

/** What keeps the state of a sandbox beyond its process. */
export interface SandboxState {
  /** Tells each change that was written down before, in order; called once, before anything else happens. */
  readonly read: (take: (account: string, change: Change) => void) => void;
  /** Writes down what changes in an account, before anybody is told of it. */
  readonly write: (account: string, change: Change) => void;
}

/** Options of a sandbox. */
export interface SandboxOptions {
  /** What ids, keys and secrets are made of: the same for the same seed. `sandbox` unless set. */
  seed?: string | number | undefined;
  /** The secret key of the first account; made of the seed unless set. Has to begin with `sk_test_`. */
  secretKey?: string | undefined;
  /** Epoch milliseconds at which the clock stands until it is moved; it runs along with the machine's unless set. */
  now?: number | undefined;
  /** Address under which the pages of the sandbox stand. `http://sandbox.localhost` unless set. */
  baseUrl?: string | undefined;
  /** What is assumed where no page tells, by the names of the switches. */
  assume?: Assumed | undefined;
  /** A seed by which one choice is taken for each switch that `assume` does not set; the usual ones unless set. */
  vary?: string | number | undefined;
  /** Whether fields that no page names are refused. False unless set. */
  strict?: boolean | undefined;
  /** Whether the header Idempotency-Key is honoured. True unless set. */
  idempotency?: boolean | undefined;
  /** An endpoint of the first account that gets every event. */
  webhook?: SandboxWebhook | undefined;
  /** Whether every other account has the endpoint of `webhook`, too, with the same secret. False unless set. */
  webhookForAll?: boolean | undefined;
  /** Whether events may be delivered to other machines. False unless set. */
  allowRemote?: boolean | undefined;
  /** Sends deliveries, for a receiver in this process; the global `fetch` unless set. */
  deliver?: Send | undefined;
  /** Milliseconds of real time before each answer. 0 unless set. */
  latency?: number | undefined;
  /** Where state is kept beyond this process; nowhere unless set. */
  state?: SandboxState | undefined;
  /** What the sandbox begins with: the snapshot of another. */
  snapshot?: SandboxSnapshot | undefined;
}

type Check = readonly [expected: string, holds: (value: unknown) => boolean];

const address: Check = [
  "an address, for example http://127.0.0.1:4010",
  (value) => /^https?:/.test(String(value)) && URL.canParse(String(value)),
];
const textOrNumber: Check = [
  "a text or a number",
  (value) => ["string", "number"].includes(typeof value),
];
const flag: Check = ["true or false", (value) => typeof value === "boolean"];
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isFunction = (value: unknown) => typeof value === "function";

const checks: Readonly<Record<keyof SandboxOptions, Check>> = {
  seed: textOrNumber,
  vary: textOrNumber,
  secretKey: [
    "a key that begins with sk_test_",
    (value) => typeof value === "string" && /^sk_test_./.test(value),
  ],
  now: ["epoch milliseconds, as 13 digits", (value) => /^\d{13}$/.test(String(value))],
  baseUrl: address,
  assume: ["an object with names of switches", isObject],
  strict: flag,
  idempotency: flag,
  webhook: [
    "an object with a url, maybe a secret, and nothing else",
    (value) =>
      isObject(value) &&
      !strayOption(Object.keys(value), ["url", "secret"], "") &&
      URL.canParse(String((value as SandboxWebhook).url)),
  ],
  webhookForAll: flag,
  allowRemote: flag,
  deliver: ["a function that sends as fetch does", isFunction],
  latency: ["milliseconds, from 0", (value) => typeof value === "number" && value >= 0],
  state: ["an object that reads and writes", isObject],
  snapshot: ["a snapshot of a sandbox", isObject],
};

/**
 * Checks options.
 * @param known names of those that may be given. @param owner what takes them.
 * @throws TypeError for an option that there is not, and for a value that an option does not take; never with the
 * value in it, which may be a key.
 */
export function checkOptions(
  options: SandboxOptions,
  known: readonly string[] = Object.keys(checks),
  owner = "a sandbox",
): void {
  const stray = strayOption(Object.keys(options), known, owner);
  if (stray) throw new TypeError(stray[1]);
  for (const [name, value] of Object.entries(options)) {
    const [expected, holds] = checks[name as keyof SandboxOptions];
    if (value !== undefined && !holds(value))
      throw new TypeError(`${name}: expected ${expected}, found ${typeof value}.`);
  }
}
