import { setTimeout as wait } from "node:timers/promises";
import { ProblemError } from "../problem.js";
import { shownUrl } from "../target.js";
import { send } from "./wire.js";

/** Tells how much an endpoint has handled. */
export interface Probe {
  /**
   * The number that the address answers.
   * @throws UserError (as a rejection) when it answers none.
   */
  read(): Promise<number>;
  /**
   * The number once it has grown to `expected` at least, or has had time for it, and a moment to grow further.
   * @throws UserError (as a rejection) when the address answers none.
   */
  settle(expected: number): Promise<number>;
}

/** What an endpoint that handles after its answer gets for it, in milliseconds. */
export const settling = 2_000;
const moment = 120;
const pause = 20;

/** Makes a probe of an address that answers a number: as JSON, as text, or as `{"count": number}`. */
export function createProbe(url: URL, timeout: number): Probe {
  async function read(): Promise<number> {
    const headers: [string, string][] = [["Accept", "application/json, text/plain"]];
    const empty = { body: new Uint8Array(), pieces: undefined, holdsBack: false };
    const answer = await send(url, { ...empty, method: "GET", headers }, timeout);
    const count = answer.status === 200 ? numberIn(answer.text) : undefined;
    if (count !== undefined) return count;
    const found = answer.status === undefined ? answer.code : `status ${answer.status}`;
    throw new ProblemError({
      file: `--probe ${shownUrl(url)}`,
      expected: 'status 200 and a number, or {"count": number}',
      found: answer.status === 200 ? "status 200 and something else" : found,
    });
  }
  async function settle(expected: number): Promise<number> {
    const end = performance.now() + settling;
    while ((await read()) < expected && performance.now() < end) await wait(pause);
    await wait(moment);
    return read();
  }
  return { read, settle };
}

function numberIn(text: string): number | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    const count = typeof value === "object" ? (value as { count?: unknown } | null)?.count : value;
    return typeof count === "number" && Number.isSafeInteger(count) ? count : undefined;
  } catch {
    return undefined;
  }
}
