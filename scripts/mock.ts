import colors from "picocolors";
import { bundleFile } from "./support/bundle-file.js";
import { runCommand, UserError } from "./support/cli.js";
import { endOnSignals } from "./support/ending.js";

await runCommand({
  usage: "npm run mock --",
  summary: "Serves generated/openapi.json with Prism on the loopback interface.",
  options: {
    port: {
      type: "string",
      value: "number",
      help: "Port to listen on; 0, the default, takes a free one.",
    },
    quiet: { type: "boolean", help: "Print nothing about the requests." },
  },
  async run({ options }) {
    const port = readPort(options.port);
    const file = bundleFile(process.cwd());
    endOnSignals();
    const { getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
    const { createServer } = await import("@stoplight/prism-http-server");
    const operations = await getHttpOperationsFromSpec(file).catch((reason: unknown) => {
      throw new UserError(`Prism cannot read generated/openapi.json: ${textOf(reason)}`);
    });
    const server = createServer(operations, {
      cors: true,
      config: {
        isProxy: false,
        validateRequest: true,
        validateResponse: true,
        checkSecurity: true,
        errors: false,
        upstreamProxy: undefined,
        mock: { dynamic: false },
      },
      components: { logger: requestLogger(options.quiet ?? false) as never },
    });
    const address = await server.listen(port, "127.0.0.1").catch((reason: unknown) => {
      throw new UserError(listenProblem(port, reason));
    });
    // Whoever started this as a child process with a channel takes it along when it ends, however it ends.
    process.once("disconnect", () => process.exit());
    console.log(`Prism serves ${operations.length} operations at ${address}`);
    if (!options.quiet)
      console.log(`Try: curl -u sk_test_any: ${address}/v1/events/evt_1\nEnd it with Ctrl+C.`);
  },
});

function readPort(text = "0"): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`--port\n  expected: a number from 0 to 65535\n  found:    ${text}`);
}

function listenProblem(port: number, reason: unknown): string {
  const text = textOf(reason);
  if (text.includes("EADDRINUSE"))
    return `--port\n  expected: a free port\n  found:    ${port}, which another program listens on. Leave --port out for a free one.`;
  return `Prism cannot listen on port ${port}: ${text}`;
}

function textOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

interface LogContext {
  input?: { method: string; url: { path: string } };
}

/**
 * The logger that Prism asks for: a line per request, and one per reason why Prism refuses it. Of a
 * request it prints method and path only; headers and query carry secrets.
 */
function requestLogger(quiet: boolean) {
  const print = (line: string) => {
    if (!quiet) console.log(line);
  };
  const silent = () => {};
  const logger = {
    level: "info",
    info: ({ input }: LogContext, message?: string) => {
      if (input && message === "Request received")
        print(`${input.method.toUpperCase()} ${input.url.path}`);
    },
    warn: silent,
    error: (_context: LogContext, message?: string) => {
      if (message?.startsWith("Violation: "))
        print(`  ${colors.red("refused")} ${message.slice(11)}`);
      if (message?.startsWith("Request terminated")) print(`  ${colors.red("failed")} ${message}`);
    },
    fatal: (_context: LogContext, message?: string) => print(`${colors.red("failed")} ${message}`),
    success: silent,
    debug: silent,
    trace: silent,
    child: () => logger,
  };
  return logger;
}
