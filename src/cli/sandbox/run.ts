import type { CommandInput, ExitCode } from "../command.js";
import { ProblemError } from "../problem.js";
import { count } from "../text.js";
import { untilEnded } from "../until-ended.js";
import { runBeside } from "./exec.js";
import { readSandboxOptions, type SandboxOptionValues } from "./options.js";
import { startSandbox } from "./start.js";
import { tell } from "./tell.js";
import { triggerEvent } from "./trigger.js";

/** What a run of the command takes. */
export interface SandboxRun extends CommandInput<SandboxOptionValues> {
  /** Ends the run from outside; for tests. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs a sandbox until it is ended, or for as long as a program runs beside it; or asks one that runs for something.
 * @throws UserError where an option is wrong, or something is not reached.
 */
export async function runSandbox(run: SandboxRun): Promise<ExitCode> {
  const { options, positionals, terminal } = run;
  const { stdin } = terminal;
  const untilStdinCloses = options["until-stdin-closes"];
  const [word, ...rest] = positionals;
  if (options.describe) {
    const { describeSandbox } = await import("../../sandbox/describe.js");
    terminal.stdout.write(`${describeSandbox().trimEnd()}\n`);
    return 0;
  }
  if (word === "trigger") return trigger(rest, run);
  if (options.to !== undefined)
    throw new ProblemError({ file: "--to", expected: "trigger before it", found: "none" });
  if (word !== undefined && word !== "exec")
    throw new ProblemError({
      ...{ file: "sandbox", expected: "nothing, exec or trigger behind it" },
      found: JSON.stringify(word.slice(0, 60)),
    });
  if (word === "exec" && rest.length === 0)
    throw new ProblemError({
      ...{ file: "exec", expected: "a program behind it: exec -- npm test", found: "none" },
    });
  const settings = await readSandboxOptions(options, terminal, word === "exec");
  const running = await startSandbox(settings);
  try {
    tell(running, settings.log, terminal);
    if (word === undefined) await untilEnded({ stdin, untilStdinCloses, signal: run.signal });
    // Whoever runs a program through another one expects the code of that one.
    else return (await runBeside(running, rest, terminal)) as ExitCode;
  } finally {
    await running.close();
  }
  return 0;
}

function trigger([type, ...more]: readonly string[], { options, terminal }: SandboxRun) {
  if (type === undefined || more.length > 0)
    throw new ProblemError({
      ...{
        file: "trigger",
        expected: "the type of one event, for example payment_intent.succeeded",
      },
      found: count(type === undefined ? 0 : more.length + 1, "word"),
    });
  return triggerEvent(type, options.to, terminal);
}
