import { requests } from "../../contract-tests/sandbox/likeness.js";
import { Scenery } from "../../contract-tests/sandbox/scenery.js";
import { bodyOf, type Target } from "../../contract-tests/sandbox/target.js";
import { operations } from "../../contract-tests/support/bundle.js";
import type { Payload } from "../../contract-tests/support/payloads.js";
import { createSandbox } from "../../src/sandbox/index.js";
import type { SandboxAccount } from "../../src/sandbox/sandbox-account.js";

/** Something that is done to a sandbox: a call of the API, or what somebody else does. */
type Step =
  | { call: readonly [method: string, path: string]; json?: unknown; form?: FormEntries }
  | { act: readonly [object: string, action: string] };

/** Fields of a form; the text of a file as a list of one. */
type FormEntries = [name: string, value: string | [text: string]][];

/** A documented request, all that has to be there for it, and what it came to in this process. */
export interface RecordedPayload {
  /** Operation and name of the payload. */
  name: string;
  /** Folder of spec/resources. */
  resource: string;
  /** What is done; the last is the documented request. */
  steps: Step[];
  status: number;
  /** The answer, as JSON. */
  body: unknown;
}

/** Seed and time of every sandbox that the payloads are sent to. */
export const origin = { seed: "payloads", now: Date.UTC(2026, 0, 1) };

/** Sends each documented request to a sandbox of its own, and keeps what was done as data that every runtime reads. */
export async function recordPayloads(): Promise<RecordedPayload[]> {
  const documented = requests.filter((one) => one.origin !== "constructed");
  const recorded: RecordedPayload[] = [];
  for (const payload of documented) recorded.push(await record(payload));
  return recorded;
}

async function record(payload: Payload): Promise<RecordedPayload> {
  const steps: Step[] = [];
  const sandbox = createSandbox(origin);
  const target: Target = {
    sandbox: { ...sandbox, newAccount: () => actsKept(sandbox.newAccount(), steps) },
    baseUrl: "http://sandbox.localhost",
    async fetch(input, init) {
      steps.push(await stepOf(String(input), init));
      return sandbox.fetch(input, init);
    },
    close: sandbox.close,
  };
  const operation = operations.get(payload.operationId);
  if (!operation) throw new Error(`There is no operation ${payload.operationId}.`);
  const scenery = new Scenery(target, operation, payload.value as Record<string, unknown>);
  const path = await scenery.path();
  const body = bodyOf(operation, await scenery.withIds(payload.value));
  const answer = await scenery.call(operation.method, path, body);
  await sandbox.close();
  const resource = payload.file.split("/")[2] ?? "";
  const name = `${payload.operationId} ${payload.name}`;
  return { name, resource, steps, status: answer.status, body: answer.body };
}

function actsKept(account: SandboxAccount, steps: Step[]): SandboxAccount {
  return {
    ...account,
    act(object, action, options) {
      steps.push({ act: [object, action] });
      return account.act(object, action, options);
    },
  };
}

async function stepOf(url: string, { method = "GET", body }: RequestInit = {}): Promise<Step> {
  const { pathname, search } = new URL(url);
  const call = [method, pathname + search] as const;
  if (typeof body === "string") return { call, json: JSON.parse(body) };
  if (!(body instanceof FormData)) return { call };
  const form: FormEntries = [];
  for (const [name, value] of body)
    form.push([name, typeof value === "string" ? value : [await value.text()]]);
  return { call, form };
}
