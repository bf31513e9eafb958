// A server of the API that is right: it refuses what the description refuses, answers what was made up for each
// operation, and knows no ids but those that it shows. Tells its port to who forked it.
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { createContract } from "../../dist/src/contract/index.js";
import { contractData } from "../../generated/contract-data.js";
import { examples } from "../../generated/examples.js";

const contract = createContract();
const operations = new Map(contractData.operations.map((one) => [one.id, one]));
const json = { "content-type": "application/json" };

/** What an operation answers where all is right. */
function answerOf(operationId) {
  const own = examples.filter((one) => one.operationId === operationId && one.part[0] === "2");
  return own.find(({ level }) => level === "constructed") ?? own[0];
}

const answers = new Map([...operations.keys()].map((id) => [id, answerOf(id)]));
const known = new Set([...answers.values()].flatMap((answer) => idsIn(answer?.value)));

function idsIn(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === "id" && typeof one === "string" ? [one] : idsIn(one),
  );
}

const server = createServer(async (request, response) => {
  const { method, url, headers } = request;
  const body = (await buffer(request)).toString("latin1");
  const { status, value } = answerTo({ method, url, headers, body: body || undefined });
  response.writeHead(status, json).end(JSON.stringify(value));
});

function answerTo(request) {
  const id = contract.operationOf(request);
  const operation = operations.get(id);
  if (operation?.section !== "paths") return refusal(404, "There is no such path.");
  if (!/^Basic c2tf/.test(request.headers.authorization ?? "")) return refusal(401, "No key.");
  const wrong = contract.check({ request }).filter(({ severity }) => severity !== "advice");
  if (wrong.length > 0) return refusal(400, wrong[0].hint);
  const named = idIn(operation, request.url);
  if (named !== undefined && !known.has(named)) return refusal(404, "There is no such object.");
  const { part = "200", value: made = {} } = answers.get(id) ?? {};
  const value = answering(request, named, made);
  for (const one of idsIn(value)) known.add(one);
  if (request.method === "DELETE") known.delete(named);
  return { status: Number(part), value };
}

/** What was made up, as an answer to what was asked for and sent. */
function answering({ url, body }, named, made) {
  const query = new URLSearchParams(url.split("?")[1]);
  if (Array.isArray(made.data)) {
    const cursors = [query.get("starting_after"), query.get("ending_before")];
    const others = made.data.filter((one) => !cursors.includes(one.id));
    const data = others.slice(0, Number(query.get("limit") ?? others.length));
    return { ...made, data, has_more: made.has_more && data.length > 0 };
  }
  const sent = Object.entries(body?.startsWith("{") ? JSON.parse(body) : {});
  const kept = sent.filter(
    ([name, one]) => typeof one !== "object" && typeof one === typeof made[name],
  );
  return { ...made, ...Object.fromEntries(kept), ...(named && made.id && { id: named }) };
}

/** The id in the path that an operation is asked about. */
function idIn({ path }, url) {
  const at = path.split("/").findLastIndex((segment) => segment.startsWith("{"));
  const segment = url.split("?")[0].split("/")[at];
  return at === -1 ? undefined : decodeURIComponent(segment);
}

function refusal(status, message) {
  return { status, value: { error: { type: "invalid_request_error", message } } };
}

server.listen(0, "127.0.0.1", () => {
  if (process.send) process.send(server.address().port);
  else console.log(`http://127.0.0.1:${server.address().port}`);
});
process.on("disconnect", () => server.close());
