import type { Installed } from "../check-package/install.js";
import type { Server } from "./server.js";

/** How one scenario ended. */
export interface Result {
  name: string;
  ok: boolean;
  error?: string;
}

/** What a framework is tried with. */
export interface Setting {
  /** Folder of this command's files. */
  home: string;
  /** The package as its users get it. */
  installed: Installed;
  server: Server;
  proxyUrl: string;
  /** Address that nobody listens at. */
  closedUrl: string;
}

/** What was tried with a framework. */
export interface Run {
  /** The version of the library that was tried. */
  version: string;
  results: Result[];
}

/** Tries the package with one framework. */
export type Framework = (setting: Setting) => Promise<Run>;

/** Longest time for one program, in ms; far more than any takes, also where others work, too. */
export const longestRun = 300_000;
