import { describe, expect, test } from "vitest";
import { examples } from "../../../generated/examples.js";
import type { Fields } from "../store.js";
import { callerOf } from "../testing/caller.js";
import { sandboxWithClient } from "../testing/client.js";

const paths: Readonly<Record<string, string>> = {
  createPayout: "/payouts",
  createBeneficiary: "/beneficiaries",
  createWebhookEndpoint: "/webhook_endpoints",
  createCardholder: "/issuing/cardholders",
  createCard: "/issuing/cards",
};

const requests = examples.filter(
  ({ operationId, part }) => Object.hasOwn(paths, operationId) && part === "request",
);

/** A sandbox that has the payee and the cardholder which the payloads name. */
function setUp(vary?: number) {
  const { sandbox } = sandboxWithClient({ vary });
  const id = "1000000000000000001";
  sandbox.core.do((work) => {
    const destination_data = {
      ...{ destination_type: "bank_account", bank_account: { country: "US", account_number: "1" } },
    };
    work.add("beneficiary", { id: `bf_${id}`, destination_data });
    work.add("issuing.cardholder", { id: `ich_${id}`, status: "active" });
  });
  return { sandbox, call: callerOf(sandbox) };
}

test("there are payloads of each", () => {
  expect(new Set(requests.map(({ operationId }) => operationId)).size).toBe(
    Object.keys(paths).length,
  );
});

describe("every payload of the pages is taken", () => {
  test.for(requests.map((one) => [one.operationId, one.name, one.value] as const))(
    "%s %s",
    async ([operationId, , value]) => {
      const { call } = setUp();
      const { status, body } = await call("POST", paths[operationId] ?? "", value);
      expect(body.error?.message).toBeUndefined();
      expect(status).toBe(200);
      const again = await call("GET", `${paths[operationId]}/${body.id}`);
      expect(again.body).toEqual({ ...body, secret: undefined });
    },
  );
});

test("with any choice of any switch, nothing fails and nothing breaks the description", async () => {
  for (let seed = 0; seed < 12; seed++) {
    const { sandbox, call } = setUp(seed);
    const made: Fields[] = [];
    for (const { operationId, value } of requests) {
      const { status, body } = await call("POST", paths[operationId] ?? "", value);
      expect(status, `${seed} ${JSON.stringify(body)}`).toBeLessThan(500);
      if (status === 200) made.push(body);
    }
    for (const { id, status } of made.filter(({ object }) => object === "issuing.card")) {
      sandbox.act(String(id), "authorize");
      sandbox.act(String(id), "authorize");
      if (status === "active") sandbox.act("issuing.authorization", "capture");
    }
    await sandbox.clock.advance("8d");
    const lists = ["/payouts/list", "/beneficiaries", "/webhook_endpoints", "/balance"];
    const issuing = ["cardholders", "cards", "authorizations", "transactions"];
    for (const path of [...lists, ...issuing.map((one) => `/issuing/${one}`)]) {
      const { status, body } = await call("GET", path);
      expect(status, `${seed} ${path} ${JSON.stringify(body.error)}`).toBe(200);
    }
  }
});
