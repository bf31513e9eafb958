import type { Command } from "../command.js";

/** A command before it is loaded: what a list of commands shows of it. */
export interface CommandEntry {
  summary: string;
  /** Loads the file that does it; the others are not needed then. */
  load: () => Promise<{ command: Command }>;
}

/** The commands by name, in the order of the help text. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  check: {
    summary: "Hold recorded traffic and fixtures against the description.",
    load: () => import("./check.js"),
  },
  coverage: {
    summary: "Merge what several runs have covered.",
    load: () => import("./coverage.js"),
  },
  diff: {
    summary: "Say what changed between two descriptions, and whom it breaks.",
    load: () => import("./diff.js"),
  },
  drift: {
    summary: "Compare captured pages of the documentation with what is known of them.",
    load: () => import("./drift.js"),
  },
  flow: {
    summary: "Take the documented flows against a server, step by step.",
    load: () => import("./flow.js"),
  },
  proxy: {
    summary: "Stand between a program and a server, and check what passes.",
    load: () => import("./proxy.js"),
  },
  reference: {
    summary: "Open what reviewers read: how sure each statement is, and what speaks against it.",
    load: () => import("./reference.js"),
  },
  sandbox: {
    summary: "Run a WooshPay of your own on this machine, with state and webhooks.",
    load: () => import("./sandbox.js"),
  },
};
