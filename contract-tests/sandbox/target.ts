import { listen } from "../../src/cli/sandbox/listener.js";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import type { Operation } from "../support/bundle.js";

/** A sandbox, and the way to it. */
export interface Target {
  readonly sandbox: Sandbox;
  /** Where it answers, without a slash at its end. */
  readonly baseUrl: string;
  /** Sends a request to it. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/** Makes a sandbox, and the way to it. */
export type Start = (options?: SandboxOptions) => Promise<Target>;

async function inProcess(options: SandboxOptions = {}): Promise<Target> {
  const sandbox = createSandbox(options);
  const { fetch, close } = sandbox;
  return { sandbox, baseUrl: "http://sandbox.localhost", fetch, close };
}

async function overHttp(options: SandboxOptions = {}): Promise<Target> {
  const listening = await listen({ port: 0, host: "127.0.0.1" });
  const sandbox = createSandbox({ baseUrl: listening.url, ...options });
  listening.answer(sandbox.serve);
  return {
    ...{ sandbox, baseUrl: listening.url, fetch },
    async close() {
      await listening.close();
      await sandbox.close();
    },
  };
}

/** The ways to a sandbox, each of which has to show the same one. */
export const targets: readonly (readonly [name: string, start: Start])[] = [
  ["in process", inProcess],
  ["over HTTP", overHttp],
];

/** An answer, read. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A request as it is sent. */
export interface Sent {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  /** Headers; a body that is sent as JSON has its content type besides. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes as it is, a form as a form, everything else as JSON. */
  readonly body?: unknown;
}

/** Sends a request. @returns status and JSON of the answer; no members where it has no body. */
export async function send(
  { baseUrl, fetch: call }: Pick<Target, "baseUrl" | "fetch">,
  { method, path, headers, body }: Sent,
): Promise<Answered> {
  const isReady = body === undefined || typeof body === "string" || body instanceof FormData;
  const all = new Headers(headers);
  // fetch itself names the type of a form, and the boundary between its parts.
  if (!isReady) all.set("content-type", "application/json");
  const response = await call(baseUrl + path, {
    ...{ method, headers: all },
    ...(body !== undefined && { body: isReady ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}

/** The headers that show a key as the pages do. */
export function keyHeaders(secretKey: string): Record<string, string> {
  return { authorization: `Basic ${btoa(`${secretKey}:`)}` };
}

/** A payload as the body that its operation takes. The text in a `file` stands for the file. */
export function bodyOf({ sendsForm }: Pick<Operation, "sendsForm">, payload: unknown): unknown {
  if (!sendsForm) return payload;
  const form = new FormData();
  for (const [name, value] of Object.entries(payload as Record<string, string>))
    form.append(name, name === "file" ? new Blob([value]) : value);
  return form;
}
