import nock from "nock";
import { WooshPay } from "wooshpay-openapi";
import { forward } from "./forward.js";
import { run, setting } from "./program.js";
import { scenarios } from "./scenarios.cjs";

const { serverUrl, closedUrl } = setting;
nock.disableNetConnect();
nock.enableNetConnect("127.0.0.1");

for (const method of ["GET", "POST"])
  nock("https://apitest.wooshpay.com")
    .persist()
    .intercept(/./, method)
    .reply(function reply(path, sent, done) {
      const body = typeof sent === "string" ? sent : JSON.stringify(sent);
      const { host, ...headers } = Object.fromEntries(
        Object.entries(this.req.headers).map(([name, value]) => [name, String(value)]),
      );
      const exchange = { method, path, headers, body: method === "GET" ? undefined : body };
      forward(serverUrl, exchange).then(
        (answer) => done(null, [answer.status, answer.body, answer.headers]),
        (error) => done(error),
      );
    });

await run(
  scenarios({
    WooshPay,
    serverUrl,
    closedUrl,
    options: {},
    isMock: true,
    without: ["refused connection"],
  }),
);
