import colors from "picocolors";
import { listen } from "../src/cli/sandbox/listener.js";
import { runSandbox } from "../src/cli/sandbox/run.js";
import type { SandboxAnswer, SandboxRequest } from "../src/sandbox/message.js";
import { bundleFile } from "./support/bundle-file.js";
import { ProblemError, runCommand, UserError } from "./support/cli.js";
import { endOnSignals } from "./support/ending.js";

await runCommand({
  usage: "npm run mock --",
  summary: "Runs the sandbox on the loopback interface; or Prism, which keeps nothing.",
  options: {
    port: {
      type: "string",
      value: "number",
      help: "Port to listen on; 0, the default, takes a free one.",
    },
    prism: {
      type: "boolean",
      help: "Let Prism answer, with the examples of generated/openapi.json.",
    },
    quiet: { type: "boolean", help: "Print nothing about the requests." },
  },
  async run({ options }) {
    const port = readPort(options.port);
    const file = bundleFile(process.cwd());
    // Whoever started this as a child process with a channel takes it along when it ends, however it ends.
    process.once("disconnect", () => process.exit());
    await (options.prism
      ? servePrism(file, port, options.quiet ?? false)
      : serveSandbox(port, options.quiet ?? false));
  },
});

async function serveSandbox(port: number, isQuiet: boolean): Promise<void> {
  await runSandbox({
    options: { port: String(port) },
    positionals: [],
    terminal: {
      ...{ stdin: process.stdin, stderr: process.stderr, environment: process.env },
      stdout: isQuiet ? onlyFirst(process.stdout) : process.stdout,
    },
  });
}

// Where it listens is told first, in one piece.
function onlyFirst(stdout: NodeJS.WriteStream) {
  let isTold = false;
  return {
    isTTY: stdout.isTTY,
    write(text: string) {
      if (!isTold) stdout.write(text);
      isTold = true;
      return true;
    },
  };
}

async function servePrism(file: string, port: number, isQuiet: boolean): Promise<void> {
  endOnSignals();
  const print = (line: string) => {
    if (!isQuiet) console.log(line);
  };
  const { openPrism } = await import("./mock/prism.js");
  const prism = await openPrism(file, (words, isFailure) =>
    print(`  ${colors.red(isFailure ? "failed" : "refused")} ${words}`),
  ).catch((reason: unknown) => {
    const text = reason instanceof Error ? reason.message : String(reason);
    throw new UserError(`Prism cannot read generated/openapi.json: ${text}`);
  });
  const { url, answer } = await listen({ port, host: "127.0.0.1" });
  answer((request: SandboxRequest): Promise<SandboxAnswer> => {
    // Of a request method and path only: headers and query carry secrets.
    print(`${request.method} ${request.target.split("?")[0]}`);
    return prism.answer(request);
  });
  console.log(`Prism serves ${prism.size} operations at ${url}`);
  print(`Try: curl -u sk_test_any: ${url}/v1/events/evt_1\nEnd it with Ctrl+C.`);
}

function readPort(text = "0"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ProblemError({ file: "--port", expected: "a number from 0 to 65535", found: text });
}
