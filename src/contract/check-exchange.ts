import { type AnsweredRequest, answerFaults } from "./answered.js";
import { Check, declaredStatus } from "./check.js";
import type { OperationData } from "./data.js";
import type { Exchange, ExchangeResponse } from "./exchange.js";
import { type Finding, isMistakeOfRequest } from "./finding.js";
import { readAddress } from "./http/address.js";
import { type ReadBody, readBody } from "./http/body.js";
import { type HeaderMap, readHeaders } from "./http/headers.js";
import { readQuery } from "./http/query.js";
import { noAddress, unknownPath, wrongMethod } from "./http/route-faults.js";
import { isObject, pointerOf } from "./json.js";
import type { Common, Fault, Part } from "./judge/judgement.js";
import { placeOf } from "./judge/place-of.js";
import { repeatCommand } from "./repeat.js";
import type { Tools } from "./tools.js";

/** Checks one exchange with the API, from its address to the last member of its answer. */
export function checkExchange(tools: Tools, { request, response, place }: Exchange): Finding[] {
  const common: Common = { repeat: () => repeatCommand(request), exchange: place };
  const method = request.method.toUpperCase();
  const address = readAddress(request.url);
  const headers = readHeaders(request.headers);
  // A browser asks by itself before it calls.
  if (method === "OPTIONS" && headers?.has("access-control-request-method")) return [];
  const status = response?.status || undefined;
  const home = {
    operation: undefined,
    side: "request",
    status,
    prefix: "",
    home: "",
    evidence: undefined,
  } as const;
  const tell = (fault: Fault, part: Part) => [tools.judgement.ofFault(fault, part, common)];
  if (!address) return tell(noAddress(request.url), { ...home, home: "/paths" });
  const route = tools.router.find(method, address);
  if (route.kind === "path")
    return tell(unknownPath(address, route.near), { ...home, home: "/paths" });
  if (route.kind === "method") {
    const { path } = route;
    return tell(wrongMethod(method, route), {
      ...home,
      home: pointerOf(["paths", path]),
    });
  }
  const { operation, values } = route;
  tools.coverage.operation(operation.id, declaredStatus(operation, status));
  const check = new Check(tools, operation, status, common);
  const query = readQuery(address.query);
  const sent = readBody(request.body, headers);
  const answered = response && status ? readAnswer(response) : undefined;
  const findings = [
    ...check.credentials(headers, address),
    ...check.parameters(values, query, headers),
    ...(request.isBodyLost
      ? check.lostBody(operation.request !== undefined)
      : check.within("request", () => check.requestBody(sent, headers))),
    ...(response && answered
      ? check.within("response", () => check.answer(response, answered.read, answered.headers))
      : []),
  ];
  const answer = answered && membersIn(answered.read);
  // Of what is wrong by itself, or was refused, nothing follows.
  const isTaken = status !== undefined && status >= 200 && status < 300;
  if (!isTaken || !answer || findings.some(isMistakeOfRequest)) return findings;
  const asked = { operation, values, query, sent: membersIn(sent) ?? {}, answer };
  return [...findings, ...between(tools, asked, status, findings, common)];
}

// What was told of a place says more than that it is not what was asked for.
function between(
  { judgement, prefixes }: Tools,
  asked: AnsweredRequest,
  status: number,
  findings: readonly Finding[],
  common: Common,
): Finding[] {
  const { operation } = asked;
  const part: Part = {
    ...{ operation, side: "response", status, prefix: "", evidence: { level: "inferred" } },
    home: `${placeOf(operation)}/responses/${declaredStatus(operation, status)}`,
  };
  const told = new Set(findings.map(({ pointer }) => pointer));
  return answerFaults(asked, prefixes)
    .filter(({ pointer }) => !told.has(pointer ?? ""))
    .map((fault) => judgement.ofFault(fault, part, common));
}

function readAnswer(response: ExchangeResponse): {
  headers: HeaderMap | undefined;
  read: ReadBody;
} {
  const headers = readHeaders(response.headers);
  return { headers, read: readBody(response.body, headers) };
}

function membersIn(read: ReadBody): Record<string, unknown> | undefined {
  return read.kind === "value" && isObject(read.value) ? read.value : undefined;
}

/** Checks an answer alone, as one to the given operation. */
export function checkAnswer(
  tools: Tools,
  operation: OperationData,
  response: ExchangeResponse,
  common: Common,
): Finding[] {
  const status = response.status || undefined;
  tools.coverage.operation(operation.id, declaredStatus(operation, status));
  const { read, headers } = readAnswer(response);
  return new Check(tools, operation, status, common).answer(response, read, headers);
}
