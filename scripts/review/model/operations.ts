import {
  type Body,
  bodyEncoding,
  bodySchemaName,
  type LocatedOperation,
  mediaTypeOf,
  type OpenApi,
  type Parameter,
  type Reference,
  referredName,
  resolve,
  type Schema,
} from "../../../src/contract/document.js";
import { pointerTo } from "../../../src/contract/json.js";
import type { Payload as SourcePayload } from "../../generate/payloads.js";
import { callsOf } from "./calls.js";
import { evidenceOf, type FieldContext, fieldsOf } from "./fields.js";
import type {
  Answer,
  Evidence,
  Field,
  FlowUse,
  OperationModel,
  Payload,
  Subject,
} from "./model.js";
import { valueTypeOf } from "./value-type.js";

/** What operations are read with. */
export interface OperationContext extends FieldContext {
  document: OpenApi;
  folder: string;
  payloads: readonly SourcePayload[];
  flows: readonly FlowUse[];
  /** The component of a parameter or an answer, by its pointer. */
  shared: (pointer: string) => Subject | undefined;
}

/** An operation as the site shows it. */
export function operationOf(located: LocatedOperation, context: OperationContext): OperationModel {
  const { section, path, method, operation } = located;
  const id = operation.operationId;
  const pointer = pointerTo(pointerTo(`/${section}`, path), method);
  const evidence = evidenceOf(operation);
  const payloads = payloadsOf(context.payloads.filter((one) => one.operationId === id));
  const isWebhook = section === "webhooks";
  const body = payloads.find((one) => one.kind === "request" && one.isWhole)?.value;
  return {
    ...{ pointer, id, method: method.toUpperCase(), path, isWebhook, folder: context.folder },
    ...{ name: id, address: { file: context.file, anchor: id }, evidence },
    ...{ contradictions: [], questions: [], summary: operation.summary ?? id },
    description: operation.description ?? "",
    tag: ((operation as { tags?: string[] }).tags ?? [])[0] ?? "",
    parameters: (operation.parameters ?? []).flatMap((one, index) =>
      parameterOf(one, pointerTo(`${pointer}/parameters`, index), id, evidence, context),
    ),
    encoding: bodyEncoding(operation.requestBody),
    requestSchema: bodySchemaName(operation.requestBody),
    answers: Object.entries(operation.responses).map(([status, one]) =>
      answerOf(status, one, `${pointer}/responses/${status}`, id, context),
    ),
    payloads,
    ...(isWebhook ? {} : callsOf(context.document, located, body)),
    flows: [...context.flows],
  };
}

/** A parameter as a row; what it holds follows it. */
export function parameterOf(
  stated: Parameter | Reference,
  pointer: string,
  operation: string,
  inherited: Evidence | undefined,
  context: OperationContext,
): Field[] {
  const parameter = resolve<Parameter>(context.document, stated);
  const schema = ((parameter as { schema?: Schema }).schema ?? {}) as Schema;
  const evidence = evidenceOf(parameter, inherited);
  const name = `${operation}.${parameter.name}`;
  const component = referredName(stated);
  const field: Field = {
    ...{ pointer, name, key: parameter.name, depth: 0, evidence, place: parameter.in },
    address: { file: context.file, anchor: name },
    ...{ contradictions: [], questions: [], isRequired: parameter.required === true },
    type: valueTypeOf(schema, context.units),
    description: parameter.description ?? "",
    ...(component ? { shared: context.shared(`/components/parameters/${component}`) } : {}),
  };
  const inside = { pointer: `${pointer}/schema`, name, depth: 1, inherited: evidence };
  return [field, ...fieldsOf(schema, inside, context)];
}

function answerOf(
  status: string,
  stated: Body | Reference,
  pointer: string,
  operation: string,
  { document, file }: OperationContext,
): Answer {
  const answer = resolve<Body>(document, stated);
  const component = referredName(stated);
  return {
    ...{ pointer, status, name: `${operation}, ${status}` },
    address: { file, anchor: `${operation}.${status}` },
    component,
    ...{ contradictions: [], questions: [], description: answer.description ?? "" },
    schema: bodySchemaName(answer) ?? referredName(mediaTypeOf(answer)?.schema),
  };
}

const order = ["documented", "partial", "inferred", "constructed"];

/** The payloads of an operation as the site shows them: what is sent first, and of both what pages print whole. */
export function payloadsOf(payloads: readonly SourcePayload[]): Payload[] {
  return payloads
    .map(
      (one): Payload => ({
        ...{ id: one.name, title: one.summary, isWhole: !one.fragment, value: one.value },
        ...(one.kind === "request" ? {} : { status: one.kind }),
        kind: one.kind === "request" ? "request" : "answer",
        evidence: {
          ...{ level: one.evidence.level, pages: one.evidence.documents ?? [], isOwn: true },
          note: one.description ?? one.evidence.note,
        },
      }),
    )
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ kind, evidence, isWhole }: Payload): number {
  const place = order.indexOf(evidence.level) * 2 + (isWhole ? 0 : 1);
  return place + (kind === "request" ? 0 : 10);
}
