import { type TestSandbox, useSandbox } from "wooshpay-openapi/sandbox";

const sandbox: TestSandbox = useSandbox({ seed: "shop" });

test("types of useSandbox", () => {
  const event = sandbox.trigger("payment_intent.succeeded");
  expect(event.data.object.status).toBe("succeeded");
  // @ts-expect-error: there is no such type of event.
  expect(() => sandbox.trigger("payment_intent.paid")).toThrow();
  // @ts-expect-error: there is no such option.
  expect(() => useSandbox({ seeds: "shop" })).toThrow();
});
