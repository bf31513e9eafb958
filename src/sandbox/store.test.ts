import { describe, expect, test } from "vitest";
import { nothing, Store } from "./store.js";

function storeOf(...ids: string[]): Store {
  const store = new Store();
  put(store, ...ids);
  return store;
}

function put(store: Store, ...ids: string[]): void {
  const entries = ids.map((id) => ({ version: { id, object: "product" }, hidden: nothing }));
  store.apply({ put: entries, removed: [], count: 0 });
}

function remove(store: Store, ...removed: string[]): void {
  store.apply({ put: [], removed, count: 0 });
}

const idsOf = (entries: Iterable<{ version: { id: string } }>) =>
  [...entries].map(({ version }) => version.id);

describe("the objects of a kind", () => {
  test("stand in the order of their making, from either end and from any on", () => {
    const store = storeOf("a", "b", "c", "d");
    expect(idsOf(store.newest("product"))).toEqual(["d", "c", "b", "a"]);
    expect(idsOf(store.oldest("product"))).toEqual(["a", "b", "c", "d"]);
    expect(idsOf(store.newest("product", "c"))).toEqual(["b", "a"]);
    expect(idsOf(store.oldest("product", "b"))).toEqual(["c", "d"]);
  });

  test.for([["b"], ["b", "d"], ["a", "b", "d"]])("leave out %j once they are gone", (gone) => {
    const store = storeOf("a", "b", "c", "d");
    remove(store, ...gone);
    const left = ["a", "b", "c", "d"].filter((id) => !gone.includes(id));
    expect(idsOf(store.oldest("product"))).toEqual(left);
    expect(idsOf(store.newest("product"))).toEqual(left.toReversed());
    expect(store.size).toBe(left.length);
  });

  test.for([["a"], ["a", "b", "c"]])("have what comes back once, as the newest: %j", (gone) => {
    const store = storeOf("a", "b", "c", "d");
    remove(store, ...gone);
    put(store, "a");
    const rest = ["b", "c", "d"].filter((id) => !gone.includes(id));
    expect(idsOf(store.oldest("product"))).toEqual([...rest, "a"]);
  });
});

test("a store does not grow with what was removed", () => {
  const store = storeOf();
  for (let round = 0; round < 50; round++) {
    const ids = Array.from({ length: 100 }, (_, place) => `prod_${round}_${place}`);
    put(store, ...ids);
    remove(store, ...ids);
  }
  expect(store.listed).toBe(0);
});
