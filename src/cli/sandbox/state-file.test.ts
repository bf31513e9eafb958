import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSandbox } from "../../sandbox/index.js";
import type { Change } from "../../sandbox/store.js";
import { ProblemError } from "../problem.js";
import { lockFile } from "./lock-file.js";
import { StateFile } from "./state-file.js";

const account = "sk_test_state";

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "wooshpay-state-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const newFile = () => path.join(folder(), "shop.state");

function change(id: string, count: number): Change {
  return { put: [{ version: { id, object: "product", count }, hidden: {} }], removed: [], count };
}

/** Opens a file until the test ends, and reads it. */
function open(file: string) {
  const state = new StateFile(file);
  onTestFinished(() => state.close());
  state.begin({ seed: "seed" });
  const read: string[] = [];
  state.read((_account, { put }) => read.push(...put.map(({ version }) => version.id)));
  return { state, read };
}

/** A file with some changes, which nobody has open. */
function writtenFile(changes: number): string {
  const file = newFile();
  const state = new StateFile(file);
  state.begin({ seed: "seed" });
  state.read(() => {});
  for (let count = 1; count <= changes; count++)
    state.write(account, change(`prod_${count}`, count));
  state.close();
  return file;
}

/** What a program prints that may write files of 16 kB at most. */
function inLittleRoom(program: string): string {
  const limited = `trap '' XFSZ; ulimit -f 16; exec "$0" --import tsx --input-type=module --eval "$1"`;
  const words = ["-c", limited, process.execPath, program];
  return execFileSync("bash", words, { encoding: "utf8" }).trim();
}

function problemIn(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return undefined;
}

describe("a state file", () => {
  test("has what was written as soon as it was, and tells whose it is", () => {
    const file = newFile();
    const { state } = open(file);
    expect(state.head).toBeUndefined();
    state.write(account, change("prod_1", 1));
    const copy = path.join(folder(), "copy.state");
    writeFileSync(copy, readFileSync(file));
    const other = open(copy);
    expect(other.read).toEqual(["prod_1"]);
    expect(other.state.head).toMatchObject({ seed: "seed" });
  });

  test("is written on behind what was there", () => {
    const file = writtenFile(2);
    const first = new StateFile(file);
    first.read(() => {});
    first.write(account, change("prod_3", 3));
    first.close();
    expect(open(file).read).toEqual(["prod_1", "prod_2", "prod_3"]);
  });

  test("is of no interest to other users", () => {
    const file = writtenFile(1);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test("loses the beginning of a line, says so, and goes on", () => {
    const file = writtenFile(2);
    const whole = readFileSync(file);
    // Longer than what is written next.
    const torn = `0123abcd {"account":"${"x".repeat(979)}`;
    writeFileSync(file, Buffer.concat([whole, Buffer.from(torn)]));
    const { state, read } = open(file);
    expect(read).toEqual(["prod_1", "prod_2"]);
    expect(state.note).toContain("1,000 bytes were cut off");
    state.write(account, change("prod_3", 3));
    expect(readFileSync(file).subarray(0, whole.length)).toEqual(whole);
    state.close();
    expect(open(file).read).toEqual(["prod_1", "prod_2", "prod_3"]);
  });

  test("gets the end of its last line back", () => {
    const file = writtenFile(2);
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    const { state, read } = open(file);
    expect(read).toEqual(["prod_1", "prod_2"]);
    expect(state.note).toBeUndefined();
    state.write(account, change("prod_3", 3));
    state.close();
    expect(open(file).read).toHaveLength(3);
  });

  test("that is damaged is refused with the place, and left as it is", () => {
    const file = writtenFile(3);
    const text = readFileSync(file, "latin1");
    const place = text.indexOf("prod_2");
    const damaged = `${text.slice(0, place)}prod_9${text.slice(place + 6)}`;
    writeFileSync(file, damaged, "latin1");
    const state = new StateFile(file);
    expect(problemIn(() => state.read(() => {}))).toMatchObject({
      ...{ file, line: 3, byte: text.lastIndexOf("\n", place) + 1 },
    });
    state.close();
    expect(readFileSync(file, "latin1")).toBe(damaged);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test.for(["notes of mine\n", "{}", "\u0000\u0000"])(
    "%j is no state, and left as it is",
    (text) => {
      const file = newFile();
      writeFileSync(file, text);
      expect(problemIn(() => new StateFile(file))).toMatchObject({ line: 1, byte: 0 });
      expect(readFileSync(file, "latin1")).toBe(text);
      expect(existsSync(`${file}.lock`)).toBe(false);
    },
  );

  test("in a folder that there is not is told", () => {
    expect(problemIn(() => new StateFile(path.join(folder(), "no", "shop.state")))).toMatchObject({
      found: "nothing of this name",
    });
  });

  test("is written anew where most of it is outdated", async () => {
    const file = newFile();
    const { state } = open(file);
    const sandbox = createSandbox({ state: { read: () => {}, write: state.write } });
    const { core } = sandbox;
    const id = core.do((work) => work.add("product", { name: "0" })).id;
    for (let count = 1; count <= 1500; count++)
      core.do((work) => work.change(work.get("product", id), { name: `${count}` }));
    await sandbox.close();
    state.close();
    const size = statSync(file).size;
    const again = new StateFile(file);
    const next = createSandbox({ state: again });
    again.compact(next.snapshot());
    expect(statSync(file).size).toBeLessThan(size / 100);
    const other = next.core.do((work) => work.add("product", { name: "later" }));
    await next.close();
    again.close();
    const last = new StateFile(file);
    const restored = createSandbox({ state: last });
    expect(restored.core.store.get(id)?.version.name).toBe("1500");
    expect(restored.core.store.get(other.id)?.version.name).toBe("later");
    expect(restored.core.ids.count).toBe(next.core.ids.count);
    await restored.close();
    last.close();
  });

  test("keeps no half of a change for which there was no room", () => {
    const file = writtenFile(1);
    const program = `
      const { StateFile } = await import(${JSON.stringify(new URL("state-file.ts", import.meta.url).href)});
      const state = new StateFile(${JSON.stringify(file)});
      state.read(() => {});
      const change = (id, name) => ({ put: [{ version: { id, object: "product", name }, hidden: {} }], removed: [], count: 2 });
      const tries = ["x".repeat(20_000), "small"].map((name, index) => {
        try { state.write("sk_test_state", change("room_" + index, name)); return "written"; }
        catch (error) { return error.message; }
      });
      console.log(tries.join());`;
    expect(inLittleRoom(program)).toBe(
      "its state cannot be written (EFBIG), so nothing of this is kept.,written",
    );
    rmSync(`${file}.lock`);
    expect(open(file).read).toEqual(["prod_1", "room_1"]);
  });

  test("stays as it is where there is no room to write it anew", () => {
    const file = newFile();
    const { state } = open(file);
    const named = (name: string): Change => ({
      ...{ put: [{ version: { id: "prod_1", object: "product", name }, hidden: {} }] },
      ...{ removed: [], count: 1 },
    });
    for (let count = 0; count < 1500; count++) state.write(account, named(`${count}`));
    state.write(account, named("x".repeat(20_000)));
    state.close();
    const before = readFileSync(file);
    const address = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
    const program = `
      const { StateFile } = await import(${address("state-file.ts")});
      const { createSandbox } = await import(${address("../../sandbox/index.ts")});
      const state = new StateFile(${JSON.stringify(file)});
      const sandbox = createSandbox({ state });
      state.compact(sandbox.snapshot());
      console.log(state.note, sandbox.account("${account}").core.store.get("prod_1").version.name.length);
      await sandbox.close();
      state.close();`;
    expect(inLittleRoom(program)).toContain("could not be written anew: EFBIG. 20000");
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(`${file}.new`)).toBe(false);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test.for([
    ["a pipe", (file: string) => execFileSync("mkfifo", [file]), "a device or a pipe"],
    ["a folder", (file: string) => mkdirSync(file), "a folder"],
  ] as const)("%s is none, and nothing takes its place", ([_name, make, found]) => {
    const file = newFile();
    make(file);
    expect(problemIn(() => new StateFile(file))).toMatchObject({ file, found });
    expect(statSync(file).isFile()).toBe(false);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe("a lock", () => {
  test("keeps others from a file until it is given back", () => {
    const file = newFile();
    const unlock = lockFile(file);
    expect(problemIn(() => lockFile(file))).toMatchObject({
      file,
      found: expect.stringContaining(`process ${process.pid}`),
    });
    unlock();
    lockFile(file)();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test("of a process that is gone counts for nothing, whoever has its id now", async () => {
    const file = newFile();
    const child = spawn(process.execPath, ["-e", ""]);
    await once(child, "exit");
    const dead = { pid: child.pid, host: hostname(), started: "1" };
    for (const holder of [dead, { ...dead, pid: process.ppid, started: "1" }]) {
      writeFileSync(`${file}.lock`, JSON.stringify(holder));
      lockFile(file)();
    }
  });

  test("of another machine counts for as long as it is touched", () => {
    const file = newFile();
    const lock = `${file}.lock`;
    writeFileSync(lock, JSON.stringify({ pid: 1, host: "elsewhere", started: "1" }));
    expect(problemIn(() => lockFile(file))).toMatchObject({
      found: "one that process 1 on elsewhere uses",
    });
    const old = new Date(Date.now() - 60_000);
    utimesSync(lock, old, old);
    lockFile(file)();
  });
});
