import { describe, expect, test } from "vitest";
import { setUpPayments } from "../../testing/payments.js";

async function setUpDispute(assume?: Parameters<typeof setUpPayments>[0], number?: string) {
  const setUp = setUpPayments(assume);
  const { id: payment_intent } = await setUp.pay(number);
  const [charge] = (await setUp.wooshpay.charges.list()).data;
  if (number === undefined) setUp.sandbox.act(charge?.id ?? "", "dispute");
  const [dispute] = (await setUp.wooshpay.disputes.list({ payment_intent })).data;
  if (!dispute || !charge) throw new Error("There is no dispute.");
  return { ...setUp, payment_intent, charge: charge.id, dispute, id: dispute.id };
}

describe("a dispute", () => {
  test.for([
    ["warning_needs_response", "by the bank", undefined],
    ["needs_response", "by the card", "4000000000000259"],
  ] as const)("begins as %s, %s", async ([status, , number]) => {
    const one = await setUpDispute({ "dispute-begins": status }, number);
    const { dispute, wooshpay, charge, payment_intent, types, income } = one;
    expect(dispute).toMatchObject({
      ...{ status, amount: 2000, currency: "USD", charge, payment_intent, reason: "general" },
      ...{ is_charge_refundable: false, balance_transactions: [], metadata: {} },
      evidence: { receipt: null, uncategorized_text: null },
      evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
    });
    expect(dispute.id).toMatch(/^dp_\d{19}$/);
    expect(Number(dispute.evidence_details?.due_by) - Number(dispute.created)).toBe(7 * 86_400_000);
    expect(await wooshpay.disputes.retrieve(dispute.id)).toEqual(dispute);
    expect((await wooshpay.charges.retrieve(charge)).disputed).toBe(true);
    expect((await wooshpay.disputes.list({ charge: "ch_1" })).data).toEqual([]);
    expect(types()).toContain("charge.dispute.updated");
    expect(income()).toBe(2000);
  });

  test("keeps its charge from being refunded or disputed again until it is won", async () => {
    const { sandbox, wooshpay, charge, payment_intent, id, income } = await setUpDispute();
    const refund = () => wooshpay.refunds.create({ payment_intent });
    await expect(refund()).rejects.toThrow("is disputed");
    expect(() => sandbox.act(charge, "dispute")).toThrow("it is already");
    expect(sandbox.act(id, "win")).toMatchObject({
      ...{ status: "warning_closed", is_charge_refundable: true },
    });
    expect(income()).toBe(2000);
    expect((await refund()).amount).toBe(2000);
    expect(() => sandbox.act(charge, "dispute")).toThrow("nothing of it is left");
  });

  test("is about what was not refunded, and takes it when it is lost", async () => {
    const { sandbox, wooshpay, pay, income } = setUpPayments({
      "dispute-begins": "needs_response",
    });
    const { id: payment_intent } = await pay();
    await wooshpay.refunds.create({ payment_intent, amount: 500 });
    const charge = (await wooshpay.charges.list()).data[0]?.id ?? "";
    sandbox.act(charge, "dispute", { reason: "fraudulent" });
    const [dispute] = (await wooshpay.disputes.list()).data;
    expect(dispute).toMatchObject({ amount: 1500, reason: "fraudulent", status: "needs_response" });
    expect(income()).toBe(1500);
    sandbox.act(dispute?.id ?? "", "lose");
    expect(income()).toBe(0);
    const refund = wooshpay.refunds.create({ payment_intent });
    await expect(refund).rejects.toThrow("is disputed");
    expect(() => sandbox.act(dispute?.id ?? "", "win")).toThrow("This dispute is lost");
  });
});

describe("evidence", () => {
  const evidence = { uncategorized_text: "It was delivered." };

  test("is gathered, then sent with submit", async () => {
    const { sandbox, wooshpay, id, types } = await setUpDispute();
    const gathered = await wooshpay.disputes.update(id, { evidence, metadata: { case: "17" } });
    expect(gathered).toMatchObject({
      ...{ status: "warning_needs_response", metadata: { case: "17" } },
      evidence: { ...evidence, receipt: null, created: expect.any(Number) },
      evidence_details: { has_evidence: true, submission_count: 0 },
    });
    const sent = await wooshpay.disputes.update(id, { submit: true });
    expect(sent).toMatchObject({
      ...{ status: "warning_under_review", evidence },
      evidence_details: { has_evidence: true, submission_count: 1 },
    });
    expect(types().filter((type) => type === "charge.dispute.updated")).toHaveLength(3);
    sandbox.act(id, "lose");
    const late = wooshpay.disputes.update(id, { evidence });
    await expect(late).rejects.toThrow("This dispute is lost, and handing in evidence takes one");
    await wooshpay.disputes.update(id, { metadata: { case: "18" } });
  });

  test("is sent at once where that is assumed", async () => {
    const assume = { "dispute-evidence": "any", "dispute-begins": "needs_response" };
    const { sandbox, wooshpay, id } = await setUpDispute(assume);
    expect((await wooshpay.disputes.update(id, { evidence })).status).toBe("under_review");
    await sandbox.clock.advance("30d");
    expect((await wooshpay.disputes.retrieve(id)).status).toBe("under_review");
    expect(sandbox.act(id, "win").status).toBe("won");
  });

  test.for([
    ["lost", "lost", 0, true],
    ["open", "warning_needs_response", 2000, false],
  ] as const)("that nobody hands in: %s", async ([assumed, status, left, past_due]) => {
    const { sandbox, wooshpay, id, income } = await setUpDispute({ "dispute-overdue": assumed });
    await sandbox.clock.advance(7 * 86_400_000 - 1);
    expect((await wooshpay.disputes.retrieve(id)).status).toBe("warning_needs_response");
    await sandbox.clock.advance(1);
    const dispute = await wooshpay.disputes.retrieve(id);
    expect(dispute).toMatchObject({ status, evidence_details: { past_due } });
    expect(income()).toBe(left);
  });
});

describe("closing", () => {
  test.for([
    ["lost", "lost", 0],
    ["warning_closed", "warning_closed", 2000],
  ] as const)("an inquiry: it is %s", async ([assumed, status, left]) => {
    const { wooshpay, id, income } = await setUpDispute({ "dispute-close": assumed });
    const closed = await wooshpay.disputes.close(id);
    expect(closed).toMatchObject({ id, status, amount: 2000 });
    for (const member of ["reason", "is_charge_refundable", "balance_transactions"])
      expect(closed).not.toHaveProperty(member);
    expect((await wooshpay.disputes.retrieve(id)).reason).toBe("general");
    expect(income()).toBe(left);
    await expect(wooshpay.disputes.close(id)).rejects.toMatchObject({ status: 400 });
  });

  test("a dispute loses it, whatever is assumed of inquiries", async () => {
    const assume = { "dispute-close": "warning_closed", "dispute-begins": "needs_response" };
    const { wooshpay, id, income } = await setUpDispute(assume);
    expect((await wooshpay.disputes.close(id)).status).toBe("lost");
    expect(income()).toBe(0);
  });
});
