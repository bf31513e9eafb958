import type { Finding, FindingEvidence, Severity } from "../../contract/finding.js";
import { mask, shorten } from "../../contract/judge/excerpt.js";
import type { Expectation, Outcome, WebhookCase, WebhookSample } from "./case.js";
import { type Framework, remedyFor } from "./remedies.js";
import type { CaseResult } from "./report.js";
import type { Answer } from "./wire.js";

/** What is expected, in words. */
export const expected: Record<Expectation, string> = {
  accepted: "2xx",
  refused: "4xx",
  answered: "2xx or 4xx",
  waiting: "no 2xx yet",
  once: "2xx once",
};

const repeated = "WooshPay repeats it 18 times in 72 hours, then gives up: the event is lost.";

// What outcomes mean where a case says nothing of its own.
const harms: Record<Outcome, string> = {
  accepted: "Whoever knows the address can report payments: goods go out unpaid.",
  handled: "Whoever knows the address can report payments: goods go out unpaid.",
  unhandled: "It says that it has what it does not have: an event is lost.",
  refused: repeated,
  errored: `It fails. ${repeated}`,
  redirected: `No page says that redirects are followed. ${repeated}`,
  silent: `No answer in time. ${repeated}`,
  broken: `It breaks off without an answer. ${repeated}`,
  lost: "It says that it has the event, and does nothing with it: a paid order is lost.",
  repeated: "It handles more than was delivered: the order is shipped, or the money booked, twice.",
  slow: "WooshPay gives up waiting, and delivers again.",
};

/** What an endpoint answered, in a few words, and without the secret. */
export function shownAnswer(answer: Answer, secret: string): string {
  if (answer.status === undefined)
    return answer.code === "timeout" ? "no answer in time" : `no answer (${answer.code})`;
  const text = mask(answer.text.replaceAll(secret, "[masked]")).replace(/\s+/g, " ").trim();
  return `${answer.status}${text && ` ${JSON.stringify(shorten(text, 40))}`}`;
}

/** What a failed case means, and how to mend it. */
export function explained(
  one: WebhookCase,
  outcome: Outcome,
  framework: Framework | undefined,
  isStrict: boolean,
): Required<Pick<CaseResult, "harm" | "remedy" | "severity" | "evidence">> {
  const evidence = evidenceOf(one, outcome);
  const isSure = evidence.level === "documented" || evidence.level === "partial";
  const severity: Severity = isSure || isStrict ? "violation" : "warning";
  const harm = one.harm?.[outcome] ?? harms[outcome];
  const isCrash = outcome === "broken" || (outcome === "errored" && one.expects === "accepted");
  const names = [one.remedies?.[outcome] ?? one.remedy, ...(isCrash ? ["crash" as const] : [])];
  const remedy = names.map((name) => remedyFor(name, framework)).join(" ");
  return { harm, remedy, severity, evidence };
}

// That a refusal is 4xx no page says, and how late an answer may come neither.
function evidenceOf({ expects, evidence }: WebhookCase, outcome: Outcome): FindingEvidence {
  const isGuess = (expects === "refused" && outcome === "errored") || outcome === "slow";
  return isGuess ? { ...evidence, level: "inferred" } : evidence;
}

/** A failed case as a finding. */
export function findingOf(
  one: WebhookCase,
  result: CaseResult,
  sample: WebhookSample,
  answer: Answer | undefined,
  call: string,
): Finding {
  const { found = "", harm = "", remedy = "", severity = "violation", evidence } = result;
  const isAboutSignature = one.expects === "refused" || one.expects === "answered";
  return {
    rule: `webhook-${one.id.startsWith("event/") ? "event" : one.id}`,
    severity,
    operationId: sample.operationId,
    side: "response",
    status: answer?.status,
    pointer: "#status",
    schemaPointer: `${sample.schemaPointer}${isAboutSignature ? "/parameters/0" : "/responses/2XX"}`,
    expected: `${expected[one.expects]} to ${one.sends} (${one.because.replace(/\.$/, "")})`,
    found: `${found}, which in production means: ${harm.replace(/\.$/, "")}`,
    hint: remedy,
    evidence,
    contradictions: one.contradictions ?? [],
    questions: one.questions ?? [],
    repeat: `${call} --only ${one.id}`,
  };
}
