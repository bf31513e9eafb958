import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { onEnd } from "../support/ending.js";
import { closedUrl } from "../support/loopback.js";
import { installTools, runProgram } from "../support/tools.js";
import type { Result } from "../support/trials.js";
import { type Framework, longestRun } from "./framework.js";
import { place, versionIn } from "./place.js";
import type { Server } from "./server.js";

/** Builds pages and route handlers that call the client with one version of Next.js, starts and asks them. */
export function next(version: "14" | "15" | "16"): Framework {
  return async ({ home: parent, installed, server }) => {
    const home = path.join(parent, `next-${version}`);
    installTools(home, `Next.js ${version}`);
    const found = versionIn(home, "next");
    const files = [path.join(parent, "next-app/app"), path.join(home, "next.config.mjs")];
    // Cache Components know no edge runtime.
    const edge = version === "16" ? [] : [path.join(parent, "next-edge/app")];
    const cwd = place(home, installed, [...files, ...edge]);
    const command = path.join(home, "node_modules/next/dist/bin/next");
    const env = {
      ...process.env,
      ...{ NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" },
      ...{ SHOP_API: server.url, SHOP_NEXT: version },
    };
    const building = { cwd, env, timeout: longestRun };
    const { code, output } = await runProgram(process.execPath, [command, "build"], building);
    if (code !== 0) return { version: found, results: [failed("build", output.slice(-3000))] };
    const results = await ask(version, server, await start(command, cwd, env));
    return { version: found, results: [{ name: "build", ok: true }, ...results] };
  };
}

interface Started {
  url: string;
  isReady: boolean;
  /** Both streams so far. */
  said(): string;
  stop(): Promise<void>;
}

async function start(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Started> {
  const url = await closedUrl();
  const host = ["-H", "127.0.0.1", "-p", new URL(url).port];
  const child = spawn(process.execPath, [command, "start", ...host], { cwd, env });
  const forget = onEnd(() => child.kill());
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const until = performance.now() + longestRun;
  while (performance.now() < until && child.exitCode === null && !/ready/i.test(said))
    await pause(100);
  return {
    url,
    isReady: /ready/i.test(said),
    said: () => said,
    async stop() {
      child.kill();
      await ended;
      forget();
    },
  };
}

async function ask(version: string, server: Server, started: Started): Promise<Result[]> {
  const idFor = (what: string) => `pi_counted_${what}_${version}`;
  const made = server.requests(idFor("checkout"));
  const get = async (where: string) => {
    const signal = AbortSignal.timeout(20_000);
    const text = await (await fetch(started.url + where, { signal })).text();
    return /state_\d+/.exec(text)?.[0] ?? text.slice(0, 500);
  };
  const call = async (body: object) => {
    const request = { method: "POST", body: JSON.stringify(body) };
    return (await fetch(`${started.url}/api/call`, request)).json();
  };
  // Each answer of the server differs from the one before.
  const changes = async (where: string) => {
    const [first, second] = [await get(where), await get(where)];
    const isNew = /^state_/.test(first) && /^state_/.test(second) && first !== second;
    return isNew || `twice: ${first}\n${second}`;
  };
  const matches = (found: object, expected: object) =>
    Object.entries(expected).every(
      ([name, value]) => String(found[name as never]) === String(value),
    ) || JSON.stringify(found);
  const silent = `pi_silent_${version}`;
  const refund = { payment_intent: `pi_echo_${version}`, reason: "duplicate" };
  const sent = { method: "POST", body: JSON.stringify(refund) };
  const checks: Record<string, () => Promise<string | boolean> | string | boolean> = {
    "nothing is made while building": () => made === 0 || `${made} checkout sessions`,
    "a page shows each new state": () => changes("/payment"),
    "a page makes a session for each visitor": () => changes("/checkout"),
    "a route handler shows each new state": () => changes("/api/payment"),
    ...(version !== "16" && { "an edge route does": () => changes("/api/edge") }),
    POST: async () => matches(await call(refund), sent),
    "declined card": async () => {
      const declined = await call({ payment_intent: "pi_declined_1" });
      return matches(declined, { names: "CardError", outcome: "rejected" });
    },
    timeout: async () => {
      const failure = await call({ payment_intent: silent });
      return matches(failure, { name: "TimeoutError", names: "ConnectionError,TimeoutError" });
    },
    "the connection ends": async () => {
      const told = await (await fetch(`${server.url}/told/${silent}`)).json();
      return matches(told, { requests: 1, ended: true });
    },
    "lost connection": async () =>
      matches(await call({ retrieve: `re_cut_${version}` }), { attempt: 2 }),
  };
  try {
    if (!started.isReady) return [failed("start", started.said())];
    const results: Result[] = [];
    for (const [name, check] of Object.entries(checks)) {
      const found = await Promise.resolve(check()).catch((error: unknown) => String(error));
      results.push(
        found === true ? { name, ok: true } : failed(name, `${found}\n${started.said()}`),
      );
    }
    return results;
  } finally {
    await started.stop();
  }
}

function failed(name: string, error: string): Result {
  return { name, ok: false, error };
}
