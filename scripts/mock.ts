import { existsSync } from "node:fs";
import path from "node:path";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import colors from "picocolors";
import { runCommand, UserError } from "./support/cli.js";

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
    const file = path.join(process.cwd(), "generated/openapi.json");
    if (!existsSync(file))
      throw new UserError("generated/openapi.json is not there. Run `npm run generate` first.");
    const operations = await getHttpOperationsFromSpec(file);
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
  const text = reason instanceof Error ? reason.message : String(reason);
  if (text.includes("EADDRINUSE"))
    return `--port\n  expected: a free port\n  found:    ${port}, which another program listens on. Leave --port out for a free one.`;
  return `Prism cannot listen on port ${port}: ${text}`;
}

/**
 * The logger that Prism asks for. It prints one line per problem and never the request itself, which
 * carries the secret key.
 */
function requestLogger(quiet: boolean) {
  const print = (mark: string) => (_context: unknown, message?: string) => {
    if (!quiet && message) console.log(`${mark} ${message}`);
  };
  const silent = () => {};
  const logger = {
    level: "info",
    fatal: print(colors.red("failed ")),
    error: print(colors.red("refused")),
    warn: print(colors.yellow("warning")),
    info: silent,
    success: silent,
    debug: silent,
    trace: silent,
    child: () => logger,
  };
  return logger;
}
