import { contractData } from "../../../../generated/contract-data.js";
import { checkExchange } from "../../../../src/contract/check-exchange.js";
import type { OperationData } from "../../../../src/contract/data.js";
import type { Finding } from "../../../../src/contract/finding.js";
import { uncounted } from "../../../../src/contract/gate.js";
import { Nodes } from "../../../../src/contract/judge/nodes.js";
import { createTools } from "../../../../src/contract/tools.js";
import { createSandbox, type Sandbox } from "../../../../src/sandbox/sandbox.js";
import type { Stored } from "../../../../src/sandbox/store.js";
import { type Kept, keep, readKept } from "./kept.js";
import { type KnownObject, objectsIn } from "./known.js";

/** Address under which the sandbox has its pages. */
export const base = "http://sandbox.localhost";

/** A request as it is sent. */
export interface Sent {
  method: string;
  /** Path with its query. */
  target: string;
  body?: string | FormData | undefined;
}

/** What came of a request. */
export interface Outcome {
  status: number;
  milliseconds: number;
  headers: Headers;
  /** JSON that was read. */
  value: unknown;
  findings: readonly Finding[];
}

/** A call of this visit, in short. */
export interface Call {
  method: string;
  target: string;
  status: number;
}

/** The sandbox of a visit, with what was done to it; it lasts from page to page, until the tab is closed. */
export class Bench {
  readonly tools = createTools(new Nodes(contractData.schemas), false, uncounted);
  #sandbox: Sandbox;
  #calls: Call[];
  #known: KnownObject[];
  readonly #listeners = new Set<() => void>();
  /** Whether it lasts from page to page. */
  isKept = true;

  constructor() {
    const kept = readKept();
    this.#sandbox = openSandbox(kept);
    this.#calls = kept?.calls ?? [];
    this.#known = kept?.known ?? [];
  }

  get sandbox(): Sandbox {
    return this.#sandbox;
  }

  /** The latest first. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** Ids that answers have named and that begin so, the latest first. */
  ids(prefix: string): string[] {
    return this.#known.flatMap(({ id }) => (id.startsWith(prefix) ? [id] : []));
  }

  /** Whether the sandbox has an object. */
  has(id: string): boolean {
    return this.#sandbox.core.store.get(id) !== undefined;
  }

  /** Sends a request, and checks it and its answer. */
  async send({ method, target, body }: Sent): Promise<Outcome> {
    const outcome = await exchange(this.#sandbox, this.tools, { method, target, body });
    this.#calls.unshift({ method, target, status: outcome.status });
    this.learn(outcome.value);
    this.changed();
    return outcome;
  }

  /** Does what a customer, a bank or an operator does. @throws Error where the object does not allow it. */
  act(id: string, action: string): Stored {
    const after = this.#sandbox.act(id, action);
    this.learn(after);
    this.changed();
    return after;
  }

  /** Moves the clock, and does what comes due on the way. */
  async advance(duration: string): Promise<void> {
    await this.#sandbox.clock.advance(duration);
    this.changed();
  }

  /** Does something. @returns what came of it, and the types of the events that came about. */
  async watched<Result>(act: () => Promise<Result> | Result): Promise<[Result, string[]]> {
    const before = this.#sandbox.events().length;
    const result = await act();
    return [
      result,
      this.#sandbox
        .events()
        .slice(before)
        .map(({ type }) => type),
    ];
  }

  /** Notes what can be used in later calls. */
  learn(value: unknown): void {
    const found = objectsIn(value);
    const ids = new Set(found.map(({ id }) => id));
    this.#known = [...found, ...this.#known.filter(({ id }) => !ids.has(id))].slice(0, 200);
  }

  /** Begins again with an empty sandbox. */
  reset(): void {
    this.#sandbox = openSandbox(undefined);
    this.#calls = [];
    this.#known = [];
    this.changed();
  }

  /** Calls a listener after each change. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Keeps what there is, and tells who listens. */
  changed(): void {
    const snapshot = this.#sandbox.snapshot();
    this.isKept = keep({ snapshot, calls: this.#calls.slice(0, 50), known: this.#known });
    for (const listener of this.#listeners) listener();
  }
}

/** Sends a request to a sandbox, and checks it and its answer. */
export async function exchange(
  sandbox: Sandbox,
  tools: Bench["tools"],
  { method, target, body }: Sent,
): Promise<Outcome> {
  const headers = {
    authorization: `Basic ${btoa(`${sandbox.secretKey}:`)}`,
    ...(typeof body === "string" && { "content-type": "application/json" }),
  };
  const begun = performance.now();
  const response = await sandbox.fetch(base + target, {
    ...{ method, headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - begun;
  const findings = checkExchange(tools, {
    request: { method, url: base + target, headers, body },
    response: { status: response.status, headers: response.headers, body: text },
  });
  const value = text === "" ? undefined : JSON.parse(text);
  return {
    ...{ status: response.status, headers: response.headers },
    milliseconds,
    value,
    findings,
  };
}

/** A sandbox whose deliveries end in this page. */
export function openSandbox(kept: Kept | undefined): Sandbox {
  const options = {
    baseUrl: base,
    allowRemote: true,
    deliver: async () => new Response(null, { status: 204 }),
  };
  try {
    return createSandbox({ ...options, ...(kept && { snapshot: kept.snapshot }) });
  } catch {
    // What another version has kept may not fit.
    return createSandbox(options);
  }
}

/** An operation, by its id. @throws Error for one that there is not. */
export function operationOf(id: string): OperationData {
  const found = contractData.operations.find((one) => one.id === id);
  if (!found) throw new Error(`There is no operation ${id}.`);
  return found;
}
