/** What a case tries. */
export type Purpose =
  /** A payload of the description as it is: every generator has to read it. */
  | "payload"
  /** A payload with a value in an open enumeration that the description does not know. */
  | "new value"
  /** A payload with a member in an object that the description does not know. */
  | "new member";

/** One JSON value that generated code is given. */
export interface Case {
  /** Unique, for example `retrieveRefund/constructed-1.200`, or that with a pointer and the purpose. */
  id: string;
  purpose: Purpose;
  /** `request` is built and sent by generated code, `answer` and `event` are read by it. */
  direction: "request" | "answer" | "event";
  operationId: string;
  /** Name of the component schema that the value has. */
  schema: string;
  value: unknown;
}

/** What generated code made of a case. */
export interface Outcome {
  id: string;
  /** Why it could not be decoded; left out when it was. */
  error?: string;
  /** The decoded value as the generated code writes it back. */
  value?: unknown;
}

/** The description in the form that a target reads. */
export type Input = "openapi.json" | "openapi-3.0.json";

/** What a target gets to work with. */
export interface Workshop {
  /** Absolute path of the description to generate from. */
  input: string;
  /** An empty folder for what the target generates, compiles and runs; its own. */
  folder: string;
  /** Folder scripts/check-codegen, where tools are installed. */
  home: string;
  /** Names of all component schemas that occur in cases. */
  schemas: string[];
  cases: readonly Case[];
  /** Prints a line of progress, for example `compiles`. */
  say(step: string): void;
}

/** Cases that come back changed or are not read, and why that is the generator's doing. */
export interface Exception {
  /** Which cases: their ids have to match. */
  cases: RegExp;
  purposes: readonly Purpose[];
  /** What is found first in place of what, in these cases; left out: anything. */
  difference?: { expected: string; found: string };
  cause: string;
}

/** One generator, with all that it takes to install it, run it, compile its code and run that. */
export interface Target {
  /** As its users call it, for example `oapi-codegen`. */
  name: string;
  language: "TypeScript" | "Python" | "Go" | "Java" | "Rust";
  /** The description that it copes with best, tried out. */
  input: Input;
  /** Whether it is too slow for CI, and runs with --all only. */
  onlyWithAll?: boolean;
  /**
   * Whether it generates types alone: nothing of it runs, so that a value stays what it is. A value
   * counts as read when the compiler takes it for the type.
   */
  typesOnly?: boolean;
  /** Part of payloads that has to be written back unchanged, from 0 to 1. */
  unchanged: number;
  /** What the generated code is helped with, which is no part of it; told beside the table. */
  help?: string;
  /** Differences that are known, each with its cause. */
  exceptions: readonly Exception[];
  /** What is missing on this machine, for example `go`; undefined when nothing is. */
  missing(): string | undefined;
  /**
   * Installs, generates, compiles in the strictest mode, and runs every case.
   * @throws UserError that names the step and shows what the tool printed, when a step fails.
   */
  run(workshop: Workshop): Promise<Outcome[]>;
}
