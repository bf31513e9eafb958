import type { Terminal } from "./terminal.js";

/** A terminal for tests, which keeps what is written to it; nobody looks at it, and it has no colors. */
export function memoryTerminal(stdin: AsyncIterable<Uint8Array> = nothing()) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    stdin,
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    environment: {},
  };
  return { ...terminal, out: () => out.join(""), err: () => err.join("") };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
