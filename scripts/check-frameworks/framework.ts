import type { Installed } from "../check-package/install.js";
import type { Run } from "../support/trials.js";
import type { Server } from "./server.js";

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

/** Tries the package with one framework. */
export type Framework = (setting: Setting) => Promise<Run>;

/** Longest time for one program, in ms; far more than any takes, also where others work, too. */
export const longestRun = 300_000;
