import { expect, test } from "vitest";
import { WooshPay } from "./index.js";
import { createSandbox } from "./sandbox/index.js";
import { thisMachine } from "./this-machine.js";

const own = [
  ...["localhost", "sandbox.localhost", "a-b.team_1.localhost"],
  ...["127.0.0.1", "127.8.9.10", "[::1]"],
];

const others = [
  ...["localhost.example", "notlocalhost", ".localhost", "a..localhost", "localhost."],
  ...["127.0.0.1.example", "127.0.0", "128.0.0.1", "[::2]", "[::1].example", "0.0.0.0"],
  ...["example.com/.localhost", "a@b.localhost", ""],
];

test.for(own)("%s is this machine", (name) => {
  expect(name).toMatch(thisMachine);
});

test.for(others)("%j is another one, or none", (name) => {
  expect(name).not.toMatch(thisMachine);
});

test("the client takes the address that a sandbox has by itself", async () => {
  const { core, secretKey, fetch } = createSandbox();
  expect(core.baseUrl).toBe("http://sandbox.localhost");
  const client = new WooshPay(secretKey, { baseUrl: core.baseUrl, fetch });
  expect((await client.products.list({})).data).toEqual([]);
});

test("a sandbox delivers below localhost, and no further", async () => {
  const asked: string[] = [];
  const deliver = async (address: string) => {
    asked.push(address);
    return new Response();
  };
  for (const url of ["http://shop.localhost:3000/hook", "http://localhost.example/hook"]) {
    const sandbox = createSandbox({ webhook: { url }, deliver });
    sandbox.trigger("product.created");
    await sandbox.settled();
    await sandbox.close();
  }
  expect(asked).toEqual(["http://shop.localhost:3000/hook"]);
});
