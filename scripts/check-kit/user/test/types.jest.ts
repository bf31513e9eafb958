import { type BodyOf, build, example } from "wooshpay-openapi/contract";
import "wooshpay-openapi/contract/jest";

test("types of jest", async () => {
  const refund: BodyOf<"retrieveRefund", 200> = example("retrieveRefund");
  expect(refund).toMatchWooshPayResponse("retrieveRefund");
  await expect(Response.json(refund)).toMatchWooshPayResponse("retrieveRefund");
  expect(build.event("payment_intent.succeeded").data.object.status).toBe("succeeded");
  // @ts-expect-error: there is no such operation.
  example("retrieveRefunds");
  // @ts-expect-error: there is no such object.
  build.refunds();
});
