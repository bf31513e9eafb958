import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { UserError } from "../support/cli.js";
import { onEnd } from "../support/ending.js";
import { closedUrl } from "../support/loopback.js";
import { type Ending, runNpm, runProgram } from "../support/tools.js";
import { mends } from "./mends.js";

// Ports that the files of the user and the recipes name; each shop has others in their places.
const namedPorts = ["4010", "4011", "3000"] as const;

/** A project of somebody who has installed the package, with all that it is to prove. */
export interface Shop {
  folder: string;
  /** Whether its mistakes are mended. */
  isMended: boolean;
  environment: NodeJS.ProcessEnv;
  /** A text with the ports of this shop. */
  withPorts(text: string): string;
  /** Runs the command of the package with its words. */
  command(words: readonly string[]): Promise<Ending>;
  /** Runs a program in the folder. */
  run(file: string, parameters: readonly string[], environment?: object): Promise<Ending>;
  /** Runs something while a server of the shop runs, which listens on a port of {@link namedPorts}. */
  during<Result>(
    server: readonly string[],
    port: string,
    work: () => Promise<Result>,
  ): Promise<Result>;
}

/**
 * Makes an empty folder, installs the package in it as a user does, and puts the user's files there.
 * @param tools Folder whose packages the user has, too.
 * @throws UserError when npm fails, and where a mistake that is to be mended is not there.
 */
export async function openShop(
  folder: string,
  options: { tarball: string; tools: string; chromium: string; isMended: boolean },
): Promise<Shop> {
  const { tarball, tools, chromium, isMended } = options;
  mkdirSync(folder, { recursive: true });
  // Beside the folder: what npm installs in it stays alone there.
  symlinkSync(path.join(tools, "node_modules"), path.join(folder, "../node_modules"));
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  await runNpm(folder, ["install", "-D", "--no-audit", "--no-fund", tarball]);
  cpSync(path.join(tools, "user"), folder, { recursive: true });
  mkdirSync(path.join(folder, "recordings"));
  if (isMended) for (const mend of mends) edit(folder, mend);
  const ports = new Map<string, string>();
  for (const port of namedPorts) ports.set(port, new URL(await closedUrl()).port);
  const withPorts = (text: string) =>
    [...ports].reduce((all, [named, own]) => all.replaceAll(named, own), text);
  for (const name of ["fake.js", "endpoint.js", "record.js"]) {
    const file = path.join(folder, "test", name);
    writeFileSync(file, withPorts(readFileSync(file, "utf8")));
  }
  const environment = {
    ...process.env,
    // Express writes each error to standard error otherwise.
    ...{ NODE_ENV: "test", NO_COLOR: "1", CHROMIUM: chromium },
    WOOSHPAY_SECRET_KEY: "sk_test_shop",
    WOOSHPAY_BASE_URL: withPorts("http://127.0.0.1:4011"),
    WOOSHPAY_WEBHOOK_SECRET: "whsec_of_these_tests_alone",
  };
  const run: Shop["run"] = (file, parameters, more = {}) =>
    runProgram(file, parameters, {
      ...{ cwd: folder, timeout: 120_000 },
      env: { ...environment, ...more },
    });
  const program = path.join(folder, "node_modules/.bin/wooshpay-openapi");
  return {
    ...{ folder, isMended, environment, withPorts, run },
    command: (words) => run(program, words.map(withPorts)),
    during: (server, port, work) => during({ folder, environment, withPorts }, server, port, work),
  };
}

function edit(folder: string, { file, wrong, right }: (typeof mends)[number]): void {
  const place = path.join(folder, file);
  const text = readFileSync(place, "utf8");
  if (!text.includes(wrong)) throw new UserError(`${file}: there is no ${wrong} to mend.`);
  writeFileSync(place, text.replace(wrong, right));
}

async function during<Result>(
  { folder, environment, withPorts }: Pick<Shop, "folder" | "environment" | "withPorts">,
  [file = "", ...parameters]: readonly string[],
  port: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const words = [file, ...parameters].map(withPorts);
  const child = spawn(process.execPath, words, {
    ...{ cwd: folder, env: environment, stdio: ["pipe", "ignore", "pipe"] },
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const forget = onEnd(() => child.kill());
  const ended = once(child, "exit");
  try {
    if (!(await isListening(Number(withPorts(port)))))
      throw new UserError(`${file}: nobody listens on its port after 10 seconds.\n${said}`);
    return await work();
  } finally {
    child.kill();
    await ended;
    forget();
  }
}

async function isListening(port: number): Promise<boolean> {
  for (let attempts = 0; attempts < 100; attempts += 1) {
    const socket = connect(port, "127.0.0.1");
    const isThere = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return true;
    await pause(100);
  }
  return false;
}
