const { expectFailure } = require("../programs/scenarios.cjs");

const entries = Object.entries(JSON.parse(process.env.ENTRIES));

test.each(entries)("%s by require and import", async (name, names) => {
  expect(Object.keys(require(name)).sort()).toEqual(names);
  expect(Object.keys(await import(name)).sort()).toEqual(names);
});

test("what needs no network works", () => {
  const { nextActionUrl } = require("wooshpay-openapi");
  const { toMinorUnits } = require("wooshpay-openapi/money");
  expect(nextActionUrl({ next_action: null })).toBeUndefined();
  expect(toMinorUnits("10.50", "USD")).toBe(1050);
});

test("a client says that this is a browser, and where tests belong", () => {
  const { WooshPay } = require("wooshpay-openapi");
  const make = () => new WooshPay("sk_test_unitTest");
  expect(make).toThrow(/In a browser.*environment node/);
});

test("a client without fetch says what it misses", async () => {
  const { WooshPay } = require("wooshpay-openapi");
  const client = new WooshPay("sk_test_unitTest", { dangerouslyAllowBrowser: true });
  const error = await client.refunds.retrieve("re_1").catch((thrown) => thrown);
  expectFailure(error, { attempts: 1 });
  expect(error.message).toMatch(/fetch is not a function/);
});
