import { contractRecords } from "../../../generated/contract-records.js";
import { answerRules } from "../answered.js";
import type { Contract } from "../contract.js";
import type { Exchange } from "../exchange.js";
import { type Finding, isMistakeOfRequest } from "../finding.js";
import { readBody } from "../http/body.js";
import { mask, shorten } from "../judge/excerpt.js";
import { asFound } from "../judge/judgement.js";
import { placeOf } from "../judge/place-of.js";
import { repeatCommand } from "../repeat.js";
import type { Expected, Probe } from "./probes.js";

/** A probe that was answered. */
export interface Answered {
  probe: Probe;
  exchange: Exchange;
  status: number;
  /** Whether the request names an id that the server has not shown. */
  hasStrangeIds: boolean;
  /** Whether the request names objects, in whose state it may be refused. */
  namesOthers: boolean;
}

/** What is wrong with an answer: by the description, and by what the request was sent for. */
export function findingsOf(answered: Answered, contract: Contract): Finding[] {
  const { probe, exchange, status } = answered;
  const all = contract.check(exchange);
  const ofAnswer = all.filter(({ side }) => side === "response");
  const ending = isServerError(status) ? crash : endings[probe.expected](answered);
  // What is made from schemas may break a rule that schemas cannot say.
  if (!ending || (ending.rule === "refused" && all.some(isMistakeOfRequest))) return ofAnswer;
  const [meant] = probe.expected === "refused" ? all.filter(({ side }) => side === "request") : [];
  return [...ofAnswer, endingFinding(ending, answered, status, meant)];
}

interface Ending extends Pick<Finding, "rule" | "severity" | "expected" | "hint"> {
  /** What stands there, where more is known than the status. */
  found?: string | undefined;
}

/** What an error says of itself, secrets masked. */
function reasonIn(body: unknown): string | undefined {
  const read = readBody(body, undefined);
  const { error } = Object(read.kind === "value" ? read.value : undefined);
  const { message } = Object(error);
  return typeof message === "string" && message !== "" ? shorten(mask(message)) : undefined;
}

const isServerError = (status: number) => status >= 500;
const isTaken = (status: number) => status >= 200 && status < 300;
const isUnknownPath = (status: number) => [404, 405].includes(status);
const isRefused = (status: number) => status >= 400 && status < 500;

/** What is wrong with how a request ended, by what it was sent for; undefined where nothing is. */
const endings: Readonly<Record<Expected, (answered: Answered) => Ending | undefined>> = {
  taken({ status, hasStrangeIds, namesOthers, probe, exchange }) {
    // Whether it may be refused depends on what it names, and on the key.
    if (!isRefused(status) || hasStrangeIds || !probe.areIdsKnown) return undefined;
    if ([401, 403, 429].includes(status)) return undefined;
    if (isUnknownPath(status)) return absent;
    const severity = namesOthers ? "advice" : probe.isDocumented ? "violation" : "warning";
    const why = reasonIn(exchange.response?.body);
    const found = why && `${status}: ${why}`;
    const hint = namesOthers
      ? `Right unless the state of what it names forbids it; this was ${probe.name}.`
      : `Take what the description allows; this was ${probe.name}.`;
    return { rule: "refused", severity, expected: "200: the request is right", hint, found };
  },
  refused: ({ status, probe }) =>
    whereTaken(status, {
      ...{ rule: "accepted", severity: "violation", expected: "400: the request is wrong" },
      hint: `Refuse it; this was ${probe.name}.`,
    }),
  "no-key": ({ status }) => whereTaken(status, withoutKey),
  "unknown-id": ({ status }) => whereTaken(status, unknownId),
};

function whereTaken(status: number, ending: Ending): Ending | undefined {
  return isTaken(status) ? ending : undefined;
}

const withoutKey: Ending = {
  ...{ rule: "no-key", severity: "violation", expected: "401: there is no key" },
  hint: "Answer nobody who has no secret key.",
};

const unknownId: Ending = {
  ...{ rule: "unknown-id", severity: "warning", expected: "404: nobody knows the id" },
  hint: "Answer 404 for what there is not; callers take it for a payment otherwise.",
};

// A fake knows what its tests need.
const absent: Ending = {
  ...{ rule: "absent", severity: "advice", expected: "200: an operation of the API" },
  hint: "The server does not know this operation; --only leaves it out.",
};

const crash: Ending = {
  ...{ rule: "server-error", severity: "violation", expected: "an answer below 500" },
  hint: "A request must not break the server, whatever it holds.",
};

function endingFinding(
  ending: Ending,
  { probe, exchange }: Answered,
  status: number,
  meant: Finding | undefined,
): Finding {
  const { operation } = probe;
  const place = exchange.place;
  return {
    ...ending,
    ...(meant && ending.rule === "accepted" && { severity: meant.severity }),
    ...{ operationId: operation.id, side: "response", status, found: ending.found ?? `${status}` },
    pointer: meant && ending.rule === "accepted" ? `#request${meant.pointer}` : "#status",
    schemaPointer: meant?.schemaPointer ?? placeOf(operation),
    evidence: meant?.evidence ?? asFound(operation.evidence, contractRecords),
    contradictions: meant?.contradictions ?? [],
    questions: meant?.questions ?? [],
    repeat: repeatCommand(exchange.request),
    ...(place && { exchange: place }),
  };
}

/**
 * Puts together what is one thing: an operation that takes whatever it is sent is told once. And says what
 * makes the rest doubtful: a key that is refused, a server that knows hardly any path.
 */
export function summaries(
  answered: readonly Answered[],
  findings: readonly Finding[],
): { findings: Finding[]; notes: string[] } {
  const notes = [401, 404].flatMap((status) => {
    const meant = status === 401 ? "no-key" : "unknown-id";
    const all = answered.filter(({ probe }) => probe.expected !== meant);
    const share = all.filter((one) => one.status === status).length / Math.max(all.length, 1);
    return share > 0.5 ? [doubts[status as 401 | 404](Math.round(share * 100))] : [];
  });
  const strange = answered.filter(({ probe }) => probe.expected === "unknown-id");
  const isStateless =
    strange.length > 2 &&
    strange.filter(({ status }) => isTaken(status)).length > strange.length * 0.8;
  if (isStateless) notes.push(stateless);
  const careless = new Set(
    [...new Set(findings.flatMap(({ operationId }) => operationId ?? []))].filter((id) => {
      const wrong = answered.filter(
        ({ probe }) => probe.operation.id === id && probe.expected === "refused",
      );
      const taken = wrong.filter(({ status }) => isTaken(status));
      return taken.length > 2 && taken.length > wrong.length * 0.8;
    }),
  );
  const told = new Map<string, Finding>();
  const rest = findings.filter((finding) => {
    const { rule, operationId = "" } = finding;
    if (isStateless && (rule === "unknown-id" || rule in answerRules)) return false;
    if (rule !== "accepted" || !careless.has(operationId)) return true;
    if (!told.has(operationId)) told.set(operationId, asCareless(finding, findings));
    return false;
  });
  return { findings: [...rest, ...told.values()], notes };
}

function asCareless(finding: Finding, findings: readonly Finding[]): Finding {
  const { operationId } = finding;
  const alike = findings.filter(
    (one) => one.rule === "accepted" && one.operationId === operationId,
  );
  return {
    ...finding,
    ...{ rule: "accepts-anything", severity: "violation", pointer: "#status" },
    expected: "400 for requests with a mistake",
    found: `${finding.status} for ${alike.length} of them`,
    hint: "Check what is sent; the validators of this package do.",
  };
}

const stateless =
  "The server answers for ids that nobody knows: it keeps no state, so that flows prove nothing with it.";

const doubts = {
  401: (percent: number) =>
    `${percent} % of the answers were 401: is the key in WOOSHPAY_SECRET_KEY one of this server?`,
  404: (percent: number) =>
    `${percent} % of the answers were 404: is the address the root of the API?`,
};
