import { rmSync } from "node:fs";
import path from "node:path";
import { onEnd } from "../support/ending.js";
import { type Connection, calmCases, type Setting } from "./cases.js";
import { hardCases } from "./hard-cases.js";
import { type StoreProcess, startProcess } from "./processes.js";
import type { Server } from "./servers.js";
import { nodeOf, type Variant } from "./variants.js";

/** All behaviours, in the order in which they are tried. */
export const cases = [...calmCases, ...hardCases];

/** What came of a behaviour: undefined where it was not asked, true, or what went wrong. */
export type Verdict = undefined | true | Error;

/** What variants are run with. */
export interface Equipment {
  /** The bundled worker. */
  program: string;
  /** Folder that other versions of Node are installed in. */
  runtimes: string;
  /** Folder for files of SQLite. */
  folder: string;
  servers: Partial<Record<string, Server>>;
}

/** Tries every behaviour that can be asked of a variant; verdicts in the order of the cases. */
export async function runVariant(
  name: string,
  variant: Variant,
  equipment: Equipment,
): Promise<Verdict[]> {
  const { program, runtimes, folder, servers } = equipment;
  const file = path.join(folder, `${name}.sqlite`);
  const server = servers[variant.shared ?? ""];
  const target = server?.target ?? file;
  const node = nodeOf(variant, runtimes);
  const started: StoreProcess[] = [];
  const start = async () => {
    const process = await startProcess({ program, node, driver: variant.driver, target });
    started.push(process);
    return process;
  };
  const forget = onEnd(() => rmSync(file, { force: true }));
  try {
    const processes = await Promise.all(Array.from({ length: variant.shared ? 4 : 1 }, start));
    if (variant.journal) await processes[0]?.sql(`PRAGMA journal_mode = ${variant.journal}`);
    await processes[0]?.createTable();
    const setting: Setting = {
      ...{ variant, processes, start, event: nextEvent },
      one: connectionOf(processes[0] as StoreProcess, 0),
      other: connectionOf(processes.at(-1) as StoreProcess, 1),
      outage: server
        ? { begin: server.stop, end: server.start }
        : lockBy(processes[1] as StoreProcess, processes),
    };
    const verdicts: Verdict[] = [];
    for (const { isFor, run } of cases)
      verdicts.push(isFor?.(variant) === false ? undefined : await verdictOf(run(setting)));
    return verdicts;
  } finally {
    await Promise.all(started.map((process) => process.kill()));
    forget();
  }
}

async function verdictOf(run: Promise<void>): Promise<Verdict> {
  try {
    await run;
    return true;
  } catch (error) {
    return error as Error;
  }
}

let events = 0;

function nextEvent(): string {
  events++;
  return `evt_${events}`;
}

function connectionOf(process: StoreProcess, at: number): Connection {
  return {
    claim: (id, owner, span) => process.claim(at, id, owner, String(span)),
    confirm: (id, span) => process.confirm(at, id, String(span)),
    release: (id, owner) => process.release(at, id, owner),
  };
}

// A file does not go away; it is locked for longer than the others wait.
function lockBy(locker: StoreProcess, processes: StoreProcess[]): Setting["outage"] {
  const wait = async (ms: number) => {
    for (const process of processes) await process.sql(`PRAGMA busy_timeout = ${ms}`);
  };
  return {
    async begin() {
      await wait(100);
      await locker.sql("BEGIN EXCLUSIVE");
    },
    async end() {
      await locker.sql("COMMIT");
      await wait(5000);
    },
  };
}
