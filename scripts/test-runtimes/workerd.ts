import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { ProblemError } from "../support/cli.js";
import type { Result, Run } from "../support/trials.js";
import { longestRun, type Setting, versionOf } from "./runtime.js";

// Only this machine can be reached, from the worker as well as from outside.
const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2025-09-01",
      globalOutbound = "machine",
    )),
    (name = "machine", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "suite")],
);
`;

/** Runs the suite in a worker, without any of Node's modules. */
export async function runWorkerd({ home, entries }: Setting): Promise<Run> {
  const command = path.join(home, "node_modules/workerd/bin/workerd");
  const version = await versionOf(command, home);
  const file = path.join(path.dirname(entries.worker), "config.capnp");
  writeFileSync(file, config);
  const child = spawn(command, ["serve", "--control-fd=3", file], {
    stdio: ["ignore", "inherit", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  try {
    const port = await portOf(child.stdio[3] as Readable);
    if (!port)
      throw new ProblemError({ file: "workerd", expected: "it to listen", found: said.trim() });
    const signal = AbortSignal.timeout(longestRun);
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal });
    const text = await response.text();
    if (response.ok) return { version, results: JSON.parse(text) as Result[] };
    return { version, results: [{ name: "the suite", ok: false, error: `${text}\n${said}` }] };
  } finally {
    child.kill();
  }
}

// workerd chooses a free port and tells it on a channel of its own; undefined when it ends before.
async function portOf(control: Readable): Promise<number | undefined> {
  for await (const line of createInterface({ input: control })) {
    const message = JSON.parse(line);
    if (message.event === "listen" && message.socket === "http") return message.port;
  }
  return undefined;
}
