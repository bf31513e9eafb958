import { eventTypes } from "../../generated/events.js";
import { createGate, type Gate } from "../contract/gate.js";
import { Account, type AccountSettings, kindOfFaults } from "./account.js";
import { Traffic } from "./admin/traffic.js";
import { type ApiTools, answerCall } from "./api.js";
import { type Assumed, choiceIn, readAssumed } from "./assumptions/index.js";
import { varied } from "./assumptions/vary.js";
import { announce } from "./deliveries/announce.js";
import { Courier } from "./deliveries/courier.js";
import { catchUp } from "./due.js";
import type { Insight } from "./insight.js";
import type { SandboxAnswer, SandboxRequest } from "./message.js";
import { addWebhookEndpoint } from "./objects/webhook-endpoints.js";
import { handlers } from "./operations.js";
import type { SandboxOptions, SandboxWebhook } from "./options.js";
import { answerPage } from "./pages/answer-page.js";
import { lettersOf } from "./seed.js";
import { changeOf } from "./snapshot.js";
import type { Change } from "./store.js";
import { tasks } from "./task-table.js";

const idOfClock = "sandbox.clock";

// It knows the description and nothing of any sandbox: what it has once made of it serves all of them.
let gate: Gate | undefined;

function gateOfAll(): Gate {
  gate ??= createGate();
  return gate;
}

/** The accounts of a sandbox, what answers for them, and what does for each what is due. */
export class Engine {
  readonly seed: string;
  /** The secret key of the first account. */
  readonly secretKey: string;
  readonly baseUrl: string;
  /** The last requests to the API. */
  readonly traffic = new Traffic();
  readonly #options: SandboxOptions;
  readonly #settings: AccountSettings;
  readonly #api: ApiTools;
  readonly #accounts = new Map<string, Account>();
  readonly #couriers = new Map<Account, Courier>();
  readonly #arrivals = new Set<(account: Account) => void>();
  #made = 0;

  constructor(options: SandboxOptions) {
    const { seed = "sandbox", baseUrl = "http://sandbox.localhost", state } = options;
    this.#options = options;
    this.seed = String(seed);
    this.baseUrl = baseUrl.replace(/\/+$/, "");
    this.secretKey = options.secretKey ?? keyOf(this.seed, 0);
    this.#settings = {
      ...{ seed: this.seed, baseUrl: this.baseUrl, now: options.now, announce },
      assumed: { ...variedBy(options.vary), ...readAssumed(options.assume ?? {}) },
      write: state?.write,
    };
    this.#api = {
      ...{ gate: gateOfAll(), handlers, accountOf: (key) => this.accountOf(key) },
      catchUp: (account) => this.catchUp(account),
      envelope: choiceIn(this.#settings.assumed, "error-envelope"),
      isStrict: options.strict ?? false,
      isIdempotent: options.idempotency ?? true,
    };
    this.#restore();
    for (const account of this.accounts()) {
      this.#welcome(account);
      // What was left undone is done from now on.
      this.courierOf(account);
    }
  }

  #restore(): void {
    const { snapshot, state } = this.#options;
    const take = (key: string, change: Change) => this.#restored(key).restore(change);
    for (const one of snapshot?.accounts ?? []) take(one.secretKey, changeOf(one));
    state?.read(take);
  }

  // Its courier waits until all is there.
  #restored(key: string): Account {
    const account = this.#accounts.get(key) ?? new Account(key, this.#settings);
    this.#accounts.set(key, account);
    return account;
  }

  /** The accounts that there are, the first first. */
  accounts(): readonly Account[] {
    const others = [...this.#accounts.values()].filter(({ key }) => key !== this.secretKey);
    return [this.accountOf(), ...others];
  }

  /** The account of a secret key, which is made when it is first asked for; the first unless told. */
  accountOf(key = this.secretKey): Account {
    const known = this.#accounts.get(key);
    if (known) return known;
    const account = this.#restored(key);
    this.courierOf(account);
    this.#welcome(account);
    for (const listener of this.#arrivals) listener(account);
    return account;
  }

  /** Calls a listener for each account: those that there are at once, others when they are made. */
  eachAccount(listener: (account: Account) => void): void {
    for (const account of this.accounts()) listener(account);
    this.#arrivals.add(listener);
  }

  /** Makes an account: the first that is made of a seed always has the same key, and so the second, and so on. */
  newAccount(): Account {
    let key: string;
    do {
      this.#made += 1;
      key = keyOf(this.seed, this.#made);
    } while (this.#accounts.has(key));
    return this.accountOf(key);
  }

  /** What does for an account what is due. */
  courierOf(account: Account): Courier {
    const known = this.#couriers.get(account);
    if (known) return known;
    const { deliver, allowRemote = false } = this.#options;
    // Looked up when it is used: tests may put another one in its place.
    const send = deliver ?? ((url, init) => fetch(url, init));
    const courier = new Courier(account, { tasks, send, allowsRemote: allowRemote });
    this.#couriers.set(account, courier);
    return courier;
  }

  /** Does what is due in an account besides deliveries. */
  catchUp(account: Account): void {
    catchUp(account, tasks);
  }

  /** Answers a request to the API, or for a page. */
  answer(request: SandboxRequest): SandboxAnswer {
    const page = answerPage(this, request);
    if (page) return page;
    const insight: Insight = {};
    const start = performance.now();
    const answer = answerCall(this.#api, request, insight);
    this.traffic.add(request, answer, insight, performance.now() - start);
    return this.#late(answer);
  }

  /** Answers a request to the API that nothing goes wrong with on purpose. */
  answerPlainly(request: SandboxRequest): SandboxAnswer {
    return answerCall({ ...this.#api, isFaultless: true }, request);
  }

  #late(answer: SandboxAnswer): SandboxAnswer {
    const { latency = 0 } = this.#options;
    return latency > 0 ? { ...answer, delay: latency + (answer.delay ?? 0) } : answer;
  }

  // Gives an account the endpoint of the options, where it is meant: one receiver knows one secret.
  #welcome(account: Account): void {
    const { webhook, webhookForAll } = this.#options;
    if (webhook && (webhookForAll || account.key === this.secretKey))
      this.register(account, webhook, this.accountOf().seed);
  }

  /**
   * Registers an endpoint that gets every event; it stays the same one where it is there already.
   * @param seed what its secret is made of.
   */
  register(account: Account, { url, secret }: SandboxWebhook, seed = account.seed): void {
    account.do((work) => {
      // Not of its id, which is another one after a reset.
      const own = secret ?? `whsec_${lettersOf(`${seed}:webhook`, 32)}`;
      const known = [...work.all("webhook_endpoint")].find(({ id }) => work.hidden(id).isGiven);
      if (known?.url === url && work.hidden(known.id).secret === own) return;
      const endpoint =
        known ?? addWebhookEndpoint(work, { url, enabled_events: [...eventTypes] }, own);
      work.change(endpoint, { url }, { isGiven: true, secret: own });
    });
  }

  /** Secret of the endpoint that was given; undefined where none was. */
  webhookSecret(account: Account): string | undefined {
    for (const { hidden } of account.store.newest("webhook_endpoint"))
      if (hidden.isGiven) return String(hidden.secret);
    return undefined;
  }

  /** Empties an account: no objects, no faults, and the time that it began with. New ids go on from the last. */
  reset(account: Account): void {
    const removed = [...account.store.entries()]
      .map(({ version }) => version.id)
      .filter((id) => id !== idOfClock && id !== kindOfFaults);
    const clock = { id: idOfClock, object: "sandbox.clock", offset: 0 };
    const put = [{ version: Object.freeze(clock), hidden: {} }];
    account.keep({ put, removed, count: account.ids.count });
    account.faults.clear();
    this.#welcome(account);
  }

  /** Waits until nothing that is due is under way in any account. */
  async settled(): Promise<void> {
    await Promise.all([...this.#couriers.values()].map((courier) => courier.settled()));
  }

  /** Ends deliveries and timers; of one account, or of all. */
  async close(account?: Account): Promise<void> {
    const ending = account ? [this.courierOf(account)] : [...this.#couriers.values()];
    await Promise.all(ending.map((courier) => courier.close()));
  }
}

function keyOf(seed: string, place: number): string {
  return `sk_test_${lettersOf(place === 0 ? `${seed}:key` : `${seed}:key:${place}`, 24)}`;
}

function variedBy(seed: string | number | undefined): Assumed {
  return seed === undefined ? {} : varied(seed);
}
