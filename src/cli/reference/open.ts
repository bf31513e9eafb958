import { spawn } from "node:child_process";
import { ProblemError } from "../problem.js";
import type { Terminal } from "../terminal.js";

// What opens a file with the program that its user has chosen for such files.
const openers: Readonly<Record<string, readonly [program: string, ...words: string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/**
 * Opens a file as a double click does, and does not wait for what shows it.
 * @param platform name of the system, as Node has it.
 * @throws UserError where nothing opens it.
 */
export async function openFile(
  file: string,
  { environment }: Pick<Terminal, "environment">,
  platform: string = process.platform,
): Promise<void> {
  const [program, ...words] = openers[platform] ?? ["xdg-open"];
  const child = spawn(program, [...words, file], {
    ...{ stdio: "ignore", detached: true, env: environment },
  });
  const found = await new Promise<string | undefined>((resolve) => {
    child.once("error", ({ code }: NodeJS.ErrnoException) => resolve(`${program} (${code})`));
    child.once("exit", (code) => resolve(code ? `${program} that ends with ${code}` : undefined));
    // Some stay for as long as the page is open.
    setTimeout(() => resolve(undefined), longestWait).unref();
  });
  child.unref();
  if (found === undefined) return;
  throw new ProblemError({
    ...{ file: "--open", expected: "a program that opens pages", found },
    hint: `Open it yourself: ${file}`,
  });
}

/** In milliseconds. */
const longestWait = 2_000;
