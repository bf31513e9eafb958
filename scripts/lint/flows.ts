import type { Flow, Place, Step } from "../../src/cli/flows/flow.js";
import { readFlows } from "../../src/cli/flows/read.js";
import { ProblemError } from "../../src/cli/problem.js";
import {
  type Evidence,
  isSurer,
  listOperations,
  type OpenApi,
} from "../../src/contract/document.js";
import { failOn, type Problem } from "../support/cli.js";
import type { KnownDocuments } from "./evidence.js";

/** What proves that money has moved: an operation that reads it, and the status that it has then. */
interface Proof {
  operations: readonly string[];
  status: string;
}

const paid: Proof = {
  operations: ["retrievePaymentIntent", "searchPaymentIntents"],
  status: "succeeded",
};
const refunded: Proof = { operations: ["retrieveRefund"], status: "succeeded" };
const paidOut: Proof = { operations: ["retrievePayout"], status: "paid" };

/** What proves each operation that takes or gives money. */
const proofs: Readonly<Record<string, Proof>> = {
  createCheckoutSession: paid,
  createPaymentLink: paid,
  createPaymentIntent: paid,
  confirmPaymentIntent: paid,
  capturePaymentIntent: paid,
  createSubscription: paid,
  createRefund: refunded,
  createPayout: paidOut,
};

/** What flows are held against. */
export interface FlowWitnesses {
  documents: KnownDocuments;
  /** The bundle. */
  description: OpenApi;
  /** Types of events that the register has. */
  events: readonly string[];
}

/**
 * Reads files with flows as the command that takes them does.
 * @throws UserError for what it does not support.
 */
export function readFlowFiles(files: readonly string[]): Flow[] {
  return files.flatMap((file) => {
    try {
      return readFlows(file);
    } catch (error) {
      if (error instanceof ProblemError) failOn([error.problem]);
      throw error;
    }
  });
}

/**
 * What is wrong with flows: names that two have; steps and payloads without evidence, with pages that are not
 * registered, or surer than their operation; payloads of another operation; events that the register lacks; and
 * money that moves without a look at what proves it.
 */
export function flowProblems(flows: readonly Flow[], witnesses: FlowWitnesses): Problem[] {
  return flows.flatMap((flow, index) => [
    ...flows
      .slice(0, index)
      .filter(({ name }) => name === flow.name)
      .map(() => problem(flow.place, "a workflowId of its own", flow.name)),
    ...flow.steps.flatMap((step) => stepProblems(step, witnesses)),
    ...moneyProblems(flow),
  ]);
}

function stepProblems(step: Step, { documents, description, events }: FlowWitnesses): Problem[] {
  const { place, body, evidence, operationId } = step;
  const operation = listOperations(description).find((one) => {
    return one.operation.operationId === operationId;
  })?.operation["x-evidence"];
  const isSurest = operation && evidence && isSurer(evidence.level, operation.level);
  return [
    ...evidenceProblems(place, `the step ${step.name}`, evidence, documents),
    ...(isSurest
      ? [problem(place, `${operation.level} or weaker, as ${operationId} is`, evidence.level)]
      : []),
    ...(body && body.reference === undefined
      ? evidenceProblems(place, `the payload of ${step.name}`, body.evidence, documents)
      : []),
    ...payloadProblems(step),
    ...step.deliveries
      .filter(({ event }) => !events.includes(event))
      .map(({ event, place }) => problem(place, "an event of spec/registers/events.yaml", event)),
  ];
}

function evidenceProblems(
  place: Place,
  what: string,
  evidence: Evidence | undefined,
  known: KnownDocuments,
): Problem[] {
  if (!evidence) return [problem(place, `x-evidence of ${what}`, "none")];
  const { level, documents = [] } = evidence;
  if (level === "constructed")
    return documents.length > 0
      ? [problem(place, `no pages for what was made up, ${what}`, documents.join(", "))]
      : [];
  const unknown = documents.filter((id) => !known.ids.has(String(id)));
  if (documents.length === 0) return [problem(place, `pages for ${what}`, "none")];
  if (unknown.length > 0)
    return [problem(place, "ids of spec/registers/pages.yaml", unknown.join(", "))];
  const isHearsay = documents.every((id) => known.hearsay.has(String(id)));
  return isHearsay && level !== "inferred"
    ? [problem(place, "level inferred, since the provider does not say so", level)]
    : [];
}

function payloadProblems({ place, operationId, body }: Step): Problem[] {
  if (body?.reference === undefined) return [];
  const [, folder, file] = /^\.\.\/resources\/[^/]+\/payloads\/([^/]+)\/([^/]+)$/.exec(
    body.reference,
  ) ?? ["", "", ""];
  if (folder === operationId && file?.endsWith(".request.json")) return [];
  const expected = `../resources/<name>/payloads/${operationId}/<name>.request.json`;
  return [problem(place, expected, body.reference)];
}

function moneyProblems({ name, steps, place }: Flow): Problem[] {
  const session = steps.find(
    ({ operationId, criteria }) =>
      /CheckoutSession/.test(operationId) && criteria.some(({ text }) => /'complete'/.test(text)),
  );
  if (session)
    return [
      problem(
        session.place,
        "the status of the payment intent",
        "that of the session, which proves nothing",
      ),
    ];
  const proof = steps.map(({ operationId }) => proofs[operationId]).findLast(Boolean);
  if (!proof) return [];
  // Tidying up may follow.
  const last = steps.findLast(({ operationId }) => !operationId.startsWith("delete"));
  const expected = `${name} to end with ${proof.operations.join(" or ")}, and status == '${proof.status}'`;
  if (!last || !proof.operations.includes(last.operationId))
    return [problem(last?.place ?? place, expected, last?.operationId ?? "no step")];
  const wanted = new RegExp(`^\\$response\\.body#(/data/0)?/status == '${proof.status}'$`);
  return last.criteria.some(({ text }) => wanted.test(text))
    ? []
    : [problem(last.place, expected, "no such criterion")];
}

function problem({ file, line }: Place, expected: string, found: string): Problem {
  return { file, line, expected, found };
}
