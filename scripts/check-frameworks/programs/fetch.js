import { WooshPay } from "wooshpay-openapi";
import { run, setting } from "./program.js";
import { scenarios } from "./scenarios.cjs";

const { serverUrl, closedUrl, version } = setting;
const { default: fetch } = await import(version);

await run(
  scenarios({
    WooshPay,
    serverUrl,
    closedUrl,
    options: { baseUrl: serverUrl, fetch },
    body: "of Node",
  }),
);
