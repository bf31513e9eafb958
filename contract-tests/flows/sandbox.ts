import { listen } from "../../src/cli/sandbox/listener.js";
import { createSandbox, type SandboxAnswer, type SandboxRequest } from "../../src/sandbox/index.js";
import type { SandboxAccount } from "../../src/sandbox/sandbox-account.js";
import { testKey } from "../support/call.js";

/** Something that goes wrong on purpose. */
export type Wrong =
  /** Nobody pays: the payment intent goes on waiting for a payment method. */
  | "unpaid"
  /** A refund is of the whole amount, whatever was asked for. */
  | "refunded whole"
  /** What is captured never arrives: the intent goes on waiting for the capture. */
  | "uncaptured"
  /** A payout is never paid. */
  | "payout pending"
  /** Payment intents lack a field that every answer has. */
  | "no client secret"
  /** Events are signed with another secret. */
  | "forged"
  /** Events never arrive. */
  | "undelivered"
  /** The saved card belongs to nobody. */
  | "unattached";

type Body = Record<string, unknown>;

/** Changes a request before the sandbox has it. */
const requests: Partial<Record<Wrong, (request: SandboxRequest) => SandboxRequest>> = {
  "refunded whole": (request) =>
    request.method === "POST" && request.target === "/v1/refunds"
      ? { ...request, body: JSON.stringify({ ...bodyOf(request.body), amount: undefined }) }
      : request,
  uncaptured: (request) =>
    request.target.endsWith("/capture")
      ? { ...request, method: "GET", target: request.target.slice(0, -8), body: undefined }
      : request,
};

/** Changes the body of an answer before anybody else has it. */
const answers: Partial<Record<Wrong, (body: Body, target: string) => Body>> = {
  "no client secret": ({ client_secret: _, ...body }) => body,
  unattached: (body, target) =>
    /^\/v1\/customers\/\w+\/payment_methods/.test(target) ? { ...body, data: [] } : body,
};

const faults: Partial<Record<Wrong, string>> = {
  forged: "forged-webhooks",
  undelivered: "lost-webhooks",
};

/** A sandbox that is taken through flows. */
export interface Shop {
  readonly url: string;
  /** Sends a request to it. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/**
 * Starts a sandbox on this machine, and whoever else takes part in the flows: the customer, the bank and the time.
 * They act as soon as something was looked at, so that it is done when it is looked at again.
 * @param wrong what goes wrong on purpose; nothing unless told.
 */
export async function startShop(wrong?: Wrong): Promise<Shop> {
  const { sandbox, others, close } = openShop(wrong);
  const listening = await listen({ port: 0, host: "127.0.0.1" });
  const afflicted = new Set<SandboxAccount>();
  listening.answer(async (request) => {
    await others.done();
    const sent = (wrong && requests[wrong]?.(request)) ?? request;
    for (const account of sandbox.accounts) {
      if (!afflicted.has(account) && wrong && faults[wrong]) account.faults.add(faults[wrong]);
      afflicted.add(account);
    }
    const answer = (await sandbox.serve(sent)) as SandboxAnswer;
    others.see(sent.method);
    const change = wrong && answers[wrong];
    return change && answer.status === 200
      ? { ...answer, body: JSON.stringify(change(bodyOf(answer.body), sent.target)) }
      : answer;
  });
  return {
    ...{ url: listening.url, fetch },
    async close() {
      await close();
      await listening.close();
    },
  };
}

/** Starts a sandbox as {@link startShop} does, in this process: its own fetch answers. */
export function startShopInProcess(): Shop {
  const { sandbox, others, close } = openShop();
  return {
    // Nobody is there: what went over the network would fail.
    url: "https://sandbox.example.com",
    async fetch(input, init) {
      await others.done();
      const answer = await sandbox.fetch(input, init);
      others.see(init?.method);
      return answer;
    },
    close,
  };
}

function openShop(wrong?: Wrong) {
  const sandbox = createSandbox({ secretKey: testKey, seed: "flows" });
  let acting = Promise.resolve();
  const others = {
    /** Waits until they have done what they are about to do. */
    done: () => acting,
    /** Lets them act once something was looked at. */
    see(method = "GET") {
      if (method === "GET") acting = acting.then(() => act(sandbox.accounts, wrong));
    },
  };
  const close = async () => {
    await acting;
    await sandbox.close();
  };
  return { sandbox, others, close };
}

async function act(accounts: readonly SandboxAccount[], wrong?: Wrong): Promise<void> {
  for (const account of accounts) {
    if (wrong !== "unpaid") payAll(account);
    const { store } = account.core;
    const waits = (kind: string) =>
      [...store.newest(kind)].some(({ version: { status } }) =>
        ["pending", "in_transit"].includes(String(status)),
      );
    if (waits("payout") && wrong !== "payout pending") await account.clock.advance("6d");
    else if (waits("refund")) await account.clock.advance("2s");
  }
}

/** Has the customer pay, or save, whatever waits for them. */
function payAll(account: SandboxAccount): void {
  const { store } = account.core;
  const idsOf = (kind: string, ...states: string[]) =>
    [...store.newest(kind)].flatMap(({ version: { id, status } }) =>
      states.includes(String(status)) ? id : [],
    );
  for (const id of idsOf("checkout.session", "open")) account.act(id, "pay");
  for (const id of idsOf("payment_intent", "requires_payment_method", "requires_action"))
    account.act(id, "pay");
  for (const id of idsOf("setup_intent", "requires_action")) account.act(id, "challenge");
}

function bodyOf(body: string | Uint8Array | undefined): Body {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return JSON.parse(text) as Body;
}
