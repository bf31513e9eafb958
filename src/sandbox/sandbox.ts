import { isForAdmin } from "./admin/admin.js";
import { adminOf } from "./admin/of-engine.js";
import { streamed } from "./admin/streamed.js";
import type { Glance } from "./admin/traffic.js";
import { Engine } from "./engine.js";
import { respond } from "./faults/respond.js";
import type { SandboxAnswer, SandboxRequest, StreamedAnswer } from "./message.js";
import { checkOptions, type SandboxOptions, type SandboxWebhook } from "./options.js";
import { readRequest } from "./read-request.js";
import { accountOf, type SandboxAccount } from "./sandbox-account.js";
import { type SandboxSnapshot, snapshotOf } from "./snapshot.js";

/** Options of an account that a test makes for itself. */
export interface NewAccountOptions {
  /** An endpoint of the account that gets every event. */
  webhook?: SandboxWebhook | undefined;
}

/**
 * A stateful WooshPay in this process. What it does as an account, it does as its first; its `fetch` alone answers
 * for every key, and asks for one.
 */
export interface Sandbox extends SandboxAccount {
  /** Answers a request that somebody has read already, at once. What is asked in its delay and fault is left to do. */
  readonly answer: (request: SandboxRequest) => SandboxAnswer;
  /** Answers as `answer` does, and what is asked of the admin below `/_sandbox` as well, which takes its time. */
  readonly serve: (
    request: SandboxRequest,
  ) => SandboxAnswer | Promise<SandboxAnswer | StreamedAnswer>;
  /** The account of a secret key, which is made when it is first asked for; the first account unless told. */
  readonly account: (secretKey?: string) => SandboxAccount;
  /**
   * Makes an account that nobody else has, for one test: the first that is made of a seed has always the same key and
   * makes the same ids, and so has the second.
   */
  readonly newAccount: (options?: NewAccountOptions) => SandboxAccount;
  /** All accounts, the first first. */
  readonly accounts: readonly SandboxAccount[];
  /** Calls a listener after each request to the API. @returns a function that ends it. */
  readonly watch: (listener: (glance: Glance) => void) => () => void;
  /** Calls a listener for each account: those that there are at once, others when they are made. */
  readonly eachAccount: (listener: (core: SandboxAccount["core"]) => void) => void;
  /** Waits until nothing that is due is under way in any account. */
  settled(): Promise<void>;
  /** Everything that there is, as data of JSON: another sandbox can begin with it. */
  snapshot(): SandboxSnapshot;
  /** Ends deliveries and timers. */
  close(): Promise<void>;
}

/**
 * Makes a sandbox; it is ready at once, and shares nothing with any other.
 * @throws TypeError for an option that there is not, or that has another value than it takes.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  const engine = new Engine(options);
  const known = new Map<string, SandboxAccount>();
  const answer = (request: SandboxRequest) => engine.answer(request);
  const admin = adminOf(engine);
  const serve: Sandbox["serve"] = (request) =>
    isForAdmin(request.target) ? admin(request) : answer(request);
  const send = async (input: Request | URL | string, init?: RequestInit, key?: string) => {
    const { request, signal } = await readRequest(input, init, key);
    signal?.throwIfAborted();
    const found = await serve(request);
    return "open" in found ? streamed(found, signal ?? never()) : respond(found, signal);
  };
  const account = (key = engine.secretKey): SandboxAccount => {
    const found = known.get(key);
    if (found) return found;
    const made = accountOf(engine, engine.accountOf(key), (input, init) => send(input, init, key));
    known.set(key, made);
    return made;
  };
  const first = account();
  return {
    ...{ ...first, answer, serve, account },
    fetch: (input, init) => send(input, init),
    newAccount(given = {}) {
      checkOptions(given, ["webhook"], "an account");
      const made = engine.newAccount();
      if (given.webhook) engine.register(made, given.webhook);
      return account(made.key);
    },
    get accounts() {
      return engine.accounts().map(({ key }) => account(key));
    },
    watch: (listener) => engine.traffic.listen(listener),
    eachAccount: (listener) => engine.eachAccount(listener),
    settled: () => engine.settled(),
    snapshot: () => snapshotOf(engine.accounts()),
    close: () => engine.close(),
  };
}

function never(): AbortSignal {
  return new AbortController().signal;
}
