import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { WooshPay } from "wooshpay-openapi";
import { forward } from "./forward.js";
import { run, setting } from "./program.js";
import { scenarios } from "./scenarios.cjs";

const { serverUrl, closedUrl } = setting;

const server = setupServer(
  http.all("https://apitest.wooshpay.com/*", async ({ request }) => {
    const { method, url, headers, signal } = request;
    const body = Buffer.from(await request.arrayBuffer());
    const path = new URL(url).pathname + new URL(url).search;
    const plain = { ...Object.fromEntries(headers), "content-length": body.length };
    const exchange = { method, path, headers: plain, body, signal };
    const answer = await forward(serverUrl, exchange).catch(() => undefined);
    if (!answer) return HttpResponse.error();
    return new HttpResponse(answer.body, { status: answer.status, headers: answer.headers });
  }),
);
server.listen({ onUnhandledRequest: "bypass" });

await run(scenarios({ WooshPay, serverUrl, closedUrl, options: {} }));
