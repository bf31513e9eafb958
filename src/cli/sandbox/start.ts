import { createSandbox, type Sandbox } from "../../sandbox/index.js";
import { ProblemError } from "../problem.js";
import { shownValue } from "../values.js";
import { type Listening, listen } from "./listener.js";
import type { SandboxSettings } from "./options.js";
import { StateFile } from "./state-file.js";

/** A sandbox that is listening. */
export interface RunningSandbox {
  readonly sandbox: Sandbox;
  /** Its address, without a slash at its end. */
  readonly url: string;
  /** What ought to be known of its state, as a line; undefined where there is nothing. */
  readonly note: string | undefined;
  /** Ends it, and brings its state onto the disk. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox.
 * @throws UserError for a state that cannot be used, and for an address that cannot be listened on.
 */
export async function startSandbox(settings: SandboxSettings): Promise<RunningSandbox> {
  const state = settings.state === undefined ? undefined : new StateFile(settings.state);
  let listening: Listening | undefined;
  try {
    listening = await listen(settings);
    // Its pages stand on the port, which is known now. Until it answers, nothing has been read of any request.
    const sandbox = open(settings, listening.url, state);
    listening.answer(sandbox.serve);
    return running(sandbox, listening, state);
  } catch (error) {
    await listening?.close();
    state?.close();
    throw error;
  }
}

function open(settings: SandboxSettings, url: string, state: StateFile | undefined): Sandbox {
  const { baseUrl = url, sandbox: options, seed: wanted } = settings;
  const { head } = state ?? {};
  if (head && wanted !== undefined && wanted !== head.seed)
    throw new ProblemError({
      file: "--seed",
      expected: `${shownValue(head.seed)}, which ${state?.path} was made with`,
      found: shownValue(wanted),
    });
  const seed = head?.seed ?? wanted ?? "sandbox";
  state?.begin({ seed });
  const sandbox = createSandbox({ ...options, baseUrl, seed, state });
  state?.compact(sandbox.snapshot());
  return sandbox;
}

function running(
  sandbox: Sandbox,
  listening: Listening,
  state: StateFile | undefined,
): RunningSandbox {
  return {
    ...{ sandbox, url: listening.url, note: state?.note },
    async close() {
      await listening.close();
      await sandbox.close();
      state?.close();
    },
  };
}
