import { nearest } from "../../contract/judge/spelling.js";
import { ProblemError } from "../problem.js";
import { targetOf } from "../target.js";
import type { Outcome, WebhookCase, WebhookSample } from "./case.js";
import { allCases } from "./cases/index.js";
import { createProbe } from "./probe.js";
import type { Framework } from "./remedies.js";
import { timeIsUp, type WebhookReport } from "./report.js";
import { isAlive, play, playFirst, type Stage } from "./run.js";
import { type Act, judgeSlowest, summarize } from "./summary.js";

/** What `checkWebhooks` takes. */
export interface CheckWebhooksOptions {
  /** Address of the endpoint. */
  url: string;
  /** Secret of the endpoint, whole. It is in no output. */
  secret: string;
  /** The documented events, as `samplesOf` reads them from the description. */
  events: readonly WebhookSample[];
  /** Name of the variable that holds the secret, for the commands that repeat a case. */
  secretEnv?: string | undefined;
  /** Framework of the endpoint. Default: what its answers give away. */
  framework?: Framework | undefined;
  /** Address that answers how much was handled, as a number or as `{"count": number}`. */
  probe?: string | undefined;
  /** Makes the ids of events and objects. Default: the clock, since endpoints remember the events of a seed. */
  seed?: number | undefined;
  /** Cases to try, by id; `event` stands for all documented events. Default: all. */
  only?: readonly string[] | undefined;
  /** How long all may take, in milliseconds. Default: 120,000. */
  maxTime?: number | undefined;
  /** How long an answer may take, in milliseconds. Default: 10,000. */
  timeout?: number | undefined;
  /** Answers that take longer are slow, in milliseconds. Default: 5,000. */
  slowAfter?: number | undefined;
  /** Hosts other than this machine that may be called. */
  allowedHosts?: readonly string[] | undefined;
  /** Whether what breaks an inferred expectation is a violation too, not a warning. */
  strict?: boolean | undefined;
  /** Told before each case. */
  onCase?: ((id: string, index: number, of: number) => void) | undefined;
}

/**
 * Proves an endpoint for webhooks from outside: delivers to it what WooshPay delivers, and what it must not take,
 * and says what its answers would do in production.
 *
 * @throws UserError (as a rejection) for a target that is not allowed or not reached, a probe that answers no number,
 * and a case that there is not.
 */
export async function checkWebhooks(options: CheckWebhooksOptions): Promise<WebhookReport> {
  const { secret, events, allowedHosts = [], timeout = 10_000, maxTime = 120_000 } = options;
  const { seed = Date.now(), slowAfter = 5_000 } = options;
  const url = targetOf("--webhooks", options.url, allowedHosts);
  const probe =
    options.probe === undefined
      ? undefined
      : createProbe(targetOf("--probe", options.probe, allowedHosts), timeout);
  const samples = new Map(events.map((sample) => [sample.type, sample]));
  const [first, ...rest] = chooseCases(allCases(events), options.only);
  const stage: Stage = { url, secret, seed, samples, probe, timeout, slowAfter, unit: "s" };
  const ends = performance.now() + maxTime;

  const acts: Act[] = [];
  const untried = new Map<string, string>();
  const total = rest.length + 1;
  options.onCase?.(first.id, 0, total);
  const { played, unit } = await playFirst(first, stage);
  acts.push({ one: first, played });
  stage.unit = unit;
  // A probe that does not follow one plain delivery measures something else.
  if (played.growth !== undefined && played.growth !== 1) stage.probe = undefined;
  let gone: string | undefined;
  for (const [index, one] of rest.entries()) {
    const reason =
      gone ?? (performance.now() > ends ? timeIsUp : reasonToLeaveOut(one, played.outcome));
    if (reason === undefined) {
      options.onCase?.(one.id, index + 1, total);
      const act = { one, played: await play(one, stage) };
      acts.push(act);
      if (!(await isAlive(act.played, stage))) {
        act.played.outcome = "broken";
        gone = `the endpoint ended during ${one.id}`;
      }
    } else if (one.when !== "diagnosis") untried.set(one.id, reason);
  }
  judgeSlowest(acts, slowAfter);
  return summarize({ options, stage, cases: [first, ...rest], acts, untried });
}

/** The cases that were asked for, behind the first, which all others rest on. */
function chooseCases(
  cases: readonly WebhookCase[],
  only: readonly string[] | undefined,
): [WebhookCase, ...WebhookCase[]] {
  const [first, ...rest] = cases as [WebhookCase, ...WebhookCase[]];
  const groupOf = (id: string) => id.split("/")[0] ?? id;
  const names = new Set(cases.flatMap(({ id }) => [id, groupOf(id)]));
  for (const name of only ?? [])
    if (!names.has(name)) {
      const near = nearest(name, names);
      throw new ProblemError({
        file: "--only",
        expected: `one of ${[...names].filter((one) => !one.includes("/")).join(", ")}`,
        found: JSON.stringify(name.slice(0, 60)),
        hint: near && `Did you mean ${near}?`,
      });
    }
  const isChosen = ({ id }: WebhookCase) => only?.includes(id) || only?.includes(groupOf(id));
  return [first, ...(only ? rest.filter(isChosen) : rest)];
}

function reasonToLeaveOut({ when }: WebhookCase, first: Outcome | undefined): string | undefined {
  const isRefusing = first !== undefined && first !== "lost" && first !== "repeated";
  if (isRefusing) return when ? undefined : "the endpoint refuses right deliveries";
  return when === "diagnosis" ? "the endpoint takes right deliveries" : undefined;
}
