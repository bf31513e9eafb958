import { type Area, inFile } from "../fault.js";

const folder = "src/cli/webhooks";
const tests = "contract-tests/webhook-prober";
const endpoints = `${tests}/prober.test.ts`;
const targets = `${tests}/targets.test.ts`;
const report = `${tests}/report.test.ts`;
const vectors = `${tests}/vectors.test.ts`;
const command = `${tests}/command.test.ts`;

/** Faults of the check of endpoints for webhooks: what is sent, how it is judged, what is told. */
export const webhookProber: Area = {
  name: "prober",
  faults: [
    ...inFile(`${folder}/judge.ts`, endpoints, {
      "failures-taken-for-refusals": {
        find: 'answer.status < 500 ? "refused" : "errored"',
        put: '"refused"',
      },
      "consequences-told-as-findings": {
        find: "if (!other || !outcome) return false;",
        put: "return false;",
      },
      "handled-twice-is-nothing": { find: "if (growth > handled.times)", put: "if (growth < 0)" },
      "lost-events-are-nothing": {
        find: 'growth < handled.times ? "lost"',
        put: 'growth < 0 ? "lost"',
      },
    }),
    ...inFile(`${folder}/run.ts`, endpoints, {
      "milliseconds-not-tried": { find: "return again.outcome ?", put: "return again ?" },
      "copies-one-after-the-other": { find: "if (one.atOnce) {", put: 'if (one.id === "") {' },
      "redirects-are-endpoints": {
        find: "if (status !== undefined && !isRedirect &&",
        put: "if (status !== undefined &&",
        killer: targets,
      },
      "ended-endpoints-tried-on": {
        find: 'answer.code !== "ECONNREFUSED"',
        put: "answer.ms >= 0",
        killer: targets,
      },
    }),
    ...inFile(`${folder}/delivery.ts`, vectors, {
      "seed-without-effect": { find: ".update(String(seed))", put: "" },
      "age-forgotten": { find: "(now - age) /", put: "now /" },
      "what-is-sent-is-what-is-signed": {
        find: "delivery.replace ? bytesOf(delivery.replace(event)) : body",
        put: "body",
      },
    }),
    ...inFile(`${folder}/wire.ts`, endpoints, {
      "whole-body-where-half-was-meant": {
        find: "holdsBack ? body.subarray(0, body.length / 2) : body",
        put: "body",
      },
    }),
    ...inFile("src/cli/target.ts", targets, {
      "any-host": { find: "!thisMachine.test(url.hostname) &&", put: 'url.hostname === "" &&' },
      "query-shown": { find: 'url.search && "?[masked]"', put: "url.search" },
    }),
    ...inFile(`${folder}/findings.ts`, report, {
      "secret-in-what-was-answered": { find: '.replaceAll(secret, "[masked]")', put: "" },
      "guesses-are-violations": {
        find: 'isSure || isStrict ? "violation"',
        put: 'harm ? "violation"',
      },
      "strict-without-effect": { find: "isSure || isStrict ?", put: "isSure ?" },
    }),
    ...inFile(`${folder}/command.ts`, command, {
      "cut-run-is-fine": { find: "isCut && code === 0 ? 2 : code", put: "code" },
      "text-in-front-of-json": { find: "isTaken ? stderr : stdout;", put: "stdout;" },
    }),
    ...inFile(`${folder}/cases/bodies.ts`, vectors, {
      "white-space-as-usual": {
        find: "deliveries: [{ write: unusual }]",
        put: "deliveries: [{}]",
        killer: endpoints,
      },
    }),
  ],
};
