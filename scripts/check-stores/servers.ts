import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { ProblemError, type UserError } from "../support/cli.js";
import { onEnd } from "../support/ending.js";
import { runProgram } from "../support/tools.js";
import type { Program } from "./debian.js";

/** A server on a socket in a folder that nobody else can enter. It can be ended and started again. */
export interface Server {
  /** What clients take: the socket, or the folder that it lies in. */
  target: string;
  /** Ends it as a crash would, though all that it keeps was written. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const longestStart = 30_000;

/** Who a server runs as; undefined where that is whoever runs this. */
interface Person {
  uid: number;
  gid: number;
}

/** Starts Redis, which writes down what it was told before it answers. */
export async function startRedis({ file, environment }: Program, folder: string): Promise<Server> {
  const target = path.join(folder, "redis.sock");
  const settings = ["--port", "0", "--unixsocket", target, "--dir", folder, "--save", ""];
  const written = ["--appendonly", "yes", "--appendfsync", "always"];
  const options = { cwd: folder, env: environment };
  return serverOf(target, "SIGKILL", () => spawn(file, [...settings, ...written], options));
}

/** Starts PostgreSQL with an empty database. */
export async function startPostgres(program: Program, folder: string): Promise<Server> {
  const { file, environment } = program;
  const person = await personFor(folder);
  const target = path.join(folder, "postgres");
  const data = path.join(folder, "data");
  mkdirSync(target);
  for (const owned of person ? [folder, target] : [])
    chownSync(owned, person?.uid ?? 0, person?.gid ?? 0);
  const options = { cwd: folder, env: environment, ...person };
  // What is on the path may be a link to where its companions are.
  const initialize = path.join(path.dirname(realpathSync(file)), "initdb");
  const settings = ["--auth=trust", "--username=postgres", "--no-sync", "--encoding=UTF8"];
  await succeed(spawn(initialize, [...settings, "-D", data], options), initialize);
  const parameters = Object.entries({
    listen_addresses: "",
    unix_socket_directories: target,
    fsync: "off",
    jit: "off",
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return serverOf(target, "SIGQUIT", () => spawn(file, ["-D", data, ...parameters], options));
}

// PostgreSQL refuses to run as root.
async function personFor(cwd: string): Promise<Person | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const number = async (option: string) =>
    Number((await runProgram("id", [option, "nobody"], { cwd })).stdout);
  return { uid: await number("-u"), gid: await number("-g") };
}

async function succeed(child: ChildProcess, name: string): Promise<void> {
  const said = listen(child);
  const [code] = await once(child, "close").catch((error: Error) => [error.message]);
  if (code !== 0) throw failure(name, said() || String(code));
}

function listen(child: ChildProcess): () => string {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      said += chunk;
    });
  return () => said;
}

function failure(name: string, found: string): UserError {
  const expected = "it to start";
  return new ProblemError({ file: path.basename(name), expected, found: found.slice(-1500) });
}

async function serverOf(
  target: string,
  signal: NodeJS.Signals,
  launch: () => ChildProcess,
): Promise<Server> {
  let end = async () => {};
  const server = {
    target,
    stop: () => end(),
    async start() {
      const child = launch();
      const forget = onEnd(() => child.kill(signal));
      const said = listen(child);
      const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
      void closed.then(forget);
      end = async () => {
        child.kill(signal);
        await closed;
      };
      await isReady(child, said);
    },
  };
  await server.start();
  return server;
}

function isReady(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (found: string) => reject(failure(child.spawnfile, found));
    const timer = setTimeout(() => fail(`nothing after 30 s. ${said()}`), longestStart);
    const look = () => {
      if (!/ready to accept connections/i.test(said())) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("error", (error) => fail(error.message));
    child.once("close", () => fail(said()));
  });
}
