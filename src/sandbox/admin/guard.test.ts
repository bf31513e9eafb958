import { describe, expect, onTestFinished, test } from "vitest";
import { createSandbox, type Sandbox } from "../index.js";
import type { SandboxOptions } from "../options.js";

function start(options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe("who may call", () => {
  test.for([
    ["127.0.0.1:4010", undefined, 200],
    ["localhost:4010", "http://localhost:3000", 200],
    ["shop.localhost", undefined, 200],
    ["[::1]:4010", "http://127.0.0.1:4010", 200],
    ["evil.example:4010", undefined, 403],
    ["127.0.0.1.evil.example", undefined, 403],
    ["localhost.evil.example", undefined, 403],
    ["127.0.0.1:4010", "https://evil.example", 403],
    ["127.0.0.1:4010", "null", 403],
    ["team.example:4010", "http://team.example:4010", 403],
  ] as const)("Host %s with Origin %s: %d", async ([host, from, status]) => {
    const { serve } = start();
    const headers: Record<string, string | undefined> = { host, origin: from };
    const header = (name: string) => headers[name];
    const answer = await serve({ method: "POST", target: "/_sandbox/reset", header });
    expect(answer.status).toBe(status);
  });

  test("a host that the sandbox was given an address of", async () => {
    const { serve } = start({ baseUrl: "http://team.example:4010" });
    const call = (host: string) =>
      serve({
        ...{ method: "GET", target: "/_sandbox/ready" },
        header: (name) => (name === "host" ? host : undefined),
      });
    expect((await call("team.example:4010")).status).toBe(200);
    expect((await call("evil.example:4010")).status).toBe(403);
  });
});
