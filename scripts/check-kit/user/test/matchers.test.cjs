require("wooshpay-openapi/contract/jest");
const { build, example } = require("wooshpay-openapi/contract");

const wrong = { ...example("retrieveRefund"), created: 1700000000 };

test("the matchers take what is right, and tell what is wrong", async () => {
  expect(example("retrieveRefund")).toMatchWooshPayResponse("retrieveRefund");
  expect(example("createRefund", "request")).toMatchWooshPayRequest("createRefund");
  expect(build.refund()).toMatchWooshPaySchema("Refund");
  const type = "payment_intent.succeeded";
  expect(build.event(type)).toMatchWooshPayEvent(type);
  expect(() => expect(wrong).toMatchWooshPayResponse("retrieveRefund")).toThrow(/milliseconds/);
  const told = expect(Response.json(wrong)).toMatchWooshPayResponse("retrieveRefund");
  await expect(told).rejects.toThrow(/milliseconds/);
});
