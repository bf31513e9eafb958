import type { OperationId } from "../../generated/operations.js";
import type { OperationData } from "../contract/data.js";
import type { Gate } from "../contract/gate.js";
import { fileIn } from "../contract/http/body.js";
import type { Account } from "./account.js";
import { keyIn, refusalOf, strayed } from "./admission.js";
import { type Envelope, errorBody, jsonAnswer } from "./answers.js";
import { textIn } from "./body-text.js";
import type { Handler } from "./call.js";
import { afflicted, faultAnswer } from "./faults/afflicted.js";
import type { Fault } from "./faults/fault.js";
import { askedBy, keepOutcome, type Outcome, replayOf } from "./idempotency.js";
import type { Insight } from "./insight.js";
import type { SandboxAnswer, SandboxRequest } from "./message.js";
import { failure, Refusal } from "./refusal.js";
import type { Fields } from "./store.js";
import type { Cause, Work } from "./work.js";

/** What the API stands on. */
export interface ApiTools {
  readonly gate: Gate;
  readonly handlers: Readonly<Record<OperationId, Handler>>;
  /** The account of a secret key. */
  readonly accountOf: (key: string) => Account;
  /** Does what has become due since the last request. */
  readonly catchUp: (account: Account) => void;
  /** Whether fields that no page names are refused. */
  readonly isStrict: boolean;
  /** Whether the header Idempotency-Key is honoured. */
  readonly isIdempotent: boolean;
  /** Where errors have their fields, before it is known whose request it is. */
  readonly envelope: Envelope;
  /** Whether nothing goes wrong on purpose. */
  readonly isFaultless?: boolean | undefined;
}

/**
 * Answers a request to the API. It is synchronous: two requests never run at the same time.
 * @param insight told what the request was and what was found in it, for whoever watches.
 */
export function answerCall(
  tools: ApiTools,
  request: SandboxRequest,
  insight: Insight = {},
): SandboxAnswer {
  let account: Account | undefined;
  try {
    account = tools.accountOf(keyIn(request.header("authorization")));
    insight.account = account;
    tools.catchUp(account);
    const answer = answerUnderFaults(tools, account, request, insight);
    // What follows from the request at once is done before the next is read.
    tools.catchUp(account);
    return answer;
  } catch (error) {
    return failed(tools, account, error);
  }
}

function answerUnderFaults(
  tools: ApiTools,
  account: Account,
  request: SandboxRequest,
  insight: Insight,
): SandboxAnswer {
  const fault = faultOf(tools, account, request);
  if (!fault) return answerIn(tools, account, request, insight);
  const envelope = account.do((work) => work.assume("error-envelope"));
  if (!fault.isDone) return faultAnswer(fault, envelope);
  return afflicted(fault, doneOrRefused(tools, account, request, insight), envelope);
}

// What goes wrong befalls refusals as well.
function doneOrRefused(
  tools: ApiTools,
  account: Account,
  request: SandboxRequest,
  insight: Insight,
): SandboxAnswer {
  try {
    return answerIn(tools, account, request, insight);
  } catch (error) {
    return failed(tools, account, error);
  }
}

function faultOf(tools: ApiTools, account: Account, request: SandboxRequest): Fault | undefined {
  if (tools.isFaultless) return undefined;
  const header = request.header("sandbox-fault");
  if (header === undefined && account.faults.isEmpty) return undefined;
  const route = tools.gate.find(request.method, request.target)?.route;
  const operation = route?.kind === "operation" ? route.operation.id : "";
  try {
    return account.faults.ofRequest(header, operation);
  } catch (error) {
    // Rules were read when they were added: what fails is their writing down.
    if (header === undefined) throw error;
    throw new Refusal(400, `Sandbox-Fault: ${(error as Error).message}`, {
      code: "parameter_invalid",
    });
  }
}

/** What a request asks for, once it is known to be right. */
interface Asked {
  readonly operation: OperationData;
  readonly insight: Insight;
  readonly act: (work: Work) => Fields;
}

function answerIn(
  tools: ApiTools,
  account: Account,
  request: SandboxRequest,
  insight: Insight,
): SandboxAnswer {
  const { method } = request;
  const asked = read(tools, request, insight);
  const isRepeatable = tools.isIdempotent && method === "POST";
  const key = isRepeatable ? request.header("idempotency-key") : undefined;
  // Whoever only looks causes nothing, and the ids of what is made later do not hang on it.
  const cause =
    method === "GET"
      ? undefined
      : { id: account.ids.next("sandbox.request"), idempotency_key: key ?? null };
  if (key) return answerOnce(tools, account, request, { key, cause, ...asked });
  return account.do((work) => answerOf(tools.gate, asked, work), cause);
}

/** Reads a request. @throws Refusal for one that is none of the API, or is not right. */
function read(tools: ApiTools, request: SandboxRequest, insight: Insight): Asked {
  const { method, target, body: sent } = request;
  const found = tools.gate.find(method, target);
  if (!found) throw new Refusal(404, "There is no path.", { code: "unknown_route" });
  const { address, route } = found;
  if (route.kind !== "operation") throw strayed(method, address, route);
  const { operation, values } = route;
  insight.operation = operation.id;
  const contentType = request.header("content-type");
  const passed = tools.gate.request({ operation, values, address, contentType, body: sent });
  insight.findings = passed.findings;
  const isTaken = passed.isRight && !tools.isStrict;
  const refusal = isTaken ? undefined : refusalOf(passed.findings(), tools.isStrict);
  if (refusal) throw refusal;
  const { query, body } = passed;
  const file = (field: string) => fileIn(sent ?? "", contentType ?? "", field);
  const call = { path: values, query, body, url: address.path, file };
  const handler = tools.handlers[operation.id as OperationId];
  return { operation, insight, act: (work) => handler(work, call) };
}

function answerOf(gate: Gate, asked: Asked, work: Work): SandboxAnswer {
  const body = asked.act(work);
  return work.failure ? refused(work, work.failure) : shown(gate, asked, work, body);
}

/** Answers a request with a key: the first as it comes, the same again as the first. */
function answerOnce(
  { gate }: ApiTools,
  account: Account,
  request: SandboxRequest,
  { key, cause, ...asked }: Asked & { key: string; cause: Cause | undefined },
): SandboxAnswer {
  const number = askedBy(request.method, request.target, askedIn(request));
  const replay = account.do((work) => replayOf(work, key, number));
  if (replay)
    return jsonAnswer(replay.status, replay.body, undefined, { "sandbox-replayed": "true" });
  try {
    return account.do((work) => {
      const body = asked.act(work);
      if (work.failure) return keepFailure(work, key, number, work.failure);
      const checked = shown(gate, asked, work, body);
      keepOutcome(work, key, number, { status: 200, body });
      return checked;
    }, cause);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return account.do((work) => keepFailure(work, key, number, error));
  }
}

function keepFailure(work: Work, key: string, asked: number, refusal: Refusal): SandboxAnswer {
  const outcome = outcomeOf(work, refusal);
  if (work.assume("failure-replay") === "replayed") keepOutcome(work, key, asked, outcome);
  return jsonAnswer(outcome.status, outcome.body, work.assumed);
}

function refused(work: Work, refusal: Refusal): SandboxAnswer {
  const { status, body } = outcomeOf(work, refusal);
  return jsonAnswer(status, body, work.assumed);
}

/** An answer that keeps the description; one that breaks it is a fault of the sandbox, and says so. */
function shown(gate: Gate, { operation, insight }: Asked, work: Work, body: Fields): SandboxAnswer {
  const grave = gate
    .answer(operation, 200, body)
    .filter(({ severity }) => severity === "violation");
  const [first] = grave;
  if (first) {
    const place = `${operation.id} ${first.pointer}`;
    throw new Refusal(
      500,
      `The sandbox was about to break the description, which is a fault of its own: ${place}: expected ${first.expected}, found ${first.found}.`,
      { type: "api_error", code: "sandbox_broke_contract" },
    );
  }
  const answer = jsonAnswer(200, body, work.assumed);
  insight.shown = { answer, body };
  return answer;
}

function failed(
  { envelope }: ApiTools,
  account: Account | undefined,
  error: unknown,
): SandboxAnswer {
  const refusal = error instanceof Refusal ? error : failure(error);
  if (!account) return jsonAnswer(refusal.status, errorBody(refusal, envelope));
  return account.do((work) => refused(work, refusal));
}

function outcomeOf(work: Work, refusal: Refusal): Outcome {
  return { status: refusal.status, body: errorBody(refusal, work.assume("error-envelope")) };
}

// Every form has a boundary of its own, also one that is sent again.
function askedIn({ body, header }: SandboxRequest): string {
  const text = textIn(body);
  const [, boundary] = /boundary="?([^";,\s]+)/i.exec(header("content-type") ?? "") ?? [];
  return boundary === undefined ? text : text.replaceAll(boundary, "");
}
