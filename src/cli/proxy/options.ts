import { minimumOption } from "../check/minimum.js";
import type { OptionTable, OptionValues } from "../command.js";
import { ProblemError } from "../problem.js";
import { readPort, readSeconds } from "../values.js";
import { proxyTarget } from "./target.js";

/** Options of the proxy. */
export const proxyOptions = {
  to: {
    type: "string",
    value: "URL",
    help: "Where everything goes: a fake, a staging copy, the sandbox. Never the live host.",
  },
  port: {
    type: "string",
    value: "N",
    help: "Port of this machine to listen on; 0, unless given, takes a free one.",
  },
  "allow-host": {
    ...{ type: "string", value: "NAME", multiple: true },
    help: "Another host than this machine that --to may name.",
  },
  record: {
    ...{ type: "string", value: "FILE" },
    help: "Record what passes, without keys, card data and client secrets: as FILE.har or FILE.ndjson. One that is there is gone on with.",
  },
  block: {
    type: "boolean",
    help: "Answer a request that breaks the description with 400, and an answer that does with 502.",
  },
  "max-time": { type: "string", value: "SECONDS", help: "End after so long." },
  "until-stdin-closes": { type: "boolean", help: "End when standard input does." },
  strict: {
    type: "boolean",
    help: "Count what breaks an inferred statement as a violation, not as a warning.",
  },
  min: minimumOption,
  quiet: { type: "boolean", help: "Leave findings to the report." },
} as const satisfies OptionTable;

/** What the options say. */
export interface ProxySettings {
  to: URL;
  /** What ought to be known of the address, as a line; undefined where there is nothing. */
  note: string | undefined;
  port: number;
  /** In milliseconds; undefined for no end. */
  maxTime: number | undefined;
}

/**
 * Reads the options that need it.
 * @throws UserError for the first that is wrong.
 */
export function readProxyOptions(options: OptionValues<typeof proxyOptions>): ProxySettings {
  const { to, port = "0", "max-time": maxTime, "allow-host": allowedHosts = [] } = options;
  if (to === undefined)
    throw new ProblemError({
      ...{ file: "--to", found: "nothing" },
      expected: "the address of a server, for example http://127.0.0.1:4010",
    });
  const { url, note } = proxyTarget(to, allowedHosts);
  return {
    ...{ to: url, note },
    port: readPort("--port", port),
    maxTime: readSeconds("--max-time", maxTime),
  };
}
