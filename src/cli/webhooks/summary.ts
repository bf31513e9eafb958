import type { Exchange } from "../../contract/exchange.js";
import { program } from "../command.js";
import { shownUrl } from "../target.js";
import type { Outcome, WebhookCase } from "./case.js";
import type { CheckWebhooksOptions } from "./check.js";
import { explained, findingOf, shownAnswer } from "./findings.js";
import { causeOf } from "./judge.js";
import { type Framework, guessFramework } from "./remedies.js";
import type { CaseResult, WebhookReport } from "./report.js";
import type { Played, Stage } from "./run.js";

/** A case that was played. */
export interface Act {
  one: WebhookCase;
  played: Played;
}

/** All that happened. */
export interface Happened {
  options: CheckWebhooksOptions;
  stage: Stage;
  /** The cases that were chosen, in order. */
  cases: readonly WebhookCase[];
  acts: readonly Act[];
  /** Why cases were not tried, by id. */
  untried: ReadonlyMap<string, string>;
}

/** Makes the case `slow` fail when the slowest answer to any right delivery was. */
export function judgeSlowest(acts: readonly Act[], slowAfter: number): void {
  const slow = acts.find(({ one }) => one.id === "slow");
  if (slow && !slow.played.outcome && slowestOf(acts) > slowAfter) slow.played.outcome = "slow";
}

/** Makes the report of what happened. */
export function summarize(happened: Happened): WebhookReport {
  const { options, stage, cases, acts } = happened;
  const { secretEnv = "WOOSHPAY_WEBHOOK_SECRET" } = options;
  const target = shownUrl(stage.url);
  const framework = options.framework ?? frameworkOf(acts);
  const results = cases.flatMap((one) => resultOf(one, happened, framework) ?? []);
  const probe = options.probe === undefined ? "" : ` --probe ${shownUrl(new URL(options.probe))}`;
  const call = `npx ${program} check --webhooks ${target} --secret-env ${secretEnv}${probe}`;
  return {
    ...{ target, seed: stage.seed, framework, unit: stage.unit },
    deliveries: acts.reduce((sum, { played }) => sum + played.answers.length, 0),
    slowest: slowestOf(acts),
    results,
    findings: acts.flatMap(({ one, played }) => {
      const result = results.find(({ id, state }) => id === one.id && state === "failed");
      const { sample } = played.letters[played.shown] ?? {};
      if (!result || !sample) return [];
      return [findingOf(one, result, sample, played.answers[played.shown], call)];
    }),
    exchanges: acts.filter(({ one }) => one.id.startsWith("event/")).flatMap(exchangesOf),
  };
}

function resultOf(
  one: WebhookCase,
  { options, stage, acts, untried }: Happened,
  framework: Framework | undefined,
): CaseResult | undefined {
  const { id, sends, expects, because, evidence } = one;
  const common = { id, sends, expects, because, evidence };
  const played = acts.find((act) => act.one === one)?.played;
  const reason = untried.get(id);
  if (!played)
    return reason === undefined ? undefined : { ...common, state: "untried", note: reason };
  const isSlow = played.outcome === "slow" || (id === "slow" && !played.outcome);
  const found = isSlow ? `${Math.round(slowestOf(acts))} ms` : describe(played, stage.secret);
  if (!played.outcome) return { ...common, state: "ok", found };
  const failed = { ...common, outcome: played.outcome, found };
  const cause = causeOf(one, outcomesOf(acts));
  if (cause !== undefined) return { ...failed, state: "follows", note: cause };
  const isStrict = options.strict ?? false;
  return { ...failed, state: "failed", ...explained(one, played.outcome, framework, isStrict) };
}

function outcomesOf(acts: readonly Act[]): Map<string, Outcome> {
  return new Map(
    acts.flatMap(({ one, played }) => (played.outcome ? [[one.id, played.outcome]] : [])),
  );
}

function slowestOf(acts: readonly Act[]): number {
  const right = acts.filter(({ one }) => one.expects === "accepted");
  return Math.max(0, ...right.flatMap(({ played }) => played.answers.map(({ ms }) => ms)));
}

function exchangesOf({ played }: Act): Exchange[] {
  return played.letters.map(({ headers, body, sample }, index) => {
    const status = played.answers[index]?.status;
    const shown = headers.map(([name, value]): [string, string] => [
      name,
      name === "Content-Type" ? value : `t=0,v1=${"0".repeat(64)}`,
    ]);
    const text = new TextDecoder().decode(body);
    const request = { method: "POST", url: `/${sample.type}`, headers: shown, body: text };
    return status === undefined ? { request } : { request, response: { status } };
  });
}

function describe({ answers, letters, shown, growth }: Played, secret: string): string {
  const answer = answers[shown];
  const name = letters[shown]?.name;
  return [
    answer ? shownAnswer(answer, secret) : "",
    name && answers.length > 1 ? ` (${name})` : "",
    growth === undefined ? "" : `, handled ${growth}`,
  ].join("");
}

function frameworkOf(acts: readonly Act[]): Framework | undefined {
  for (const { played } of acts)
    for (const answer of played.answers) {
      const guessed = answer.status === undefined ? undefined : guessFramework(answer.headers);
      if (guessed) return guessed;
    }
  return undefined;
}
