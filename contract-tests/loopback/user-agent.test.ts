import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type AppInfo, WooshPay, type WooshPayOptions } from "../../src/index.js";
import { secretKey, serve } from "./server.js";

afterEach(() => void vi.unstubAllGlobals());

const { name, version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** The User-Agent that arrives. */
async function arriving(options: WooshPayOptions, headers?: Record<string, string>) {
  const { url, received } = await serve({ body: { object: "balance" } });
  await new WooshPay(secretKey, { baseUrl: url, ...options }).balance.retrieve({ headers });
  return received[0]?.headers["user-agent"];
}

test("names the package as package.json does, and Node", async () => {
  expect(await arriving({})).toBe(`${name}/${version} node/${process.versions.node}`);
});

test.each<[AppInfo, string]>([
  [{ name: "MyShop" }, "MyShop"],
  [{ name: "MyShop", version: "1.2.0" }, "MyShop/1.2.0"],
  [{ name: "My Shop", url: "https://my.example" }, "My Shop (https://my.example)"],
  [
    { name: "MyShop", version: "1.2.0", url: "https://my.example" },
    "MyShop/1.2.0 (https://my.example)",
  ],
])("%j", async (appInfo, end) => {
  expect(await arriving({ appInfo })).toBe(
    `${name}/${version} node/${process.versions.node} ${end}`,
  );
});

test.each([
  ["another alphabet", { name: "Магазин" }],
  ["a line end", { name: "MyShop", version: "1\r\nX-Other: 1" }],
  ["a text", "MyShop"],
])("%s in appInfo is refused", (_, appInfo) => {
  expect(() => new WooshPay(secretKey, { appInfo: appInfo as AppInfo })).toThrow(
    /^appInfo: expected /,
  );
});

test("headers of the caller win", async () => {
  expect(await arriving({ defaultHeaders: { "user-agent": "mine/1" } })).toBe("mine/1");
  const defaultHeaders = new Headers({ "User-Agent": "mine/1" }) as never;
  expect(await arriving({ defaultHeaders })).toBe("mine/1");
  expect(await arriving({}, { "USER-AGENT": "mine/2" })).toBe("mine/2");
});

describe("other runtimes", () => {
  test.each([
    ["Node 22", "Node.js/22", "22.1.0", " node/22.1.0"],
    ["Deno", "Deno/2.9.5", "26.3.0", " Deno/2.9.5"],
    ["Bun", "Bun/1.4.5", "26.3.0", " Bun/1.4.5"],
    ["workerd", "Cloudflare-Workers", undefined, " Cloudflare-Workers"],
    ["workerd with what Node has", "Cloudflare-Workers", "22.1.0", " Cloudflare-Workers"],
    ["one that says nothing", undefined, undefined, ""],
  ])("%s", async (_, userAgent, node, end) => {
    const sent: (string | undefined)[] = [];
    vi.stubGlobal("navigator", userAgent && { userAgent });
    vi.stubGlobal("process", node && { versions: { node } });
    const client = new WooshPay(secretKey, {
      fetch: async (_url, { headers }) => {
        sent.push(headers["user-agent"]);
        return Response.json({ object: "balance" });
      },
    });
    // What runs the tests needs its own as soon as they pause.
    vi.unstubAllGlobals();
    await client.balance.retrieve();
    expect(sent).toEqual([`${name}/${version}${end}`]);
  });

  test("a browser names itself", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    const agent = await arriving({ dangerouslyAllowBrowser: true, appInfo: { name: "MyShop" } });
    expect(agent).not.toMatch(/wooshpay|MyShop/);
  });
});
