import type { Outcome, WebhookCase } from "./case.js";
import type { Answer } from "./wire.js";

/** What one answer is, before it is compared with what it has to be. */
export function outcomeOf(answer: Answer): Outcome {
  if (answer.status === undefined) return answer.code === "timeout" ? "silent" : "broken";
  if (answer.status < 300) return "accepted";
  if (answer.status < 400) return "redirected";
  return answer.status < 500 ? "refused" : "errored";
}

// Answers of an endpoint that is busy with another copy of the same event.
const notNow = [409, 423, 425, 429, 503];

type Judge = (answer: Answer) => boolean;

const isAccepted: Judge = (answer) => outcomeOf(answer) === "accepted";
const isRefused: Judge = (answer) => outcomeOf(answer) === "refused";

/** Whether one answer is right, by what is expected of its case. */
const judges: Record<WebhookCase["expects"], Judge> = {
  accepted: isAccepted,
  refused: isRefused,
  answered: (answer) => isAccepted(answer) || isRefused(answer) || outcomeOf(answer) === "broken",
  waiting: (answer) => !isAccepted(answer),
  once: (answer) => isAccepted(answer) || notNow.includes(answer.status ?? 0),
};

/**
 * The index of the first answer that is not right; undefined where all are. Of copies that arrive at once, the
 * last answer is that to one that came after them.
 */
export function firstWrong(
  { expects }: WebhookCase,
  answers: readonly Answer[],
): number | undefined {
  const wrong = answers.findIndex((answer) => !judges[expects](answer));
  if (wrong >= 0) return wrong;
  const last = answers.length - 1;
  return expects === "once" && !isAccepted(answers[last] as Answer) ? last : undefined;
}

/** What the growth of the probe says, beside answers that were right or were not. */
export function outcomeOfGrowth(
  { expects, handled }: WebhookCase,
  growth: number,
  outcome: Outcome | undefined,
): Outcome | undefined {
  if (!handled) return outcome;
  if (expects === "refused" && outcome === "accepted") return growth > 0 ? "handled" : "unhandled";
  if (outcome) return outcome;
  if (growth > handled.times) return expects === "refused" ? "handled" : "repeated";
  return growth < handled.times ? "lost" : undefined;
}

const acceptances: readonly Outcome[] = ["accepted", "handled", "unhandled"];

/**
 * The case that another one's failure follows from: the first of its `follows` that failed in the way that it says.
 * @param outcomes what cases failed with, by id.
 */
export function causeOf(
  one: WebhookCase,
  outcomes: ReadonlyMap<string, Outcome>,
): string | undefined {
  const outcome = outcomes.get(one.id);
  return Object.entries(one.follows ?? {}).find(([id, mode]) => {
    if (id === one.id) return false;
    const other = outcomes.get(id);
    if (!other || !outcome) return false;
    return mode === "any" || same(outcome, other);
  })?.[0];
}

// What a probe adds to "accepted" makes no other failure of it.
function same(outcome: Outcome, cause: Outcome): boolean {
  if (outcome === "handled") return cause === "handled";
  return outcome === cause || (acceptances.includes(outcome) && acceptances.includes(cause));
}
