import { setTimeout as wait } from "node:timers/promises";
import { ProblemError } from "../problem.js";
import { shownUrl } from "../target.js";
import type { Outcome, WebhookCase } from "./case.js";
import { type Letter, type Stationery, write } from "./delivery.js";
import { firstWrong, outcomeOf, outcomeOfGrowth } from "./judge.js";
import type { Probe } from "./probe.js";
import { type Answer, send } from "./wire.js";

/** What cases are played with. */
export interface Stage extends Stationery {
  url: URL;
  probe: Probe | undefined;
  /** How long to wait for an answer, in milliseconds. */
  timeout: number;
  /** Later answers to right deliveries are slow, in milliseconds. */
  slowAfter: number;
}

/** What happened when a case was played. */
export interface Played {
  letters: readonly Letter[];
  answers: readonly Answer[];
  /** Index of the answer that is shown: the first that is not right, else the last. */
  shown: number;
  /** How it failed; undefined when all was right. */
  outcome: Outcome | undefined;
  /** How much the probe grew, where it was looked at. */
  growth: number | undefined;
}

// How long an endpoint that has half of a body is given to answer too early, in milliseconds.
const patience = 300;

/** Plays a case: makes its deliveries, and judges what came of them. */
export async function play(one: WebhookCase, stage: Stage): Promise<Played> {
  const letters = await write(one, stage);
  const deliver = (letter: Letter) =>
    send(stage.url, letter, letter.holdsBack ? Math.min(patience, stage.timeout) : stage.timeout);
  const count = createCount(one, stage.probe);
  const answers: Answer[] = [];
  if (one.atOnce) {
    await count?.begin();
    answers.push(...(await Promise.all(letters.map(deliver))));
    if (one.expects === "once") answers.push(await deliver(letters[0] as Letter));
    await count?.end();
  } else
    for (const [index, letter] of letters.entries()) {
      if (index === one.handled?.from) await count?.begin();
      answers.push(await deliver(letter));
      if (index === one.handled?.to) await count?.end();
    }
  const wrong = firstWrong(one, answers);
  const outcome = wrong === undefined ? undefined : outcomeOf(answers[wrong] as Answer);
  const growth = count?.growth();
  return {
    letters: one.expects === "once" ? [...letters, letters[0] as Letter] : letters,
    answers,
    shown: wrong ?? answers.length - 1,
    outcome: growth === undefined ? outcome : outcomeOfGrowth(one, growth, outcome),
    growth,
  };
}

/** Counts what is handled between two moments. */
function createCount({ handled }: WebhookCase, probe: Probe | undefined) {
  if (!handled || !probe) return undefined;
  let before = 0;
  let after: number | undefined;
  return {
    async begin() {
      before = await probe.read();
    },
    async end() {
      after = await probe.settle(before + handled.times);
    },
    growth: () => (after === undefined ? undefined : after - before),
  };
}

/**
 * Plays the first case: a right delivery, in seconds, and where they are refused in milliseconds.
 *
 * @returns what happened, with the unit that was taken.
 * @throws UserError (as a rejection) when there is no endpoint: nobody listens, or it answers with a redirect, or
 * that there is no such address or method.
 */
export async function playFirst(
  one: WebhookCase,
  stage: Stage,
): Promise<{ played: Played; unit: "s" | "ms" }> {
  const played = await play(one, { ...stage, unit: "s" });
  assertReached(played.answers[0] as Answer, stage);
  if (played.outcome !== "refused" && played.outcome !== "errored") return { played, unit: "s" };
  // Another event, since one that was refused may be remembered.
  const again = await play({ ...one, id: `${one.id} ms` }, { ...stage, unit: "ms" });
  return again.outcome ? { played, unit: "s" } : { played: again, unit: "ms" };
}

const noEndpoint = [404, 405, 501];

function assertReached(answer: Answer, { url, timeout }: Stage): void {
  const { status } = answer;
  const isRedirect = status !== undefined && status >= 300 && status < 400;
  if (status !== undefined && !isRedirect && !noEndpoint.includes(status)) return;
  const found =
    status !== undefined
      ? `status ${status}`
      : answer.code === "timeout"
        ? `no answer within ${timeout / 1000} s`
        : `no answer (${answer.code})`;
  throw new ProblemError({
    file: `--webhooks ${shownUrl(url)}`,
    expected: "an endpoint that answers a POST itself",
    found,
    hint: isRedirect
      ? "Redirects are not followed, since no page says that WooshPay does: give the last address."
      : "Is the endpoint running, and is that its path?",
  });
}

/**
 * Whether the endpoint still listens after an answer that did not come.
 * @param played what happened last.
 */
export async function isAlive(played: Played, { url }: Stage): Promise<boolean> {
  const isBroken = played.answers.some(({ status }) => status === undefined);
  if (!isBroken) return true;
  // A process that ends by an error of its own takes a moment for it.
  await wait(100);
  const body = new Uint8Array();
  const request = { method: "GET", headers: [], body, pieces: undefined, holdsBack: false };
  const answer = await send(url, request, 1_000);
  return answer.status !== undefined || answer.code !== "ECONNREFUSED";
}
