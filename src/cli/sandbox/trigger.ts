import { mask } from "../../contract/judge/excerpt.js";
import { quietly } from "../../quietly.js";
import type { ExitCode } from "../command.js";
import { ProblemError } from "../problem.js";
import { rootForTests, shownUrl } from "../target.js";
import type { Terminal } from "../terminal.js";
import { usualPort } from "./options.js";

/**
 * Has a running sandbox make an event, and prints it.
 * @param type of the event.
 * @param to where it runs; the usual port of this machine unless given.
 * @throws UserError where no sandbox answers, or where it refuses.
 */
export async function triggerEvent(
  type: string,
  to = `http://127.0.0.1:${usualPort}`,
  { stdout, environment }: Pick<Terminal, "stdout" | "environment">,
): Promise<ExitCode> {
  const { url } = rootForTests("--to", to, []);
  const key = environment.WOOSHPAY_SECRET_KEY;
  const address = new URL(`/_sandbox/simulate/${encodeURIComponent(type)}`, url);
  const headers = key?.startsWith("sk_test_") ? { authorization: `Basic ${btoa(`${key}:`)}` } : {};
  const { status, body } = await fetch(address, { method: "POST", headers }).then(
    async (response) => ({ status: response.status, body: await response.text() }),
    (error: { cause?: { code?: string } }) => {
      throw new ProblemError({
        ...{ file: "--to", expected: `a sandbox at ${shownUrl(url)}` },
        found: error.cause?.code ?? "no answer",
      });
    },
  );
  const answer = quietly(() => JSON.parse(body) as { error?: { message?: string } });
  if (answer && status === 200) {
    stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  }
  throw new ProblemError({
    ...{ file: "trigger", expected: "an event that the sandbox makes" },
    found: mask(answer?.error?.message ?? `${status}, which is no answer of a sandbox`),
  });
}
