import { mkdtempSync, rmSync } from "node:fs";
import { Agent, type IncomingMessage, type RequestOptions, request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { examples } from "../../generated/examples.js";
import { memoryTerminal } from "../../src/cli/memory-terminal.js";
import { runProxy } from "../../src/cli/proxy/run.js";
import { writeReports } from "../../src/cli/reports.js";
import type { CheckReport, Finding } from "../../src/contract/finding.js";
import { createContract } from "../../src/contract/index.js";

type Options = Parameters<typeof runProxy>[0]["options"];

/** A proxy that is running in this process. */
export interface Running {
  url: string;
  port: number;
  /** What it told so far. */
  told(): string;
  /** Ends it: what it came to. */
  end(): Promise<Ended>;
}

/** What a run of the proxy came to. */
export interface Ended {
  /** Exit code; undefined where it was refused. */
  code: number | undefined;
  /** Why it was refused. */
  problem: string | undefined;
  report: CheckReport | undefined;
  findings: readonly Finding[];
  out: string;
  told: string;
}

/** Starts a proxy on a free port, until the test ends. */
export async function startProxy(to: string, options: Options = {}): Promise<Running> {
  const terminal = memoryTerminal();
  const over = new AbortController();
  let report: CheckReport | undefined;
  let ended: Promise<Ended> | undefined;
  const endedWith = (code: number | undefined, problem: string | undefined): Ended => ({
    ...{ code, problem, report, findings: report?.findings ?? [] },
    ...{ out: terminal.out(), told: terminal.err() },
  });
  const url = await new Promise<string>((onListening, reject) => {
    const code = runProxy({
      ...{ options: { ...options, to }, terminal, createContract, onListening },
      signal: over.signal,
      write(all) {
        report = all;
        return writeReports(all, {}, terminal);
      },
    });
    code.catch(reject);
    ended = code.then(
      (code) => endedWith(code, undefined),
      (error: Error) => endedWith(undefined, error.message),
    );
  });
  const end = () => {
    over.abort();
    return ended as Promise<Ended>;
  };
  onTestFinished(async () => {
    await end();
  });
  return { url, port: Number(new URL(url).port), told: terminal.err, end };
}

/** An answer that came over plain HTTP. */
export interface Received {
  status: number;
  raw: string[];
  headers: IncomingMessage["headers"];
  body: Buffer;
  trailers: string[];
}

/** Sends a request over plain HTTP: nothing is unpacked, followed or added that is not asked for. */
export async function call(
  url: string,
  { body, pieces, ...options }: RequestOptions & { body?: Buffer; pieces?: number } = {},
): Promise<Received> {
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(url, { agent: false, ...options });
    outgoing.on("response", resolve).on("error", reject);
    const size = pieces ?? (body?.length || 1);
    for (let at = 0; body && at < body.length; at += size)
      outgoing.write(body.subarray(at, at + size));
    outgoing.end();
  });
  const received = await buffer(incoming);
  const { statusCode: status = 0, rawHeaders: raw, headers, rawTrailers: trailers } = incoming;
  return { status, raw, headers, body: received, trailers };
}

/** Keeps connections, as clients of an API do. */
export function keepingAgent(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  onTestFinished(() => agent.destroy());
  return agent;
}

/** Writes bytes to a port of this machine, and answers with all that comes back until the end. */
export function speak(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part)).on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(parts).toString("latin1")));
  });
}

/** A folder that goes when the test ends. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "wooshpay-proxy-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

/** The findings of a report that --json wrote, without what it adds to them. */
export function findingsIn(text: string): Finding[] {
  return JSON.parse(text).findings.map(
    ({ fingerprint: _added, ...finding }: Finding & { fingerprint: string }) => finding,
  );
}

/** A payload of the description as bytes. */
export function payload(operationId: string, part: string): Buffer {
  const found = examples.find((one) => one.operationId === operationId && one.part === part);
  if (!found) throw new Error(`${operationId} ${part}: no payload`);
  return Buffer.from(JSON.stringify(found.value));
}

/** HTTP Basic with a secret key. */
export function basic(key: string): string {
  return `Basic ${btoa(`${key}:`)}`;
}

/** Resolves once something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let time = 0; !isSo(); time++) {
    if (time > 2500) throw new Error("It did not come about within 25 s.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
