import { rejects } from "node:assert/strict";
import { test } from "node:test";
import { createContract, example } from "wooshpay-openapi/contract";

test("assertResponse takes what is right, and tells what is wrong", async () => {
  const contract = createContract();
  const refund = example("retrieveRefund");
  await contract.assertResponse("retrieveRefund", Response.json(refund));
  const wrong = Response.json({ ...refund, created: 1700000000 });
  await rejects(contract.assertResponse("retrieveRefund", wrong), /milliseconds/);
});
