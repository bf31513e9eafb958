import { answerFaults } from "./answered.js";
import { Check, declaredStatus } from "./check.js";
import type { OperationData } from "./data.js";
import type { Exchange, ExchangeRequest, ExchangeResponse } from "./exchange.js";
import type { Finding } from "./finding.js";
import { readAddress } from "./http/address.js";
import { readBody } from "./http/body.js";
import { readHeaders } from "./http/headers.js";
import { readQuery } from "./http/query.js";
import type { Route } from "./http/route.js";
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
  const findings = [
    ...check.credentials(headers, address),
    ...check.parameters(values, address, headers),
    ...(request.isBodyLost
      ? check.lostBody(operation.request !== undefined)
      : check.within("request", () => check.requestBody(request.body, headers))),
    ...(response && status ? check.within("response", () => check.answer(response)) : []),
  ];
  return [...findings, ...betweenBoth(tools, route, { request, response }, findings, common)];
}

// Of what is wrong by itself, or was refused, nothing follows.
function betweenBoth(
  { judgement, prefixes }: Tools,
  { operation, values }: Extract<Route, { kind: "operation" }>,
  { request, response }: Exchange,
  findings: readonly Finding[],
  common: Common,
): Finding[] {
  if (!response || response.status < 200 || response.status > 299) return [];
  if (findings.some(({ side, severity }) => side === "request" && severity !== "advice")) return [];
  const members = ({ body, headers }: ExchangeRequest | ExchangeResponse) => {
    const read = readBody(body, readHeaders(headers));
    return read.kind === "value" && isObject(read.value) ? read.value : undefined;
  };
  const answer = members(response);
  if (!answer) return [];
  const query = readQuery(readAddress(request.url)?.query ?? []);
  const sent = members(request) ?? {};
  const part: Part = {
    ...{ operation, side: "response", status: response.status, prefix: "" },
    home: `${placeOf(operation)}/responses/${declaredStatus(operation, response.status)}`,
    evidence: { level: "inferred" },
  };
  const told = new Set(findings.map(({ pointer }) => pointer));
  return answerFaults({ operation, values, query, sent, answer }, prefixes)
    .filter(({ pointer }) => !told.has(pointer ?? ""))
    .map((fault) => judgement.ofFault(fault, part, common));
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
  return new Check(tools, operation, status, common).answer(response);
}
