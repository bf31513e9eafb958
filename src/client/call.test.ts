import { tracingChannel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { AuthenticationError, WooshPay, WooshPayError } from "../index.js";

type Body = { data: { id: string }[]; has_more?: boolean | null };

/** A client that meets these pages one after the other, and the queries that it sent. */
function clientMeeting(pages: Body[]) {
  const queries: Record<string, string>[] = [];
  const fetch = async (url: string) => {
    queries.push(Object.fromEntries(new URL(url).searchParams));
    return Response.json({ object: "list", ...pages[Math.min(queries.length, pages.length) - 1] });
  };
  return { client: new WooshPay("sk_test_unitTest", { fetch }), queries };
}

const page = (ids: string, has_more: boolean | null = true): Body => ({
  data: [...ids].map((id) => ({ id })),
  has_more,
});

const idsOf = (items: { id: string }[]) => items.map(({ id }) => id).join("");

describe("a call", () => {
  test("is a promise of the result", async () => {
    const { client } = clientMeeting([page("ab", false)]);
    const call = client.products.list();
    expect(call).toBeInstanceOf(Promise);
    expect(idsOf((await call).data)).toBe("ab");
    expect(idsOf((await Promise.all([call]))[0].data)).toBe("ab");
    expect(await call.finally(() => {})).toEqual(await call);
  });

  test("knows the answer that its result came in", async () => {
    const headers = { "request-id": "req_7" };
    const fetch = async () => Response.json({ id: "re_1" }, { headers });
    const client = new WooshPay("sk_test_unitTest", { fetch });
    const { data, response, requestId } = await client.refunds.retrieve("re_1").withResponse();
    expect([data.id, response.status, requestId]).toEqual(["re_1", 200, "req_7"]);
  });

  test.each(["settled", "rejected"])(
    "is itself %s, for whoever looks past its then",
    async (how) => {
      const fetch = async () =>
        Response.json({ id: "re_1" }, { status: how === "settled" ? 200 : 404 });
      const call = new WooshPay("sk_test_unitTest", { fetch }).refunds.retrieve("re_1");
      expect(inspect(call)).toMatch(/<pending>/);
      const told = vi.fn();
      const then = Promise.prototype.then.call(call, told, told);
      const traced = tracingChannel("unit").tracePromise(() => call) as typeof call;
      await Promise.allSettled([call, traced, Promise.prototype.finally.call(call, told), then]);
      expect(told).toHaveBeenCalledTimes(2);
      const [[seen]] = told.mock.calls as [[unknown]];
      expect(seen).toMatchObject(how === "settled" ? { id: "re_1" } : { name: "NotFoundError" });
      expect(inspect(call)).toMatch(
        how === "settled" ? /{ id: 're_1' }/ : /<rejected> NotFoundError/,
      );
    },
  );

  test.each<[looked: string, number, (client: WooshPay) => unknown]>([
    ["that nobody looks at", 1, (client) => client.refunds.retrieve("re_1")],
    ["whose answer nobody awaits", 1, (client) => client.refunds.retrieve("re_1").withResponse()],
    ["that is awaited", 0, (client) => client.refunds.retrieve("re_1").catch(() => {})],
    [
      "whose answer alone is awaited",
      0,
      (client) =>
        client.refunds
          .retrieve("re_1")
          .withResponse()
          .catch(() => {}),
    ],
    [
      "of a list that is iterated",
      0,
      (client) =>
        client.products
          .list()
          .toArray({ max: 1 })
          .catch(() => {}),
    ],
    ["of a list that nobody looks at", 0, (client) => client.products.list()],
  ])("%s and fails leaves %i rejections unhandled", async (_, count, look) => {
    const fetch = async () => new Response("{}", { status: 404 });
    const unhandled = await unhandledDuring(() =>
      look(new WooshPay("sk_test_unitTest", { fetch })),
    );
    expect(unhandled).toEqual(Array(count).fill(expect.objectContaining({ status: 404 })));
  });
});

/** What is rejected and handled by nobody while this goes on. */
async function unhandledDuring(work: () => unknown): Promise<unknown[]> {
  // The runner of tests listens, too, and would take for a failure what is wanted here.
  const others = process.listeners("unhandledRejection");
  const unhandled: unknown[] = [];
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => void unhandled.push(reason));
  work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.removeAllListeners("unhandledRejection");
  for (const other of others) process.on("unhandledRejection", other);
  return unhandled;
}

describe("a list", () => {
  test("goes on behind the last object of each page", async () => {
    const { client, queries } = clientMeeting([page("ab"), page("cd"), page("e", false)]);
    const ids: string[] = [];
    for await (const { id } of client.paymentIntents.list({ limit: 2 })) ids.push(id);
    expect(ids.join("")).toBe("abcde");
    expect(queries).toEqual([
      { limit: "2" },
      { limit: "2", starting_after: "b" },
      { limit: "2", starting_after: "d" },
    ]);
  });

  test("goes backwards from ending_before, each object next to the one before it", async () => {
    const { client, queries } = clientMeeting([page("ef"), page("cd", false)]);
    const list = client.paymentIntents.list({ ending_before: "g" });
    expect(idsOf(await list.toArray({ max: 9 }))).toBe("fedc");
    expect(queries).toEqual([{ ending_before: "g" }, { ending_before: "e" }]);
  });

  test("works on a path that ends in /list", async () => {
    const { client, queries } = clientMeeting([page("a"), page("b", false)]);
    expect(idsOf(await client.charges.list().toArray({ max: 9 }))).toBe("ab");
    expect(queries).toEqual([{}, { starting_after: "a" }]);
  });

  test.for([
    ["an empty middle page", [page("ab"), page(""), page("c", false)], "abc", 3],
    ["an empty last page", [page("ab"), page("", false)], "ab", 2],
    ["an empty first page", [page("", false)], "", 1],
    ["an unknown has_more", [page("ab", null)], "ab", 1],
  ] as const)("survives %s", async ([, pages, ids, requests]) => {
    const { client, queries } = clientMeeting([...pages]);
    expect(idsOf(await client.products.list().toArray({ max: 99 }))).toBe(ids);
    expect(queries).toHaveLength(requests);
  });

  test("goes on by the usual cursor where no page names one", async () => {
    const { client, queries } = clientMeeting([page("ab"), page("c", false)]);
    const query = "merchant_order_id:'order-1001'";
    expect(idsOf(await client.paymentIntents.search({ query }).toArray({ max: 99 }))).toBe("abc");
    expect(queries).toEqual([{ query }, { query, starting_after: "b" }]);
  });

  test("gives objects that have no id", async () => {
    const data = [{ amount_total: 5 }, { amount_total: 7 }] as never;
    const { client } = clientMeeting([{ data, has_more: false }]);
    expect(await client.products.list().toArray({ max: 99 })).toEqual(data);
  });

  test.for([
    ["the last object has no id", [{ data: [{}] as never, has_more: true }], 1, /names nothing/],
    ["empty pages promise more without end", [page("ab"), page("")], 3, /names nothing/],
    ["empty pages promise more from the beginning", [page("")], 2, /names nothing/],
    ["the cursor does not move", [page("ab")], 2, /goes round.* b/],
    [
      "two pages end on the same id",
      [page("ab"), page("cb"), page("d", false)],
      2,
      /goes round.* b/,
    ],
    [
      "the last page ends where the one before did",
      [page("ab"), page("cb", false)],
      2,
      /goes round/,
    ],
    ["two pages point at each other", [page("ab"), page("cd"), page("ab")], 3, /goes round.* b/],
    [
      "three pages point at each other",
      [page("ab"), page("cd"), page(""), page("ef"), page("cd")],
      5,
      /goes round.* d/,
    ],
  ] as const)("says so when %s, instead of dropping objects or never ending", async (one) => {
    const [, pages, requests, message] = one;
    const { client, queries } = clientMeeting([...pages]);
    const error: unknown = await client.products
      .list()
      .toArray({ max: 99 })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WooshPayError);
    expect(error).toMatchObject({
      name: "UnreadableAnswerError",
      operationId: "listProducts",
      retryable: false,
      message: expect.stringMatching(message),
    });
    expect(queries).toHaveLength(requests);
  });

  test("says so backwards, too", async () => {
    const { client } = clientMeeting([page("ef"), page("cd"), page("ef")]);
    const list = client.products.list({ ending_before: "g" });
    await expect(list.toArray({ max: 99 })).rejects.toThrow(/goes round.* e/);
  });

  test("gives a first page that ends where it was to begin", async () => {
    const { client } = clientMeeting([page("ab", false)]);
    const list = client.products.list({ starting_after: "b" });
    expect(idsOf(await list.toArray({ max: 99 }))).toBe("ab");
  });

  test("fails where it is looked at, and nowhere else", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const fetch = async () => Response.json({ error: {} }, { status: 401 });
    const client = new WooshPay("sk_test_unitTest", { fetch });
    const late = client.products.list();
    await expect(client.products.list().toArray({ max: 0 })).rejects.toThrow(TypeError);
    const unbounded = client.products.list().toArray(undefined as never);
    await expect(unbounded).rejects.toThrow("max: expected a number above 0, found undefined.");
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(late.toArray({ max: 1 })).rejects.toThrow(AuthenticationError);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("fetches pages only as they are asked for", async () => {
    const { client, queries } = clientMeeting([page("ab"), page("cd")]);
    expect(idsOf(await client.products.list().toArray({ max: 2 }))).toBe("ab");
    expect(queries).toHaveLength(1);
    await expect(client.products.list().toArray({ max: 0 })).rejects.toThrow(/max: expected/);
  });

  test("gives its pages one by one", async () => {
    const { client } = clientMeeting([page("ab"), page("c", false)]);
    const pages: string[] = [];
    for await (const { data } of client.products.list().pages()) pages.push(idsOf(data));
    expect(pages).toEqual(["ab", "c"]);
  });
});
