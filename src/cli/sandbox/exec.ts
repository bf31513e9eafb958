import { spawn } from "node:child_process";
import { constants } from "node:os";
import { ProblemError } from "../problem.js";
import type { Terminal } from "../terminal.js";
import type { RunningSandbox } from "./start.js";

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a program that finds the sandbox by the variables that the client reads.
 * @param words the program and its arguments.
 * @returns its exit code; 128 and the number of the signal where one has ended it, as shells have it.
 * @throws UserError when it cannot be started.
 */
export async function runBeside(
  { sandbox, url }: RunningSandbox,
  words: readonly string[],
  { environment }: Pick<Terminal, "environment">,
): Promise<number> {
  const [program = "", ...rest] = words;
  const child = spawn(program, rest, {
    stdio: "inherit",
    // Where programs such as npm are scripts, a shell alone finds them.
    shell: process.platform === "win32",
    env: {
      ...environment,
      WOOSHPAY_BASE_URL: url,
      WOOSHPAY_SECRET_KEY: sandbox.secretKey,
      ...(sandbox.webhookSecret && { WOOSHPAY_WEBHOOK_SECRET: sandbox.webhookSecret }),
    },
  });
  const pass = (signal: NodeJS.Signals) => {
    // A terminal sends it to both; some programs take the second one for impatience.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, pass);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject).once("exit", (code, signal) => {
        resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
      });
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = `${program} (${code})`;
    throw new ProblemError({ file: "exec", expected: "a program that can be started", found });
  } finally {
    for (const signal of forwarded) process.off(signal, pass);
  }
}
