import { describe, expect, test } from "vitest";
import { Account } from "./account.js";
import type { Change } from "./store.js";

const now = 1_767_225_600_000;

function setUp() {
  const written: Change[] = [];
  const account = new Account("sk_test_constructed", {
    ...{ seed: "test", baseUrl: "http://sandbox.localhost", assumed: {}, now },
    announce: () => undefined,
    write: (_key, change) => void written.push(change),
  });
  return { account, written };
}

describe("work", () => {
  test("sees what it has changed, while nobody else does before it is done", () => {
    const { account } = setUp();
    account.do((work) => {
      const made = work.add("product", { name: "Tea" });
      work.change(made, { name: "Coffee" });
      expect(work.get("product", made.id).name).toBe("Coffee");
      expect([...work.all("product")]).toHaveLength(1);
      expect(account.store.size).toBe(0);
    });
    expect(account.store.size).toBe(1);
  });

  test("leaves nothing behind when it throws", () => {
    const { account, written } = setUp();
    const fail = () =>
      account.do((work) => {
        work.add("product", { name: "Tea" });
        throw new Error("no");
      });
    expect(fail).toThrow("no");
    expect([account.store.size, written]).toEqual([0, []]);
  });

  test("keeps versions that nobody can change, and the old one where somebody holds it", () => {
    const { account } = setUp();
    const first = account.do((work) => work.add("product", { name: "Tea", url: undefined }));
    const second = account.do((work) => work.change(first, { name: "Coffee" }));
    expect([first.name, second.name, "url" in first]).toEqual(["Tea", "Coffee", false]);
    expect(Object.isFrozen(first)).toBe(true);
    expect(account.store.get(first.id)?.version).toBe(second);
  });

  test("keeps what is put together whole itself, and in its order", () => {
    const { account } = setUp();
    const whole = { id: "prod_1", object: "product", name: "Tea", created: now };
    const made = account.do((work) => work.addWhole(whole, { taste: "green" }));
    expect(made).toBe(whole);
    expect(Object.isFrozen(whole)).toBe(true);
    expect(account.store.get("prod_1")).toEqual({ version: whole, hidden: { taste: "green" } });
  });

  test("does not find an object of another kind, or one that is gone", () => {
    const { account } = setUp();
    const made = account.do((work) => work.add("product", { name: "Tea" }));
    expect(() => account.do((work) => work.get("price", made.id))).toThrow(/no price/);
    account.do((work) => work.remove(made));
    expect(account.do((work) => work.find("product", made.id))).toBeUndefined();
    expect(account.do((work) => [...work.all("product")])).toEqual([]);
  });

  test("is written down as a whole before it is seen, and comes back from what was written", () => {
    const { account, written } = setUp();
    account.do((work) => {
      const product = work.add("product", { name: "Tea" }, { taste: "green" });
      work.schedule(now + 1000, "expireSession", product);
      work.emit("product.created", product);
    });
    const other = setUp().account;
    for (const change of structuredClone(written)) other.restore(change);
    expect([...other.store.entries()]).toEqual([...account.store.entries()]);
    expect(other.schedule.next()).toEqual(account.schedule.next());
    const [one, two] = [account, other].map((each) =>
      each.do((work) => work.add("product", {}).id),
    );
    expect(one).toBe(two);
  });

  test("keeps what it knows besides out of the object", () => {
    const { account } = setUp();
    const made = account.do((work) => work.add("product", { name: "Tea" }, { taste: "green" }));
    account.do((work) => work.change(made, {}, { colour: "red" }));
    expect(account.do((work) => work.hidden(made.id))).toEqual({ taste: "green", colour: "red" });
    expect(JSON.stringify(made)).not.toContain("green");
  });

  test("makes ids that are ascending, have 19 digits, and are the same for the same seed", () => {
    const ids = () => {
      const { account } = setUp();
      return [1, 2, 3].map(() => account.do((work) => work.add("product", {}).id));
    };
    const made = ids();
    expect(made).toEqual(ids());
    expect(made).toEqual([...made].sort());
    for (const id of made) expect(id).toMatch(/^prod_[1-9]\d{18}$/);
  });
});
