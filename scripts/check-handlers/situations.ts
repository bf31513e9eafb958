import { setTimeout as wait } from "node:timers/promises";
import type { WebhookHandlerOptions } from "../../src/webhooks/handlers/index.js";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  signWebhook,
  type WooshPayEvent,
} from "../../src/webhooks/index.js";
import { cut, type Received, type Sent, send } from "./send.js";

/** A server that has started, at this URL. */
export interface Endpoint {
  url: string;
  close(): unknown;
}

/** One way to mount a handler. */
export interface Host {
  /** Starts a server on loopback that hands every request, whatever its method, to the handler. */
  start(options: WebhookHandlerOptions): Promise<Endpoint>;
  /** What comes out otherwise here, by the name of the situation, and why is said beside it. */
  differs?: Partial<Record<SituationName, string>>;
}

const secret = "whsec_testHandlersSecretNotReal01";
const bodyLimit = 400_000;

// Whoever parses this and writes it again gets other bytes.
const payload =
  '{ "id": "evt_1000000000000000001",\r\n\t"type":"payment_intent.succeeded", "data": {"object": ' +
  '{"id": "pi_1000000000000000001", "amount": 1050.0, "description": "茶 ☕️ caf\\u00e9"}} }\n';
const bytes = Buffer.from(payload);
const json = { "Content-Type": "application/json" };

/** What a situation has to work with. */
interface Stage {
  /** Sends the body that is given, signed. */
  deliver(body: Uint8Array, sent?: Sent): Promise<Received>;
  /** Sends a request as it is. */
  send(sent: Sent): Promise<Received>;
  /** Events that the handler got. */
  handled: WooshPayEvent[];
  /** Messages of what onError was told. */
  errors: string[];
  /** Makes the handler wait until the function that comes back is called. */
  hold(): () => void;
  /** Makes the handler throw, once. */
  fail(error: Error): void;
}

interface Situation {
  /** What comes out, in words. */
  expected: string;
  run(stage: Stage): Promise<string>;
}

/** Status and text; what a framework answers by itself is not ours to compare. */
function said({ status, text, headers }: Received): string {
  const isOurs = text === "" || headers["content-type"] === "text/plain;charset=utf-8";
  return `${status} ${isOurs ? text : "of the framework"}`.trim();
}

/** Codes stand before the colon of a message. */
const told = (errors: string[]) => errors.map((text) => text.split(":")[0]).join();

const large = (length: number) =>
  Buffer.from(JSON.stringify({ ...JSON.parse(payload), padding: "x".repeat(length) }));

const table = {
  "a signed event": {
    expected: "204, handled as it was",
    async run({ deliver, handled }) {
      const answer = said(await deliver(bytes));
      const isSame = JSON.stringify(handled) === JSON.stringify([JSON.parse(payload)]);
      return `${answer}, handled ${isSame ? "as it was" : JSON.stringify(handled)}`;
    },
  },
  "chunks that cut characters": {
    expected: "204",
    run: async ({ deliver }) =>
      said(await deliver(bytes, { chunks: cut(bytes, 7), hasLength: false })),
  },
  "chunks of an announced length": {
    expected: "204",
    run: async ({ deliver }) => said(await deliver(bytes, { chunks: cut(bytes, 90) })),
  },
  "a body of 300 kB": {
    expected: "204",
    run: async ({ deliver }) => said(await deliver(large(300_000))),
  },
  "bytes that are no text": {
    expected: "400 invalid_json",
    run: async ({ deliver }) => said(await deliver(Uint8Array.of(0, 255, 254, 128, 13, 10))),
  },
  "an empty body": {
    expected: "400 invalid_json",
    run: async ({ deliver }) => said(await deliver(new Uint8Array())),
  },
  "JSON that is not called so": {
    expected: "204",
    run: async ({ deliver }) =>
      said(await deliver(bytes, { headers: { "Content-Type": "application/octet-stream" } })),
  },
  "a body of no type": {
    expected: "204",
    run: async ({ deliver }) => said(await deliver(bytes, { headers: {} })),
  },
  "another signature": {
    expected: "400 no_matching_signature, told no_matching_signature",
    async run({ deliver, errors }) {
      const signature = `t=${Math.floor(Date.now() / 1000)},v1=${"0".repeat(64)}`;
      const headers = { ...json, "Wooshpay-Signature": signature };
      return `${said(await deliver(bytes, { headers }))}, told ${told(errors)}`;
    },
  },
  "no signature": {
    expected: "400 missing_header",
    run: async ({ send }) => said(await send({ headers: json, chunks: [bytes] })),
  },
  GET: {
    expected: "405 method_not_allowed, allowed POST",
    async run({ send }) {
      const answer = await send({ method: "GET", hasLength: false });
      return `${said(answer)}, allowed ${answer.headers.allow}`;
    },
  },
  "a body that is announced too large": {
    expected: "413 body_too_large",
    run: async ({ deliver }) => said(await deliver(large(2_500_000))),
  },
  "a body that turns out too large": {
    expected: "413 body_too_large",
    async run({ deliver }) {
      const body = large(2_500_000);
      return said(await deliver(body, { chunks: cut(body, 100_000), hasLength: false }));
    },
  },
  "a connection that breaks off": {
    expected: "nothing, then 204",
    async run({ deliver }) {
      const nothing = await deliver(bytes, { breaksOff: true }).then(said, () => "nothing");
      return `${nothing}, then ${said(await deliver(bytes))}`;
    },
  },
  "a handler that throws": {
    expected: "500 internal_error, told no stock, then 204",
    async run({ deliver, errors, fail }) {
      fail(new Error("no stock"));
      const first = said(await deliver(bytes));
      return `${first}, told ${told(errors)}, then ${said(await deliver(bytes))}`;
    },
  },
  "a delivery that comes twice": {
    expected: "204, 204, handled 1",
    async run({ deliver, handled }) {
      const answers = [said(await deliver(bytes)), said(await deliver(bytes))];
      return `${answers.join(", ")}, handled ${handled.length}`;
    },
  },
  "a delivery while the event is handled": {
    expected: "409 in_progress, then 204",
    async run({ deliver, handled, hold }) {
      const release = hold();
      let isOver = false;
      const first = deliver(bytes).finally(() => {
        isOver = true;
      });
      while (handled.length === 0 && !isOver) await wait(5);
      const second = said(await deliver(bytes));
      release();
      return `${second}, then ${said(await first)}`;
    },
  },
  "a signed body without an id": {
    expected: "204, 204, handled 2",
    async run({ deliver, handled }) {
      const body = Buffer.from('{"type":"payment_intent.succeeded"}');
      const answers = [said(await deliver(body)), said(await deliver(body))];
      return `${answers.join(", ")}, handled ${handled.length}`;
    },
  },
} satisfies Record<string, Situation>;

/** Name of a situation. */
export type SituationName = keyof typeof table;

const situations: Record<SituationName, Situation> = table;

/** Names of all situations. */
export const situationNames = Object.keys(table) as SituationName[];

/** What has to come out of a situation at a host. */
export function expectedAt(host: Host, name: SituationName): string {
  return host.differs?.[name] ?? situations[name].expected;
}

/** What comes out of a situation at a host, which is started for it and closed again. */
export async function play(host: Host, name: SituationName): Promise<string> {
  const handled: WooshPayEvent[] = [];
  const errors: string[] = [];
  const failures: Error[] = [];
  let held: Promise<void> | undefined;
  const endpoint = await host.start({
    ...{ secret, bodyLimit },
    dedupe: createEventDeduplicator({ store: createMemoryEventStore() }),
    async handler(event) {
      handled.push(event);
      await held;
      const failure = failures.shift();
      if (failure) throw failure;
    },
    onError: (error) => errors.push((error as Error).message),
  });
  const stage: Stage = {
    ...{ handled, errors },
    send: (sent) => send(endpoint.url, sent),
    async deliver(body, sent) {
      const { signature } = await signWebhook({ payload: body, secret });
      const headers = { "Wooshpay-Signature": signature, ...(sent?.headers ?? json) };
      return send(endpoint.url, { chunks: [body], ...sent, headers });
    },
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    fail: (error) => failures.push(error),
  };
  try {
    return await situations[name].run(stage);
  } catch (error) {
    return `no answer: ${error}`;
  } finally {
    await endpoint.close();
  }
}
