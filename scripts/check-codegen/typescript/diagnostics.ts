/**
 * What the TypeScript compiler, run with `--pretty false`, says of each line of one file, shortened
 * to the outermost code and the innermost reason. Undefined when it complains about anything else.
 */
export function errorsByLine(output: string, driver: string): Map<number, string> | undefined {
  const errors = new Map<number, string>();
  for (const message of output.split(/\n(?=\S)/)) {
    if (message === "") continue;
    const [, file, line, text] = /^(.+?)\((\d+),\d+\): error (.*)$/s.exec(message) ?? [];
    if (file !== driver || text === undefined) return undefined;
    errors.set(Number(line), cause(text));
  }
  return errors;
}

// The compiler goes from the whole value inwards: what it says first and last tells the most.
function cause(message: string): string {
  const lines = message.split("\n").map((line) => line.trim());
  const code = /^\w+/.exec(message)?.[0] ?? "";
  return lines.length === 1 ? message : `${code}: ${lines.slice(-2).join(" ")}`;
}
