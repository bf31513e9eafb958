import { createSandbox, type Sandbox, type SandboxOptions } from "../../../src/sandbox/index.js";
import type { Change, Fields } from "../../../src/sandbox/store.js";
import { operations } from "../../support/bundle.js";
import { Books } from "./books.js";
import type { Choices } from "./choices.js";
import { Disk } from "./disk.js";
import {
  type Came,
  entriesOf,
  errorIn,
  faults,
  isOfDecline,
  isOfReplay,
  type Kept,
  type Money,
  type Sent,
} from "./exchange.js";
import { Funds } from "./funds.js";
import { hold } from "./hold.js";
import { AnswerJudge } from "./judge.js";
import { checkMove } from "./moves.js";
import { EventReceiver } from "./receiver.js";
import { checkAmounts, objectOf, Seen } from "./seen.js";

/** Where the clocks of all runs begin: the new year of 2026. */
const start = 1_767_225_600_000;

const seed = "properties";

/** A sandbox that is called at random, and everything that is known about it without asking it. */
export class World {
  sandbox: Sandbox;
  readonly books = new Books();
  readonly funds = new Funds(this.books, () => this.assumed("starting-balance"));
  readonly receiver = new EventReceiver();
  readonly seen = new Seen();
  /** What was done, one line each. */
  readonly log: string[] = [];
  /** What befell deliveries on purpose. */
  readonly afflictions = new Set<string>();
  readonly disk = new Disk(seed);
  readonly #options: SandboxOptions;
  #keys = 0;
  #lastKept: Kept | undefined;
  readonly #judge: AnswerJudge;

  constructor(options: SandboxOptions, isThorough: boolean) {
    this.#options = options;
    this.#judge = new AnswerJudge(isThorough);
    this.sandbox = this.#open();
  }

  #open(): Sandbox {
    const { deliver } = this.receiver;
    const sandbox = createSandbox({
      seed,
      now: start,
      deliver,
      ...this.#options,
      state: this.disk,
    });
    sandbox.core.listen((change) => this.#take(change));
    return sandbox;
  }

  // What is thrown to the sandbox would be taken for a failure of its own.
  #take(change: Change): void {
    try {
      this.seen.take(change);
    } catch (error) {
      this.#problem ??= error;
    }
  }

  #problem: unknown;

  #tellProblem(): void {
    if (this.#problem !== undefined) throw this.#problem;
  }

  /** Has somebody else than the caller do something. @returns whether the object allowed it. */
  async act(id: string, action: string, options: Fields = {}): Promise<boolean> {
    const count = this.seen.changes.length;
    let refusal: Error | undefined;
    try {
      this.sandbox.act(id, action, options);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "Refusal") throw error;
      refusal = error;
      hold(this.seen.changes.length === count, `${action} was refused, and has changed something.`);
    }
    await this.sandbox.settled();
    const outcome = refusal?.message ?? String(this.seen.get(id)?.status);
    this.log.push(`${action} ${id} ${JSON.stringify(options)} → ${outcome}`);
    this.#tellProblem();
    return refusal === undefined;
  }

  /** Moves the clock. */
  async advance(duration: string): Promise<void> {
    const { tasks } = await this.sandbox.clock.advance(duration);
    this.log.push(`advance ${duration} → ${tasks.map(({ task }) => task).join(", ")}`);
    this.#tellProblem();
    const now = this.sandbox.clock.now();
    const late = this.seen.all("sandbox.task").find(({ at }) => Number(at) <= now);
    hold(!late, `${late?.task} of ${late?.subject} was due at ${late?.at}, and is not done.`);
  }

  /** What is assumed about something. */
  assumed(name: Parameters<Sandbox["core"]["assumed"]>[0]): string {
    return this.sandbox.core.assumed(name);
  }

  /** Ends the sandbox, and opens another one with what the first has written down. */
  async restart(): Promise<void> {
    const before = entriesOf(this.sandbox);
    const time = this.sandbox.clock.now();
    const faults = JSON.stringify(this.sandbox.faults.list());
    await this.sandbox.close();
    this.sandbox = this.#open();
    const after = entriesOf(this.sandbox);
    this.log.push("restart");
    const place = before.findIndex((entry, index) => entry !== after[index]);
    hold(
      before.length === after.length && place < 0,
      `A restart makes ${after[place]} of ${before[place]}.`,
    );
    const now = this.sandbox.clock.now();
    hold(now === time, `It was ${time}, and after a restart it is ${now}.`);
    const left = JSON.stringify(this.sandbox.faults.list());
    hold(left === faults, `What goes wrong was ${faults}, and after a restart it is ${left}.`);
    if (this.#lastKept) await this.#checkReplay(this.#lastKept);
  }

  /**
   * Calls an operation: maybe under a fault first, maybe with a key, maybe twice.
   * @returns the outcome, once it has come whole.
   */
  async call(choices: Choices, operation: string, sent: Sent = {}): Promise<Came> {
    const isPost = operations.get(operation)?.method === "POST";
    const fault = isPost && choices.onceIn(12) ? choices.of(faults) : undefined;
    const hasKey = isPost && (fault?.isDone || choices.onceIn(4));
    this.#keys += 1;
    const key = hasKey ? `key-${this.#keys}` : undefined;
    const states = checkMove(this.seen, operation, sent);
    const count = this.seen.changes.length;
    if (fault) await this.#suffer(operation, sent, key, fault);
    const suffered = this.seen.changes.length;
    // A decline that no key keeps is tried anew, and need not end as it did.
    const isForgotten =
      this.assumed("failure-replay") !== "replayed" &&
      this.seen.changes.slice(count).some(isOfDecline);
    const came = await this.send(operation, sent, key);
    if (fault?.isDone && came.status === 200)
      hold(
        came.headers.get("sandbox-replayed") === "true" && !came.hasChanged,
        `${operation}: the answer was lost, and the same key did it once more.`,
      );
    states(came);
    if (came.status >= 400 && came.status !== 402)
      hold(
        this.seen.changes.slice(isForgotten ? suffered : count).every(isOfReplay),
        `${operation} was refused with ${came.status}, and has changed something all the same.`,
      );
    if (key && choices.onceIn(3)) await this.#repeat(operation, sent, key, came);
    this.#account(operation, came);
    return came;
  }

  /** The same request with the same key is answered as it was, and does nothing more. */
  async #checkReplay(kept: Kept): Promise<Came> {
    const { operation, sent, key, first } = kept;
    this.#lastKept = kept;
    const again = await this.send(operation, sent, key);
    hold(
      !again.hasChanged &&
        again.status === first.status &&
        JSON.stringify(again.body) === JSON.stringify(first.body),
      `${operation}: the same key made or answered something else.`,
    );
    return again;
  }

  async #suffer(
    operation: string,
    sent: Sent,
    key: string | undefined,
    { text, isDone }: (typeof faults)[number],
  ): Promise<void> {
    const count = this.seen.changes.length;
    // Its answer may break off in the middle.
    const came = await this.#fetch(operation, sent, { key, fault: text })
      .then(async (response) => ({ status: response.status, body: await response.text() }))
      .catch(() => undefined);
    await this.sandbox.settled();
    this.log.push(`  under ${text}: ${came?.status ?? "no answer"}`);
    if (!isDone)
      hold(this.seen.changes.length === count, `${operation} was done under ${text} all the same.`);
  }

  async #repeat(operation: string, sent: Sent, key: string, first: Came): Promise<void> {
    const isKept = first.status === 200 || this.assumed("failure-replay") === "replayed";
    if (!isKept) return;
    const again = await this.#checkReplay({ operation, sent, key, first });
    if (!sent.body || again.headers.get("sandbox-replayed") === null) return;
    const { status, body, hasChanged } = await this.send(operation, { ...sent, tail: " " }, key);
    hold(
      status === 409 && errorIn(body).type === "idempotency_error" && !hasChanged,
      `${operation}: the same key with another body was answered with ${status}.`,
    );
  }

  /** Sends one request, and holds its answer against the description. */
  async send(operation: string, sent: Sent = {}, key?: string): Promise<Came> {
    const count = this.seen.changes.length;
    const response = await this.#fetch(operation, sent, { key });
    const text = await response.text();
    const { status, headers } = response;
    await this.sandbox.settled();
    this.#tellProblem();
    const { method, url } = this.#address(operation, sent);
    const body = JSON.parse(text);
    this.log.push(
      `${operation} ${JSON.stringify(sent)} → ${status} ${body.id ?? errorIn(body).message ?? ""} ${body.status ?? ""}`,
    );
    if (!this.disk.isFull)
      hold(status < 500, `${operation} was answered with ${status}: ${errorIn(body).message}`);
    const request = {
      ...{ method, url, body: sent.body },
      headers: { "content-type": "application/json", authorization: `Basic ${btoa("sk_test_x:")}` },
    };
    const exchange = { request, response: { status, headers: [...headers], body: text } };
    if (!this.disk.isFull) this.#judge.answer(operation, status, body, exchange);
    return {
      status,
      body,
      headers,
      hasChanged: this.seen.changes.slice(count).some((change) => !isOfReplay(change)),
    };
  }

  #address(operation: string, { path = {}, query }: Sent) {
    const { method = "", path: template = "" } = operations.get(operation) ?? {};
    const place = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ""));
    const search = query ? `?${new URLSearchParams(query)}` : "";
    return { method, url: `http://sandbox.localhost${place}${search}` };
  }

  #fetch(
    operation: string,
    sent: Sent,
    { key, fault }: { key?: string | undefined; fault?: string | undefined },
  ): Promise<Response> {
    const { method, url } = this.#address(operation, sent);
    return this.sandbox.account().fetch(url, {
      method,
      headers: {
        ...(sent.body && { "content-type": "application/json" }),
        ...(key && { "idempotency-key": key }),
        ...(fault && { "sandbox-fault": fault }),
      },
      ...(sent.body && { body: JSON.stringify(sent.body) + (sent.tail ?? "") }),
    });
  }

  // No event tells that a refund was made: its answer does.
  #account(operation: string, { status, body }: Came): void {
    if (operation === "createRefund" && status === 200) this.books.refund(body, false);
  }

  /** Looks at what has happened since the last step. @throws Broken where a fact does not hold. */
  look(from: number): void {
    for (const event of this.seen.fresh.splice(0)) {
      this.#judge.event(event);
      const object = objectOf(event);
      const isFunded = object.object !== "payout" || this.funds.hasPaid(object);
      this.books.event(String(event.type), object, isFunded);
    }
    for (const { put } of this.seen.changes.slice(from))
      for (const { version } of put) {
        checkAmounts(version);
        const last = this.seen.get(version.id);
        if (last?.object === "charge") this.books.checkCharge(last);
      }
  }

  /** The balance as the API answers it. */
  balance(): { available?: Money[]; pending?: Money[] } {
    const header = (name: string) =>
      name === "authorization" ? `Basic ${btoa(`${this.sandbox.secretKey}:`)}` : undefined;
    const { body } = this.sandbox.answer({
      method: "GET",
      target: "/v1/balance",
      header,
      body: undefined,
    });
    return JSON.parse(body);
  }
}
