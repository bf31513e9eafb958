import { parameterName } from "./coverage-names.js";
import type { OperationData, ParameterData } from "./data.js";
import type { ExchangeResponse } from "./exchange.js";
import type { Finding } from "./finding.js";
import type { Address } from "./http/address.js";
import { type ReadBody, withFiles } from "./http/body.js";
import { credentialFault } from "./http/credentials.js";
import { type HeaderMap, mediaTypeIn } from "./http/headers.js";
import { parameterFault, strayFault } from "./http/parameters.js";
import { type Query, typedValue } from "./http/query.js";
import { inferredIn } from "./inferred.js";
import { isObject } from "./json.js";
import { tooDeep, withinDepth } from "./judge/depth.js";
import type { Observer } from "./judge/evaluate.js";
import { excerpt, mask } from "./judge/excerpt.js";
import type { Common, Fault, Part } from "./judge/judgement.js";
import type { Node } from "./judge/nodes.js";
import { placeOf } from "./judge/place-of.js";
import { fieldsOf, together } from "./judge/traits.js";
import { eventSchema, type Tools } from "./tools.js";

/** The status of an operation that the description declares and an answer has; `2XX` stands for all of them. */
export function declaredStatus(
  { responses }: OperationData,
  status: number | undefined,
): string | undefined {
  if (!status) return undefined;
  return [`${status}`, `${Math.floor(status / 100)}XX`, "default"].find((one) => one in responses);
}

/** The parts of a check of one operation. */
export class Check {
  readonly #tools: Tools;
  readonly #operation: OperationData;
  readonly #status: number | undefined;
  readonly #common: Common;

  constructor(tools: Tools, operation: OperationData, status: number | undefined, common: Common) {
    this.#tools = tools;
    this.#operation = operation;
    this.#status = status;
    this.#common = common;
  }

  /** Does a part of the check; of a body that is nested too deep that is all that is told. */
  within(side: Finding["side"], act: () => Finding[]): Finding[] {
    return withinDepth(act, () => this.#tell(tooDeep, this.#part(side)));
  }

  /** What is said of a body that nobody kept: nothing, but that it was not seen where there has to be one. */
  lostBody(isDeclared: boolean): Finding[] {
    if (isDeclared) this.#tools.coverage.lostBody();
    return [];
  }

  credentials(headers: HeaderMap | undefined, { host }: Address): Finding[] {
    if (!headers) return [];
    const fault = credentialFault(headers.get("authorization"), host);
    const part = this.#part("request", "/components/securitySchemes/secretKey");
    return fault
      ? this.#tell({ rule: "credentials", pointer: "#headers/authorization", ...fault }, part)
      : [];
  }

  parameters(
    values: Readonly<Record<string, string>>,
    query: Query,
    headers: HeaderMap | undefined,
  ): Finding[] {
    const { parameters } = this.#operation;
    const found = (one: ParameterData): unknown => {
      if (one.in === "path") return values[one.name];
      return one.in === "query" ? query.get(one.name) : headers?.get(one.name.toLowerCase());
    };
    return [
      ...parameters.flatMap((one) =>
        this.#parameter(one, found(one), one.in === "header" && !headers),
      ),
      ...[...query.keys()].flatMap((name) => this.#strayParameter(name)),
    ];
  }

  #parameter(parameter: ParameterData, found: unknown, isLost: boolean): Finding[] {
    const { name, evidence } = parameter;
    const part = {
      ...this.#part("request", parameter.pointer),
      ...{ prefix: `#${parameter.in === "header" ? "headers" : parameter.in}/${name}` },
      evidence: evidence ?? this.#operation.evidence,
    };
    const fault = parameterFault(this.#operation, parameter, found, this.#tools.prefixes);
    if (isLost) return [];
    if (fault) return this.#tell(fault, part);
    if (found === undefined) return [];
    this.#tools.coverage.parameter(this.#operation.id, parameterName(parameter));
    const node = this.#tools.parameterNode(parameter);
    const value = typedValue(node, found);
    return this.#tools.judge.judge(node, value, part, this.#common).findings;
  }

  #strayParameter(name: string): Finding[] {
    const fault = strayFault(this.#operation, name);
    return fault ? this.#tell(fault, this.#part("request")) : [];
  }

  requestBody(read: ReadBody, headers: HeaderMap | undefined): Finding[] {
    const { request, id } = this.#operation;
    const part = this.#part("request", `${placeOf(this.#operation)}/requestBody`);
    const type = mediaTypeIn(headers);
    if (read.kind === "none") {
      const watch = this.#tools.coverage.watchRequest();
      if (!request?.required) return [];
      watch.end([], this.#status);
      const fault = {
        rule: "body",
        expected: "a body",
        found: "none",
        hint: "Send a JSON object.",
      };
      return this.#tell(fault, part);
    }
    if (!request) return this.#surplusBody(read, this.#part("request"));
    const wanted = request.encoding === "json" ? "application/json" : "multipart/form-data";
    if (type !== undefined && type !== wanted)
      return this.#tell(
        {
          ...{ rule: "content-type", pointer: "#headers/content-type", expected: wanted },
          ...{ found: excerpt(type), hint: `Send the body as ${wanted}.` },
        },
        part,
      );
    if (read.kind === "unreadable") {
      const { expected, found } = read;
      const hint =
        request.encoding === "json"
          ? "Send the body as JSON."
          : "Let the client write Content-Type: it knows the boundary.";
      return this.#tell({ rule: "body", expected, found, hint }, part);
    }
    this.#tools.coverage.body(id, "request", read.value);
    const node = this.#tools.nodes.component(request.schema);
    const { observer, end } = this.#tools.coverage.watchRequest();
    const { judge } = this.#tools;
    const judged = judge.judge(node, withFiles(read), part, this.#common, observer);
    end(judged.mistakes, this.#status);
    return judged.findings;
  }

  #surplusBody(read: ReadBody, part: Part): Finding[] {
    const isEmpty = "value" in read && JSON.stringify(read.value) === "{}";
    if (isEmpty) return [];
    const hint = "Leave the body out: nothing takes it.";
    return this.#tell(
      { rule: "body", severity: "advice", expected: "no body", found: "one", hint },
      part,
    );
  }

  answer(response: ExchangeResponse, read: ReadBody, headers: HeaderMap | undefined): Finding[] {
    const { responses, id } = this.#operation;
    const status = declaredStatus(this.#operation, response.status);
    if (status === undefined) {
      const expected = `one of ${Object.keys(responses).join(", ")}`;
      const hint =
        response.status >= 300 && response.status < 400
          ? "The API redirects nowhere: is the address right?"
          : "No page names this status for the operation.";
      const fault = { rule: "status", pointer: "#status", expected, hint };
      const part = this.#part("response", `${placeOf(this.#operation)}/responses`);
      return this.#tell({ ...fault, found: `${response.status}` }, part);
    }
    const schema = responses[status];
    const part = this.#part("response", `${placeOf(this.#operation)}/responses/${status}`);
    if (response.isBodyLost || !schema) return this.lostBody(Boolean(schema));
    if (read.kind === "none") {
      const hint = "Answer with the JSON object that the description shows.";
      return this.#tell({ rule: "body", expected: "a JSON object", found: "no body", hint }, part);
    }
    const type = mediaTypeIn(headers);
    if (type !== undefined && !/^application\/(json|.+\+json)$/.test(type)) {
      const fault = {
        rule: "content-type",
        pointer: "#headers/content-type",
        found: excerpt(type),
      };
      const hint = "Answer with JSON, and say so in the Content-Type.";
      return this.#tell({ ...fault, expected: "application/json", hint }, part);
    }
    if (read.kind === "unreadable") {
      const { expected, found } = read;
      return this.#tell({ rule: "body", expected, found, hint: "Answer with JSON." }, part);
    }
    this.#tools.coverage.body(id, status, read.value);
    return this.#answerBody(schema, read.value, part);
  }

  #answerBody(schema: string, value: unknown, part: Part): Finding[] {
    const { coverage, judge, nodes } = this.#tools;
    const node = nodes.component(schema === "Event" ? eventSchema(this.#tools, value) : schema);
    const stranger = strangerTo(node, value);
    if (stranger) {
      const hint = "Answer with the object that the operation is about.";
      const expected = `an object with the members of ${schema}`;
      const evidence = node.evidence ?? part.evidence;
      return this.#tell({ rule: "body", expected, found: stranger, hint }, { ...part, evidence });
    }
    const met: Node[] = [];
    const observer: Observer = {
      ...coverage.answers,
      value: (one, shape) => {
        coverage.answers.value(one, shape);
        met.push(...inferredIn(shape));
      },
    };
    const judged = judge.judge(node, value, part, this.#common, observer);
    const refuted = new Set(judged.mistakes.flatMap(({ declared, node }) => [...declared, node]));
    for (const node of met) coverage.evidence(node, !refuted.has(node));
    return judged.findings;
  }

  #part(side: Finding["side"], home = placeOf(this.#operation)): Part {
    const operation = this.#operation;
    return {
      operation,
      side,
      status: this.#status,
      prefix: "",
      home,
      evidence: operation.evidence,
    };
  }

  #tell(fault: Fault, part: Part): Finding[] {
    return [this.#tools.judgement.ofFault(fault, part, this.#common)];
  }
}

/** What an object is that has nothing in common with a schema: an error with status 200, for example. */
function strangerTo(node: Node, value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const known = fieldsOf(node);
  const names = Object.keys(value);
  if (known.size === 0 || names.some((name) => known.has(name))) return undefined;
  if (names.length === 0)
    return together(node).some(({ required }) => required.length > 0)
      ? "an empty object"
      : undefined;
  return `an object with ${mask(names.slice(0, 5).join(", "))}`;
}
