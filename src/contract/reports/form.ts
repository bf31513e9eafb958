import type { BaselineEntry } from "../baseline.js";
import type { CheckReport, Severity } from "../finding.js";

/** What the forms of a report take besides it. */
export interface ReportOptions {
  /** The lightest severity that fails; `violation` unless set. */
  failOn?: Severity | undefined;
  /** Whether a text is coloured; false unless set. */
  color?: boolean | undefined;
  /** When it was made, in ms since 1970; left out of the report unless set. */
  at?: number | undefined;
  /** How many findings a baseline took out. */
  known?: number | undefined;
  /** Entries of a baseline that no finding has any more. */
  gone?: readonly BaselineEntry[] | undefined;
  /** Folder that places in files are named from, for tools that want them relative. */
  root?: string | undefined;
}

/** A form of a report: the whole text of it. */
export type Form = (report: CheckReport, options?: ReportOptions) => string;
