import { expect, test } from "vitest";
import type { BeneficiaryCreate } from "../../../index.js";
import { newYear, sandboxWithClient } from "../../testing/client.js";

type Destination = BeneficiaryCreate["destination_data"];

const upi = { vpa: "ada@example", phone_number: "44-0000000000" };

test("a payee is stored, read, changed, listed and deleted", async () => {
  const { wooshpay } = sandboxWithClient();
  const entity = { type: "individual", individual: { address: { city: "London" } } } as const;
  const body = {
    ...{ destination_data: { destination_type: "alipay", alipay: { user_id: "+861" } } },
    ...{ nickname: "Ada", metadata: { supplier: "S-17" }, entity },
  } as BeneficiaryCreate;
  const { entity: _entity, ...shown } = body;
  const made = await wooshpay.beneficiaries.create(body);
  expect(made).toEqual({
    ...{ id: expect.stringMatching(/^bf_\d{19}$/), object: "beneficiary", created: newYear },
    ...{ livemode: false, ...shown },
  });
  expect(await wooshpay.beneficiaries.retrieve(made.id)).toEqual(made);
  const changed = await wooshpay.beneficiaries.update(made.id, { nickname: "Eve" });
  expect(changed).toEqual({ ...made, nickname: "Eve" });
  expect((await wooshpay.beneficiaries.list()).data).toEqual([changed]);
  expect(await wooshpay.beneficiaries.delete(made.id)).toEqual({
    ...{ id: made.id, object: "beneficiary", deleted: true },
  });
  await expect(wooshpay.beneficiaries.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
  expect((await wooshpay.beneficiaries.list()).data).toEqual([]);
});

test.each(["imps", "upi"] as const)(
  "an address that was sent as upi comes back as %s",
  async (name) => {
    const { wooshpay } = sandboxWithClient({ assume: { "payout-upi-member": name } });
    const made = await wooshpay.beneficiaries.create({
      destination_data: { destination_type: "upi", upi },
    });
    expect(made.destination_data).toEqual({ destination_type: "upi", [name]: upi });
  },
);

test("no answer and no event has the number or the code of a card", async () => {
  const { sandbox, wooshpay } = sandboxWithClient();
  const card = {
    ...{ number: "4242 4242 4242 4242", cvc: "123", card_number: 4242424242424242 },
    ...{ security_code: "123", holder: "Ada" },
  };
  const destination_data = { destination_type: "card", card } as Destination;
  const { id } = await wooshpay.beneficiaries.create({ destination_data });
  const { destination_data: shown } = await wooshpay.beneficiaries.retrieve(id);
  expect(shown).toEqual({ destination_type: "card", card: { last4: "4242", holder: "Ada" } });
  expect(JSON.stringify(sandbox.snapshot())).not.toMatch(/4242.?4242|"123"/);
});
