import { describe, expect, test } from "vitest";
import { contractRecords } from "../../generated/contract-records.js";
import description from "../../generated/openapi.json" with { type: "json" };
import { allCases } from "../../src/cli/webhooks/cases/index.js";
import { explained } from "../../src/cli/webhooks/findings.js";
import { type Colors, formatWebhookReport } from "../../src/cli/webhooks/index.js";
import { guessFramework, remedyFor } from "../../src/cli/webhooks/remedies.js";
import { valueAt } from "../../src/contract/json.js";
import { checked, events } from "./checked.js";
import { assemble, Counter, type Running, rightPieces, Status, secret, serve } from "./endpoint.js";
import { wrongHandling } from "./wrong-handling.js";
import { startParsed } from "./wrong-programs.js";

const plain: Colors = { green: same, red: same, yellow: same, dim: same };
const cases = allCases(events);

function same(text: string): string {
  return text;
}

function rightBut(change: Partial<ReturnType<typeof rightPieces>>): Promise<Running> {
  const counter = new Counter();
  return assemble(counter, { ...rightPieces(counter), ...change });
}

describe("the text", () => {
  test("tells what was sent, what came, what it does and how to mend it", async () => {
    const report = await checked(startParsed(), { seed: 7, only: ["white-space", "rewritten"] });
    const text = formatWebhookReport(report, plain)
      .replace(/:\d{4,5}\b/g, ":PORT")
      .replace(/\d+ ms/, "N ms");
    expect(text).toMatchInlineSnapshot(`
      "Webhook endpoint http://127.0.0.1:PORT/webhooks (Express)
      6 deliveries, slowest right one N ms; t in seconds; --seed 7

        ok    signed       2xx        200 "OK"
        WRONG white-space  2xx        400 "Bad Request"
        wrong rewritten    4xx        200 "OK" (blanks added); follows from white-space

      white-space: violation
        sent           unusual white space, escapes and numbers, rightly signed
        expected       2xx. What is signed are the bytes of the body, however its JSON is written.
        found          400 "Bad Request"
        in production  It verifies JSON that was parsed and written again: any event with a blank, an
                       escape or a number in another form is refused and lost.
        to mend it     Verify the bytes as they arrived, and parse them afterwards: JSON that was parsed
                       and written again has other bytes. Express: Mount the route before express.json(),
                       with express.raw({ type: () => true }).
        evidence       documented (doc-2653815, doc-2654461)
        also           rewritten

      3 cases: 1 violation, 0 warnings"
    `);
  });

  test("has no line that is wider than a terminal, whatever is wrong", async () => {
    const broken = rightBut({ act: () => Promise.reject(new Status(500)), refusal: 500 });
    const reports = [
      await checked(broken),
      await checked(rightBut({ isVerified: false })),
      await checked(rightBut({ key: "" })),
      await checked(rightBut({}), { maxTime: 1 }),
    ];
    for (const report of reports) {
      const lines = formatWebhookReport(report, plain).split("\n");
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
      expect(lines.length).toBeGreaterThan(10);
    }
  });

  test("says that all is right", async () => {
    const report = await checked(rightBut({}), { only: ["event"] });
    expect(formatWebhookReport(report, plain).split("\n").at(-1)).toBe("21 cases, all right");
  });
});

describe("a finding", () => {
  test("is about the webhook, and can be repeated", async () => {
    const start = wrongHandling["a type of the description refused"]?.start;
    const { findings, target } = await checked(start?.() as Promise<Running>, {
      secretEnv: "HOOK",
    });
    expect(findings).toMatchObject([
      {
        rule: "webhook-event",
        severity: "violation",
        operationId: "onPayoutPaid",
        side: "response",
        status: 422,
        pointer: "#status",
        schemaPointer: "/webhooks/payout.paid/post/responses/2XX",
        evidence: { level: "documented", pages: ["7194408m0"] },
        repeat: `npx wooshpay-openapi check --webhooks ${target} --secret-env HOOK --only event/payout.paid`,
      },
    ]);
  });

  test("is a warning where it rests on inference, unless that is to fail, too", async () => {
    const only = ["retry-10-minutes"];
    const severities = async (strict: boolean) =>
      (await checked(rightBut({ oldest: 300 }), { only, strict })).findings.map(
        ({ severity }) => severity,
      );
    expect(await severities(false)).toEqual(["warning"]);
    expect(await severities(true)).toEqual(["violation"]);
  });

  test("of a probe that does not follow does not speak of the secret", async () => {
    const running = await rightBut({ act: async () => 200 });
    const { findings } = await checked(running, { probe: running.probe, only: ["duplicate"] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "webhook-signed", status: 200 });
    expect(findings[0]?.found).toContain("handled 0");
    expect(findings[0]?.repeat).toContain(` --probe ${running.probe} --only signed`);
    expect(findings[0]?.hint).toMatch(/^Handle each payment_intent\.succeeded once/);
  });

  test("and all else holds no secret, of whatever form, whatever the endpoint answers", async () => {
    for (const own of [secret, "aSecretThatHasNoPrefix01"]) {
      const telling = await serve(new Counter(), (_request, response) => {
        response.statusCode = 400;
        response.end(`${own}, sk_test_${"x".repeat(20)}`);
      });
      const report = await checked(telling, { secret: own });
      expect(report.findings.length).toBeGreaterThan(0);
      const shown = JSON.stringify(report) + formatWebhookReport(report, plain);
      expect(shown).toContain("[masked]");
      expect(shown).not.toContain(own);
      expect(shown).not.toContain("xxxxxxxxxxxxxxxxxxxx");
    }
  });
});

describe("the table of cases", () => {
  test("names each case once, and follows cases that there are", () => {
    const ids = cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { follows = {} } of cases)
      expect(ids).toEqual(expect.arrayContaining(Object.keys(follows)));
  });

  test("rests on pages, contradictions and questions that there are", () => {
    const pages = Object.keys(description["x-pages"]);
    const ids = (of: "contradictions" | "questions") => Object.values(contractRecords[of]).flat();
    for (const { evidence, contradictions = [], questions = [] } of cases) {
      expect(evidence.pages.length).toBeGreaterThan(0);
      expect(pages).toEqual(expect.arrayContaining([...evidence.pages]));
      expect(ids("contradictions")).toEqual(expect.arrayContaining([...contradictions]));
      expect(ids("questions")).toEqual(expect.arrayContaining([...questions]));
    }
  });

  test("points to places of the description", () => {
    for (const { schemaPointer } of events) {
      expect(valueAt(description, `${schemaPointer}/responses/2XX`)).toBeDefined();
      expect(valueAt(description, `${schemaPointer}/parameters/0`)).toMatchObject({
        name: "Wooshpay-Signature",
      });
    }
  });

  test("says of each outcome what it does and how to mend it", () => {
    for (const one of cases)
      for (const outcome of ["accepted", "refused", "errored", "silent", "broken"] as const) {
        const { harm, remedy } = explained(one, outcome, undefined, false);
        expect(harm).toMatch(/\w\.$/);
        expect(remedy).toMatch(/\.$/);
      }
  });
});

describe("remedies", () => {
  test("are for the framework that is named, or in short for all", () => {
    expect(remedyFor("rawBody", "koa")).toContain("Koa: ");
    expect(remedyFor("rawBody", "koa")).not.toContain("Express: ");
    expect(remedyFor("rawBody", undefined)).toMatch(/Express: .*Fastify: .*AWS Lambda: /);
  });

  test.each([
    [{ "x-powered-by": "Express" }, "express"],
    [{ "x-powered-by": "Next.js" }, "next"],
    [{ "apigw-requestid": "x" }, "lambda"],
    [{ server: "nginx" }, undefined],
  ])("%j is of %s", (headers, framework) => {
    expect(guessFramework(headers)).toBe(framework);
  });

  test("are chosen by what the answers give away, unless a framework is named", async () => {
    const only = ["white-space"];
    expect((await checked(startParsed(), { only })).findings[0]?.hint).toContain("Express: ");
    const named = await checked(startParsed(), { only, framework: "nest" });
    expect(named.findings[0]?.hint).toContain("Nest: ");
  });
});
