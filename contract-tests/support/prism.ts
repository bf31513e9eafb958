import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { root } from "./bundle.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Base URL of the Prism server that serves generated/openapi.json. */
    prismUrl: string;
  }
}

/** Starts the mock command on a free port for the whole suite, as a user would, and ends it after. */
export default async function startPrism(project: TestProject): Promise<() => Promise<void>> {
  const server = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/mock.ts", "--prism", "--port", "0", "--quiet"],
    { cwd: fileURLToPath(root), stdio: ["ignore", "pipe", "pipe", "ipc"] },
  );
  const ended = once(server, "exit");
  let problem = "";
  if (!server.stdout || !server.stderr)
    throw new Error("npm run mock -- --prism has no output to wait for");
  server.stderr.on("data", (chunk) => {
    problem += chunk;
  });
  for await (const line of createInterface(server.stdout)) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (!url) continue;
    project.provide("prismUrl", url);
    return async () => {
      server.kill();
      await ended;
    };
  }
  throw new Error(`npm run mock -- --prism ended before it was ready.\n${problem}`);
}
