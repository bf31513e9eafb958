import { fork } from "node:child_process";
import { once } from "node:events";
import { onEnd } from "../support/ending.js";
import type { Calls, DriverName } from "./calls.js";

/** A process that holds two connections to a store. */
export interface StoreProcess extends Calls {
  /** Resolves when the handler of an event runs in it. */
  running(id: string): Promise<void>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
}

/** How processes are started. */
export interface Start {
  /** The bundled worker. */
  program: string;
  /** Node to run it on. */
  node: string;
  driver: DriverName;
  /** Where the store is: a socket, a folder of sockets, a file. */
  target: string;
}

interface Message {
  isReady?: true;
  running?: string;
  call?: number;
  result?: unknown;
  error?: string;
}

/** Starts a process and waits until it has its connections. */
export async function startProcess({ program, node, driver, target }: Start) {
  const child = fork(program, [driver, target], { execPath: node, stdio: "pipe", execArgv: [] });
  const forget = onEnd(() => child.kill("SIGKILL"));
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const ended = once(child, "exit").then(forget);
  const waiting = new Map<number, (message: Message) => void>();
  const runs = new Map<string, () => void>();
  await new Promise<void>((resolve, reject) => {
    child.on("message", (message: Message) => {
      if (message.isReady) resolve();
      if (message.running) runs.get(message.running)?.();
      if (message.call !== undefined) waiting.get(message.call)?.(message);
    });
    void ended.then(() => {
      const error = `the process ended. ${said.trim().slice(-1000)}`;
      reject(new Error(error));
      for (const answer of waiting.values()) answer({ error });
    });
  });
  let calls = 0;
  const call = (name: string, parameters: unknown[]) =>
    new Promise((resolve, reject) => {
      const number = calls++;
      waiting.set(number, ({ result, error }) => {
        waiting.delete(number);
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      });
      child.send({ call: number, name, parameters });
    });
  const own = {
    running: (id: string) => new Promise<void>((resolve) => runs.set(id, resolve)),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
  return new Proxy(own, {
    get: (target, name) =>
      name === "then"
        ? undefined
        : (Reflect.get(target, name) ??
          ((...parameters: unknown[]) => call(String(name), parameters))),
  }) as unknown as StoreProcess;
}
