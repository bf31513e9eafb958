import { expect, test } from "vitest";
import { createSandbox } from "../index.js";
import type { SandboxOptions } from "../options.js";
import { placeFault } from "./place.js";

function open(options: SandboxOptions) {
  return createSandbox({ now: 1_767_225_600_000, ...options });
}

test.each([
  "https://shop.example.com/hooks",
  "http://10.0.0.1/",
  "http://127.0.0.1.example.com/",
  "http://user:secret@127.0.0.1/",
  "http://169.254.169.254/latest",
])("what goes to %s does not leave this machine", async (address) => {
  let sent = 0;
  const sandbox = open({
    webhook: { url: address },
    async deliver() {
      sent += 1;
      return new Response();
    },
  });
  sandbox.trigger("product.created");
  await sandbox.settled();
  expect(sent).toBe(0);
  expect(sandbox.deliveries()).toMatchObject([{ status: "refused", due: null, attempts: [] }]);
  expect(sandbox.deliveries()[0]?.reason).not.toContain("secret");
});

test("it leaves this machine where that is allowed", async () => {
  const asked: string[] = [];
  const sandbox = open({
    ...{ webhook: { url: "https://shop.example.com/hooks" }, allowRemote: true },
    async deliver(address) {
      asked.push(address);
      return new Response();
    },
  });
  sandbox.trigger("product.created");
  await sandbox.settled();
  expect(asked).toEqual(["https://shop.example.com/hooks"]);
});

test.each([
  "http://127.0.0.1:3000/hooks",
  "http://127.9.8.7/",
  "http://0x7f.1/",
  "http://[::1]:3000/",
  "https://localhost/hooks",
  "http://shop.localhost:3000/hooks",
])("%s is this machine", (address) => {
  expect(placeFault(address, false)).toBeUndefined();
});

test.each(["ftp://127.0.0.1/", "nowhere", "file:///etc/passwd"])("%s is no place", (address) => {
  expect(placeFault(address, true)).toBe("It is no http or https address.");
});
