import { createServer, type IncomingHttpHeaders } from "node:http";
import path from "node:path";
import { json } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { GeneratedClient } from "../../../contract-tests/recipes/hey-api.js";
import { listen } from "../../support/loopback.js";
import { stepFailed } from "../../support/program.js";
import type { Workshop } from "../target.js";

type Result = { data?: unknown; error?: unknown };
type Operation = (input: { body: unknown }) => Promise<Result>;

interface Received {
  headers: IncomingHttpHeaders;
  body: unknown;
}

const secretKey = "sk_test_codegenNotReal";
const refusal = { error: { type: "card_error", message: "no" } };

/**
 * Calls a server on this machine through a generated client that was set up by the recipe for it: a call that
 * is repeated, and one that is refused.
 * @throws UserError when what is sent or given back is not what the recipe promises.
 */
export async function callThroughRecipe(name: string, workshop: Workshop): Promise<void> {
  workshop.say("calls a server");
  // It imports the package by its name, which only the project's own folder knows.
  const { useWooshPay } = await import("../../../contract-tests/recipes/hey-api.js");
  const load = (file: string) =>
    import(pathToFileURL(path.join(workshop.folder, "api", file)).href);
  const { client } = (await load("client.gen.ts")) as { client: GeneratedClient };
  const { createProduct } = (await load("sdk.gen.ts")) as { createProduct: Operation };
  const body = payload(workshop, "request");
  const product = payload(workshop, "answer");
  const server = await serve([
    [503, { error: { type: "api_error", message: "busy" } }],
    [200, product],
    [402, refusal],
  ]);
  try {
    useWooshPay(client, secretKey, { baseUrl: server.url });
    const created = await createProduct({ body });
    const refused = await createProduct({ body });
    const keys = new Set(server.received.map(({ headers }) => headers["idempotency-key"]));
    const found = {
      answers: [created.data, refused.error],
      bodies: server.received.map((one) => one.body),
      authorization: server.received.map(({ headers }) => headers.authorization),
      idempotencyKeys: keys.size,
    };
    const expected: typeof found = {
      answers: [product, refusal],
      bodies: [body, body, body],
      authorization: Array(3).fill(`Basic ${btoa(`${secretKey}:`)}`),
      idempotencyKeys: 2,
    };
    if (!isDeepStrictEqual(found, expected))
      throw stepFailed(
        `${name} calls a server`,
        JSON.stringify(expected),
        JSON.stringify({ ...found, error: String(created.error) }),
      );
  } finally {
    await server.close();
  }
}

function payload({ cases }: Workshop, direction: "request" | "answer"): unknown {
  return cases.find(
    (one) =>
      one.operationId === "createProduct" &&
      one.purpose === "payload" &&
      one.direction === direction,
  )?.value;
}

async function serve(answers: readonly (readonly [status: number, body: unknown])[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const count = received.push({ headers: request.headers, body: await json(request) });
    const [status, body] = answers[count - 1] ?? [500, {}];
    response.writeHead(status, { "Content-Type": "application/json", "Retry-After": "0" });
    response.end(JSON.stringify(body));
  });
  return { ...(await listen(server)), received };
}
