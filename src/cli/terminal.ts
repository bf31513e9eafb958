/** Something that text is written to: a stream of the process, or what a test hands in. */
export interface Sink {
  write(text: string): unknown;
  /** Whether somebody looks at it. */
  isTTY?: boolean | undefined;
  /** How wide it is, in characters, where somebody looks. */
  columns?: number | undefined;
}

/** What a command has of the process that it runs in. */
export interface Terminal {
  /** What is piped in. */
  stdin: AsyncIterable<Uint8Array>;
  /** Results, and nothing else. */
  stdout: Sink;
  /** Problems and progress. */
  stderr: Sink;
  environment: Readonly<Record<string, string | undefined>>;
}

/** Whether a sink shows colors: `NO_COLOR` and `FORCE_COLOR` decide, and without them whether it is a terminal. */
export function hasColor(sink: Sink, environment: Terminal["environment"]): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== "0";
  return sink.isTTY === true && environment.TERM !== "dumb";
}

// How each style begins and ends on a terminal.
const styles = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  bold: [1, 22],
  dim: [2, 22],
} as const;

/** What paints a text in each style, or leaves it as it is where no colors are shown. */
export type Colors = Readonly<Record<keyof typeof styles, (text: string) => string>>;

/** The styles of a sink. */
export function colorsOf(sink: Sink, environment: Terminal["environment"]): Colors {
  const isShown = hasColor(sink, environment);
  const painters = Object.entries(styles).map(([name, [start, end]]) => [
    name,
    (text: string) => (isShown ? `\u001b[${start}m${text}\u001b[${end}m` : text),
  ]);
  return Object.fromEntries(painters) as Colors;
}

/** Shows how far a command is: one line that is written over; nothing unless somebody looks. */
export class Progress {
  readonly #sink: Sink;
  #shown = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Shows a text, at most ten times a second; a function is called only when its text is shown. */
  show(text: string | (() => string)): void {
    if (!this.#sink.isTTY) return;
    const now = Date.now();
    if (now - this.#shown < 100) return;
    this.#shown = now;
    this.#sink.write(`\r\u001b[2K${typeof text === "string" ? text : text()}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#shown > 0) this.#sink.write("\r\u001b[2K");
    this.#shown = 0;
  }
}
