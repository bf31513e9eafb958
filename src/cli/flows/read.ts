import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { listOperations } from "../../client/operations.js";
import { type Evidence, evidenceLevels } from "../../contract/document.js";
import { valueAt } from "../../contract/json.js";
import { nearest } from "../../contract/judge/spelling.js";
import { type Condition, ConditionError, parseCondition, patternCondition } from "./condition.js";
import { Entry } from "./entry.js";
import { expressionKinds, expressionsIn, parseExpression } from "./expressions.js";
import type { Criterion, Delivery, Flow, FlowBody, Input, Parameter, Retry, Step } from "./flow.js";
import { deliveryInput } from "./receiver.js";
import { shapes } from "./shapes.js";

/** What expressions may name at a place of a flow: its inputs, and the steps before with their outputs. */
interface Known {
  inputs: Readonly<Record<string, unknown>>;
  outputs: Map<string, Readonly<Record<string, unknown>>>;
}

/**
 * Reads the flows of an Arazzo file. Whatever the runner does not support is refused, never passed over.
 * @throws UserError that names what is refused, with file and line.
 */
export function readFlows(file: string): Flow[] {
  const root = Entry.read(file).check(shapes.document);
  const version = root.field("arazzo");
  if (!/^1\.0\.\d+$/.test(String(version.value))) throw version.problem("Arazzo 1.0.1");
  root.field("info").check(shapes.info);
  const sources = root.field("sourceDescriptions");
  const [source, ...more] = sources.items();
  if (!source || more.length > 0) throw sources.problem("one description of the API");
  source.check(shapes.source).field("type").oneOf("openapi");
  const flows = root
    .field("workflows")
    .items()
    .map((one) => flowOf(one, file));
  if (flows.length === 0) throw root.field("workflows").problem("a workflow at least");
  return flows;
}

function flowOf(entry: Entry, file: string): Flow {
  entry.check(shapes.workflow);
  const inputs = inputsOf(entry.field("inputs"));
  const known: Known = { inputs, outputs: new Map() };
  for (const one of entry.field("parameters").items()) parameterOf(one, known);
  const steps = entry
    .field("steps")
    .items()
    .map((one) => stepOf(one, known, file));
  if (steps.length === 0) throw entry.field("steps").problem("a step at least");
  for (const one of Object.values(entry.field("outputs").members())) expressionOf(one, known);
  const { place } = entry;
  const summary = entry.field("summary").text();
  return { name: entry.field("workflowId").text(), summary, inputs, steps, place };
}

function inputsOf(entry: Entry): Record<string, Input> {
  if (entry.value === undefined) return {};
  entry.check(shapes.inputs).field("type").oneOf("object");
  const inputs = Object.entries(entry.field("properties").members()).map(([name, one]) => {
    one.check(shapes.input);
    const { description, default: value } = one.value as {
      description?: string;
      default?: unknown;
    };
    const type = one.field("type").oneOf("string", "integer", "boolean");
    return [name, { type, description, default: value }] as const;
  });
  for (const one of entry.field("required").items())
    if (!inputs.some(([name]) => name === one.value)) throw one.problem("the name of an input");
  return Object.fromEntries(inputs);
}

function stepOf(entry: Entry, known: Known, file: string): Step {
  entry.check(shapes.step);
  const name = entry.field("stepId").text();
  if (known.outputs.has(name)) throw entry.field("stepId").problem("a name of its own");
  const operation = entry.field("operationId");
  const operationId = operationOf(operation);
  const parameters = entry
    .field("parameters")
    .items()
    .flatMap((one) => parameterOf(one, known));
  checkParameters(entry, operationId, parameters);
  const body = bodyOf(entry.field("requestBody"), known, file);
  const outputs = entry.field("outputs").members();
  for (const one of Object.values(outputs)) expressionOf(one, known);
  const criteria = entry
    .field("successCriteria")
    .items()
    .map((one) => criterionOf(one, known));
  if (criteria.length === 0) throw entry.field("successCriteria").problem("a criterion at least");
  const texts = Object.fromEntries(Object.entries(outputs).map(([key, one]) => [key, one.text()]));
  known.outputs.set(name, texts);
  return {
    ...{ name, operationId, parameters, body, criteria, outputs: texts, place: entry.place },
    description: String(entry.field("description").value ?? ""),
    retry: retryOf(entry.field("onFailure")),
    deliveries: entry
      .field("x-deliveries")
      .items()
      .map((one) => deliveryOf(one, known)),
    evidence: evidenceOf(entry.field("x-evidence")),
  };
}

function operationOf(entry: Entry): string {
  const id = entry.text();
  const ids: string[] = listOperations().map((operation) => operation.id);
  if (ids.includes(id)) return id;
  throw entry.problem(`an operation${nearest(id, ids) ? `, such as ${nearest(id, ids)}` : ""}`);
}

// The client puts the key into the header itself, so that no flow has to hold one.
function parameterOf(entry: Entry, known: Known): Parameter[] {
  entry.check(shapes.parameter);
  const value = checked(entry.field("value"), known);
  const name = entry.field("name").text();
  const place = entry.field("in").oneOf("path", "query", "header");
  if (place !== "header") return [{ in: place, name, value }];
  if (name !== "Authorization") throw entry.field("name").problem("the header Authorization");
  return [];
}

function checkParameters(entry: Entry, operationId: string, parameters: Parameter[]): void {
  const operation = listOperations().find(({ id }) => id === operationId);
  const names: string[] = operation?.path.match(/\w+(?=\})/g) ?? [];
  const given = parameters.filter((one) => one.in === "path").map(({ name }) => name);
  const [surplus] = given.filter((name) => !names.includes(name));
  const [missing] = names.filter((name) => !given.includes(name));
  const expected = `the parameters of ${operation?.path}`;
  if (surplus) throw entry.field("parameters").problem(expected, surplus);
  if (missing) throw entry.field("operationId").problem(expected, `no ${missing}`);
  const query = parameters.find((one) => one.in === "query");
  if (query && !operation?.query) throw entry.field("parameters").problem("no query", query.name);
  const sends = entry.field("requestBody").value !== undefined;
  if (operation?.body === "multipart")
    throw entry.field("operationId").problem("an operation that sends JSON", operationId);
  if (sends !== Boolean(operation?.body))
    throw entry
      .field(sends ? "requestBody" : "operationId")
      .problem(sends ? "no body" : "a requestBody", operationId);
}

function bodyOf(entry: Entry, known: Known, file: string): FlowBody | undefined {
  if (entry.value === undefined) return undefined;
  entry.check(shapes.body);
  if (entry.field("contentType").value !== undefined)
    entry.field("contentType").oneOf("application/json");
  const { payload, reference } = payloadOf(entry.field("payload"), known, file);
  const replacements = entry
    .field("replacements")
    .items()
    .map((one) => {
      const target = one.check(shapes.replacement).field("target");
      if (valueAt(payload, target.text()) === undefined)
        throw target.problem("a pointer to a value of the payload");
      return { target: target.text(), value: checked(one.field("value"), known) };
    });
  return { payload, reference, replacements, evidence: evidenceOf(entry.field("x-evidence")) };
}

// A payload that lies in a file is data: what it holds is no expression.
function payloadOf(entry: Entry, known: Known, file: string) {
  const reference = (entry.value as { $ref?: unknown }).$ref;
  if (reference === undefined) return { payload: checked(entry, known), reference: undefined };
  entry.check(shapes.reference);
  const target = entry.field("$ref");
  if (/^\w+:|#/.test(target.text())) throw target.problem("the path of a JSON file");
  const place = path.resolve(path.dirname(file), target.text());
  if (!existsSync(place)) throw target.problem("a JSON file that is there");
  try {
    const payload: unknown = JSON.parse(readFileSync(place, "utf8"));
    return { payload, reference: target.text() };
  } catch (error) {
    throw target.problem("a file of well-formed JSON", (error as Error).message);
  }
}

function criterionOf(entry: Entry, known: Known): Criterion {
  entry.check(shapes.criterion);
  const text = entry.field("condition").text();
  const isPattern =
    entry.field("type").value !== undefined &&
    entry.field("type").oneOf("simple", "regex") === "regex";
  const made = (): Condition =>
    isPattern ? patternCondition(entry.field("context").text(), text) : parseCondition(text);
  const condition = conditionOf(entry, made);
  for (const one of condition.expressions) checkExpression(entry.field("condition"), one, known);
  const told = isPattern ? `${condition.expressions[0]} matches ${text}` : text;
  return { text: told, condition };
}

function conditionOf(entry: Entry, make: () => Condition): Condition {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    const expected = "comparisons of expressions and literals, or a regular expression";
    throw entry
      .field("condition")
      .problem(expected, `${entry.field("condition").value}: ${error.message}`);
  }
}

function retryOf(entry: Entry): Retry | undefined {
  const [action, ...more] = entry.items();
  if (!action) return undefined;
  if (more.length > 0) throw entry.problem("one action, of type retry");
  action.check(shapes.retry).field("type").oneOf("retry");
  return {
    after: action.field("retryAfter").number(0),
    limit: action.field("retryLimit").number(1),
  };
}

function deliveryOf(entry: Entry, known: Known): Delivery {
  entry.check(shapes.delivery);
  if (!Object.hasOwn(known.inputs, deliveryInput))
    throw entry.problem(`a flow with an input ${deliveryInput}`, "none");
  return {
    event: entry.field("event").text(),
    object: expressionOf(entry.field("object"), known),
    secret: expressionOf(entry.field("secret"), known),
    within: entry.field("within").number(5),
    place: entry.place,
  };
}

function evidenceOf(entry: Entry): Evidence | undefined {
  if (entry.value === undefined) return undefined;
  entry
    .check(shapes.evidence)
    .field("level")
    .oneOf(...evidenceLevels);
  return entry.value as Evidence;
}

function checked(entry: Entry, known: Known): unknown {
  for (const one of expressionsIn(entry.value)) checkExpression(entry, one, known);
  return entry.value;
}

function expressionOf(entry: Entry, known: Known): string {
  checkExpression(entry, entry.text(), known);
  return entry.text();
}

function checkExpression(entry: Entry, text: string, { inputs, outputs }: Known): void {
  const expression = parseExpression(text);
  if (!expression) throw entry.problem(`one of ${expressionKinds}`, text);
  if (expression.kind === "input" && !Object.hasOwn(inputs, expression.name))
    throw entry.problem(`an input: ${Object.keys(inputs).join(", ")}`, text);
  if (
    expression.kind === "output" &&
    !Object.hasOwn(outputs.get(expression.step) ?? {}, expression.name)
  )
    throw entry.problem("an output of a step before", text);
}
