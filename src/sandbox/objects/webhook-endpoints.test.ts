import { describe, expect, test } from "vitest";
import { newYear, sandboxWithClient } from "../testing/client.js";

const url = "https://shop.example.com/webhooks";
const body = { url, enabled_events: ["payment_intent.succeeded", "payout.paid"] };

describe("an endpoint", () => {
  test("shows its secret when it is made, and never again", async () => {
    const { sandbox, wooshpay } = sandboxWithClient();
    const { secret, ...made } = await wooshpay.webhookEndpoints.create(body);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9]{32}$/);
    expect(made).toEqual({
      ...{ id: expect.stringMatching(/^we_\d{19}$/), object: "webhook_endpoint", ...body },
      ...{ created: newYear, livemode: false, status: "enabled", api_version: null },
      ...{ description: null, metadata: null },
    });
    expect(await wooshpay.webhookEndpoints.retrieve(made.id)).toEqual(made);
    expect((await wooshpay.webhookEndpoints.list()).data).toEqual([made]);
    expect(sandbox.core.store.get(made.id)?.hidden.secret).toBe(secret);
    const other = await wooshpay.webhookEndpoints.create(body);
    expect(other.secret).not.toBe(secret);
  });

  test("has a secret of the other form, that can be read again, where that is assumed", async () => {
    const assume = { "webhook-secret-form": "base64", "webhook-secret-again": "retrieved" };
    const { wooshpay } = sandboxWithClient({ assume });
    const made = await wooshpay.webhookEndpoints.create(body);
    expect(atob(made.secret ?? "")).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(await wooshpay.webhookEndpoints.retrieve(made.id)).toEqual(made);
    const [listed] = (await wooshpay.webhookEndpoints.list()).data;
    expect(listed).not.toHaveProperty("secret");
  });

  test("is changed, switched off and on, and deleted", async () => {
    const { wooshpay } = sandboxWithClient();
    const { id } = await wooshpay.webhookEndpoints.create({ ...body, metadata: { team: "shop" } });
    const changes = { url: `${url}/new`, enabled_events: ["payout.failed"], description: "New" };
    const update = (more: object) => wooshpay.webhookEndpoints.update(id, more);
    expect(await update({ ...changes, disabled: true, metadata: { a: "1" } })).toMatchObject({
      ...{ ...changes, status: "disabled", metadata: { team: "shop", a: "1" } },
    });
    expect((await update({ disabled: true })).status).toBe("disabled");
    expect((await update({ description: "Old" })).status).toBe("disabled");
    expect(await update({ disabled: false })).toMatchObject({
      ...{ ...changes, status: "enabled", description: "Old" },
    });
    expect(await wooshpay.webhookEndpoints.delete(id)).toMatchObject({ id, deleted: true });
    await expect(update({ disabled: true })).rejects.toMatchObject({ status: 404 });
  });

  test.each(["shop.example.com", "ftp://shop.example.com", "javascript:alert(1)", ""])(
    "has an address of the web, and not %j",
    async (wrong) => {
      const { wooshpay } = sandboxWithClient();
      const refusal = { status: 400, param: "url" };
      await expect(wooshpay.webhookEndpoints.create({ ...body, url: wrong })).rejects.toMatchObject(
        refusal,
      );
      const { id } = await wooshpay.webhookEndpoints.create(body);
      await expect(wooshpay.webhookEndpoints.update(id, { url: wrong })).rejects.toMatchObject(
        refusal,
      );
    },
  );
});

test("an event is read back by its id", async () => {
  const { sandbox, wooshpay } = sandboxWithClient();
  const event = sandbox.trigger("payout.paid");
  expect(await wooshpay.events.retrieve(event.id)).toEqual(event);
  await expect(wooshpay.events.retrieve("evt_1000000000000000001")).rejects.toMatchObject({
    status: 404,
  });
});
