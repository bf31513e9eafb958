import { describe, expect, test } from "vitest";
import { createSandbox } from "../sandbox.js";
import { callerOf } from "../testing/caller.js";

async function setUp(count: number) {
  const call = callerOf(createSandbox({ now: 1_767_225_600_000 }));
  const ids: string[] = [];
  for (let index = 0; index < count; index++)
    ids.unshift(
      (await call("POST", "/products", { name: `Tea ${index}`, active: index % 2 === 0 })).body.id,
    );
  const list = async (query = "") => {
    const { status, body } = await call("GET", `/products${query}`);
    return { status, body, ids: body.data?.map(({ id }: { id: string }) => id) };
  };
  return { call, ids, list };
}

describe("lists", () => {
  test("show the newest first, ten unless told", async () => {
    const { ids, list } = await setUp(12);
    expect((await list()).ids).toEqual(ids.slice(0, 10));
    expect((await list()).body).toMatchObject({
      object: "list",
      url: "/v1/products",
      has_more: true,
    });
    expect((await list("?limit=12")).body.has_more).toBe(false);
  });

  test("go forth behind an object and back before one", async () => {
    const { ids, list } = await setUp(7);
    const behind = await list(`?limit=3&starting_after=${ids[1]}`);
    expect([behind.ids, behind.body.has_more]).toEqual([ids.slice(2, 5), true]);
    const before = await list(`?limit=3&ending_before=${ids[5]}`);
    expect([before.ids, before.body.has_more]).toEqual([ids.slice(2, 5), true]);
    expect((await list(`?ending_before=${ids[2]}`)).ids).toEqual(ids.slice(0, 2));
    expect((await list(`?starting_after=${ids[6]}`)).ids).toEqual([]);
  });

  test("refuse a cursor that the account does not have, and two at once", async () => {
    const { ids, list } = await setUp(2);
    const unknown = await list("?starting_after=prod_1000000000000000000");
    expect([unknown.status, unknown.body.error.param]).toEqual([400, "starting_after"]);
    const both = await list(`?starting_after=${ids[0]}&ending_before=${ids[1]}`);
    expect([both.status, both.body.error.param]).toEqual([400, "ending_before"]);
  });

  test("keep what a filter asks for, across pages", async () => {
    const { ids, list } = await setUp(6);
    expect((await list("?active=true")).ids).toEqual([ids[1], ids[3], ids[5]]);
    const page = await list("?active=true&limit=2");
    expect([page.ids, page.body.has_more]).toEqual([[ids[1], ids[3]], true]);
    const last = await list(`?active=true&limit=2&starting_after=${ids[3]}`);
    expect([last.ids, last.body.has_more]).toEqual([[ids[5]], false]);
  });
});
