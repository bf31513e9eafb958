import type { Account } from "../account.js";
import { keyIn } from "../admission.js";
import { errorBody, jsonAnswer } from "../answers.js";
import { textIn } from "../body-text.js";
import { strayOption } from "../expected.js";
import type { SandboxAnswer, SandboxRequest, StreamedAnswer } from "../message.js";
import { failure, invalid, Refusal } from "../refusal.js";
import type { Fields } from "../store.js";
import { checkCaller } from "./guard.js";
import { liveRoutes } from "./live.js";
import { describeAdmin } from "./openapi.js";
import { type AdminResult, type AdminRoute, matchPath, Whole } from "./route.js";
import { actionRoutes } from "./routes/actions.js";
import { clockRoutes } from "./routes/clock.js";
import { faultRoutes } from "./routes/faults.js";
import { recordRoutes } from "./routes/records.js";
import { sandboxRoutes } from "./routes/sandbox.js";
import type { AdminTools } from "./tools.js";

/** Path below which the admin stands, apart from the API. */
const adminPath = "/_sandbox";

/** Whether a request is meant for the admin. */
export function isForAdmin(target: string): boolean {
  return target.startsWith(adminPath) && /^(?:[/?]|$)/.test(target.slice(adminPath.length));
}

/** Answers requests to the admin; it never throws. */
export type Admin = (
  request: SandboxRequest,
) => SandboxAnswer | Promise<SandboxAnswer | StreamedAnswer>;

/** Makes the admin of a sandbox. */
export function createAdmin(tools: AdminTools): Admin {
  const routes = adminRoutes();
  return async (request) => {
    try {
      const result = await answerAdmin(routes, tools, request);
      return result instanceof Whole ? result.answer : jsonAnswer(200, result);
    } catch (error) {
      const refusal = refusalFor(error);
      return jsonAnswer(refusal.status, errorBody(refusal, "wrapped"));
    }
  };
}

/** All that the admin does, its own description included. */
function adminRoutes(): readonly AdminRoute[] {
  const routes: AdminRoute[] = [
    ...sandboxRoutes,
    ...clockRoutes,
    ...recordRoutes,
    ...faultRoutes,
    ...liveRoutes,
    ...actionRoutes(),
    {
      ...{ method: "GET", path: "/openapi.json", id: "getDescription", tag: "sandbox" },
      summary: "Describe the admin",
      description: "This description, as OpenAPI 3.1.",
      answer: {
        type: "object",
        required: ["openapi"],
        properties: { openapi: { type: "string" } },
      },
      act: ({ tools }) => describeAdmin(routes, tools.baseUrl),
    },
  ];
  return routes;
}

async function answerAdmin(
  routes: readonly AdminRoute[],
  tools: AdminTools,
  request: SandboxRequest,
): Promise<AdminResult> {
  checkCaller(request, tools.hosts);
  const url = new URL(request.target, "http://sandbox.localhost");
  const path = url.pathname.slice(adminPath.length) || "/";
  const method = request.method === "HEAD" ? "GET" : request.method;
  const fitting = routes.flatMap((route) => {
    const values = matchPath(route.path, path);
    return values ? [{ route, values }] : [];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (!found)
    throw strayed(
      routes,
      path,
      method,
      fitting.map(({ route }) => route.method),
    );
  const { route, values } = found;
  const account = accountIn(tools, request);
  const body = bodyIn(request, route.isBodyOptional ?? !route.body);
  const owner = `${method} ${adminPath}${route.path}`;
  checkNames(url.searchParams.keys(), route.parameters, owner);
  // What a reference takes is up to those who read it.
  if (!route.body?.$ref) checkNames(Object.keys(body), route.body?.properties as Fields, owner);
  return route.act({ tools, account, path: values, query: url.searchParams, body });
}

function checkNames(given: Iterable<string>, known: Fields = {}, owner: string): void {
  const stray = strayOption(given, Object.keys(known), owner);
  if (stray) throw invalid(...stray);
}

function accountIn(tools: AdminTools, { header }: SandboxRequest): Account {
  const authorization = header("authorization");
  const [first] = tools.accounts();
  return authorization === undefined && first ? first : tools.accountOf(keyIn(authorization));
}

function strayed(
  routes: readonly AdminRoute[],
  path: string,
  method: string,
  others: readonly string[],
): Refusal {
  if (others.length > 0)
    return new Refusal(405, `${path} of the admin takes ${others.join(", ")}, not ${method}.`, {
      code: "unknown_route",
    });
  const root = path.split("/")[1];
  const near = routes.filter((route) => route.path.split("/")[1] === root);
  const some = (near.length > 0 ? near : routes.filter(({ tag }) => tag !== "actions")).map(
    (route) => `${route.method} ${adminPath}${route.path}`,
  );
  return new Refusal(404, `The admin has nothing at ${path}. It has ${some.join(", ")}.`, {
    code: "unknown_route",
  });
}

function bodyIn({ body }: SandboxRequest, isOptional: boolean): Fields {
  const text = textIn(body);
  if (text.trim() === "" && isOptional) return {};
  const value = parsed(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Refusal(400, "The body: expected an object in JSON.", { code: "parameter_invalid" });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// What it says is about a value of the caller; anything else is a fault of the sandbox.
function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof RangeError)) return failure(error);
  return new Refusal(400, error.message, { code: "parameter_invalid" });
}
