import type { Contract } from "../../contract/contract.js";
import type { Exchange } from "../../contract/exchange.js";
import type { Finding } from "../../contract/finding.js";
import { pointerKeys, replaceAt } from "../../contract/json.js";
import { excerpt } from "../../contract/judge/excerpt.js";
import type { Called, Caller, CallInput } from "./caller.js";
import { evaluate, fill, MissingValue, type Scope } from "./expressions.js";
import type { Delivery, Flow, Retry, Step } from "./flow.js";
import type { Receiver } from "./receiver.js";

/** What a run needs besides the flow. */
export interface Means {
  call: Caller;
  /** Values of the inputs, those that have a default included. */
  inputs: Readonly<Record<string, unknown>>;
  /** What each exchange is held against; undefined for nothing. */
  contract?: Contract | undefined;
  /** Where events are delivered to; a flow that waits for some needs it. */
  receiver?: Receiver | undefined;
  /** What goes for the repetitions of all steps, whatever the flow says. */
  retry?: { after?: number | undefined; limit?: number | undefined } | undefined;
  /** Told of each step that is done. */
  onStep?: ((outcome: StepOutcome) => void) | undefined;
}

/** What became of a flow. */
export interface FlowOutcome {
  flow: Flow;
  /** The steps that were taken; a flow ends with the first that fails. */
  steps: readonly StepOutcome[];
  passed: boolean;
}

/** What became of a step. */
export interface StepOutcome {
  step: Step;
  /** How often it was called. */
  attempts: number;
  /** The last exchange; undefined where nothing was sent. */
  exchange?: Exchange | undefined;
  /** Body of the answer as it was read, or its text. */
  answered?: unknown;
  /** All that had to hold, criteria first. */
  checks: readonly Check[];
  /** What the contract says of its exchanges, each thing once. */
  findings: readonly Finding[];
  passed: boolean;
}

/** Something that had to hold. */
export interface Check {
  /** What, in words or as the flow has it. */
  expected: string;
  holds: boolean;
  /** What there was instead; undefined where it holds. */
  found?: string | undefined;
}

/** Takes the steps of a flow one after the other, until one fails. */
export async function runFlow(flow: Flow, means: Means): Promise<FlowOutcome> {
  const outputs: Outputs = new Map();
  const steps: StepOutcome[] = [];
  for (const step of flow.steps) {
    const outcome = await take(step, outputs, means);
    steps.push(outcome);
    means.onStep?.(outcome);
    if (!outcome.passed) break;
  }
  return { flow, steps, passed: steps.every(({ passed }) => passed) };
}

type Outputs = Map<string, Readonly<Record<string, unknown>>>;

async function take(step: Step, outputs: Outputs, means: Means): Promise<StepOutcome> {
  const scope: Scope = { inputs: means.inputs, outputs };
  const { after, limit } = repetitionOf(step, means);
  const findings = new Map<string, Finding>();
  let attempts = 0;
  let last: Attempt;
  do {
    if (attempts > 0) await new Promise((resolve) => setTimeout(resolve, after * 1000));
    last = await attempt(step, scope, means);
    for (const one of held(last.called, step, means.contract))
      findings.set([one.rule, one.side, one.pointer].join(" "), one);
    attempts += 1;
  } while (!allHold(last.checks) && attempts <= limit);
  const read = { ...scope, answer: last.answer };
  const named = Object.entries(step.outputs).map(([key, one]) => [key, evaluate(one, read)]);
  outputs.set(step.name, Object.fromEntries(named));
  const deliveries = allHold(last.checks) ? await deliveriesOf(step, scope, means) : [];
  const checks = [...last.checks, ...deliveries];
  const said = [...findings.values()];
  return {
    ...{ step, attempts, exchange: last.called.exchange, answered: last.answer?.body },
    ...{ checks, findings: said },
    passed: allHold(checks) && said.every(({ severity }) => severity !== "violation"),
  };
}

function repetitionOf({ retry }: Step, means: Means): Retry {
  if (!retry) return { after: 0, limit: 0 };
  return { after: means.retry?.after ?? retry.after, limit: means.retry?.limit ?? retry.limit };
}

// What a page itself sends is no news, though the description may not know it.
function held({ exchange }: Called, { place }: Step, contract: Contract | undefined): Finding[] {
  if (!exchange || !contract) return [];
  return contract
    .check({ ...exchange, place: { source: place.file, index: 0, line: place.line } })
    .filter(({ side, severity }) => side === "response" || severity !== "advice");
}

function allHold(checks: readonly Check[]): boolean {
  return checks.every(({ holds }) => holds);
}

interface Attempt {
  called: Called;
  checks: Check[];
  answer?: Scope["answer"];
}

async function attempt(step: Step, scope: Scope, { call }: Means): Promise<Attempt> {
  const input = inputOf(step, scope);
  if (typeof input === "string")
    return { called: {}, checks: [{ expected: input, holds: false, found: "nothing" }] };
  const called = await call(step.operationId, input);
  const { exchange, problem } = called;
  const answer = exchange?.response && {
    status: exchange.response.status,
    body: parsed(exchange.response.body),
  };
  if (!answer || problem !== undefined) {
    const expected = answer ? "an answer that the client can read" : "an answer";
    return { called, checks: [{ expected, holds: false, found: problem ?? "none" }], answer };
  }
  const read = (expression: string) => evaluate(expression, { ...scope, answer });
  return { called, checks: step.criteria.map(check), answer };

  function check({ text, condition }: Step["criteria"][number]): Check {
    if (condition.holds(read)) return { expected: text, holds: true };
    const found = [...new Set(condition.expressions)].map((one) => told(one, read(one)));
    return { expected: text, holds: false, found: found.join(", ") };
  }
}

// Of one expression the value says enough; of an output of a step before it needs its name.
function told(expression: string, value: unknown): string {
  const name = expression.split(/[./#]/).at(-1) ?? "";
  return `${name} ${excerpt(value, name)}`;
}

/** What a step sends, or in words what is missing for it. */
function inputOf(step: Step, scope: Scope): CallInput | string {
  try {
    const given = (place: "path" | "query") =>
      Object.fromEntries(
        step.parameters
          .filter((one) => one.in === place)
          .map((one) => [one.name, fill(one.value, scope)]),
      );
    return { path: given("path"), query: given("query"), body: bodyOf(step, scope) };
  } catch (error) {
    if (error instanceof MissingValue) return error.message;
    throw error;
  }
}

function bodyOf({ body }: Step, scope: Scope): unknown {
  if (!body) return undefined;
  const payload = body.reference === undefined ? fill(body.payload, scope) : body.payload;
  return body.replacements.reduce(
    (changed, { target, value }) => replaceAt(changed, pointerKeys(target), fill(value, scope)),
    payload,
  );
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

async function deliveriesOf(step: Step, scope: Scope, { receiver }: Means): Promise<Check[]> {
  const checks: Check[] = [];
  for (const one of step.deliveries) checks.push(await deliveryCheck(one, scope, receiver));
  return checks;
}

async function deliveryCheck(one: Delivery, scope: Scope, receiver: Receiver | undefined) {
  const object = String(evaluate(one.object, scope));
  const secret = String(evaluate(one.secret, scope) ?? "");
  const expected = `a signed delivery of ${one.event} about ${object}`;
  if (!receiver) return { expected, holds: false, found: "nobody who listens" };
  const { event, within } = one;
  const found = await receiver.missed({ event, object, secret }, within * 1000);
  return { expected, holds: found === undefined, found };
}
