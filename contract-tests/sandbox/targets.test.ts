import { describe, expect, onTestFinished, test } from "vitest";
import { listen } from "../../src/cli/sandbox/listener.js";
import { createContract } from "../../src/contract/contract.js";
import { driveServer } from "../../src/contract/drive/drive.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { testKey } from "../support/call.js";

/** Where a sandbox answers. */
interface Target {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

function inProcess(): Target {
  const sandbox = createSandbox({ secretKey: testKey });
  onTestFinished(() => sandbox.close());
  return { baseUrl: "http://sandbox.localhost", fetch: sandbox.fetch };
}

async function overHttp(): Promise<Target> {
  const sandbox = createSandbox({ secretKey: testKey });
  const listening = await listen({ port: 0, host: "127.0.0.1" });
  listening.answer(sandbox.serve);
  onTestFinished(async () => {
    await listening.close();
    await sandbox.close();
  });
  return { baseUrl: listening.url, fetch };
}

// What a state, a mandate or another object forbids is right by the description, and refused all the same.
const reasons = [
  / is \w+, and .+ takes one that is /,
  /^Of \w+, \d+ are (?:held|left)/,
  /: only what has succeeded can be given back/,
  / belongs to /,
  // The pages name objects that nobody has made, and a driver does not know which price recurs.
  /^There is no (?:promotion code|subscription|invoice|issuing cardholder) \w+_1000000000000000001 /,
  / recurring (?:price|ones)/,
  / takes card, and not /,
];

/** Sends what the description allows and forbids, and keeps why something right was refused. */
async function drive({ baseUrl, fetch: call }: Target, only?: ReadonlySet<string>) {
  const messages: string[] = [];
  const result = await driveServer({
    ...{ contract: createContract(), baseUrl, secretKey: testKey, only },
    async fetch(input, init) {
      const response = await call(input, init);
      const { error } = (await response
        .clone()
        .json()
        .catch(() => ({}))) as { error?: { message: string } };
      messages.push(error?.message ?? "");
      return response;
    },
  });
  const grave = result.findings.filter(({ severity }) => severity !== "advice");
  const told = grave.map((one) => ({
    place: `${one.operationId} ${one.rule} ${one.pointer}`,
    isRefused: one.rule === "refused",
    message: messages[one.exchange?.index ?? -1] ?? "",
  }));
  return { ...result, told };
}

describe("the driver of `check` finds nothing in a sandbox", () => {
  test("in process, with each operation", async () => {
    const { told, notes, stoppedBy, checked } = await drive(inProcess());
    const unexplained = told.filter(
      ({ isRefused, message }) => !isRefused || !reasons.some((reason) => reason.test(message)),
    );
    console.log(
      `${checked} requests; right, and refused for what stands in the account:\n${told
        .map(({ place, message }) => `  ${place}: ${message}`)
        .join("\n")}`,
    );
    expect(unexplained).toEqual([]);
    expect({ notes, stoppedBy }).toEqual({ notes: [], stoppedBy: undefined });
    expect(checked).toBeGreaterThan(1000);
  }, 240_000);

  test("over HTTP", async () => {
    const only = new Set(["createProduct", "retrieveProduct", "listProducts", "createFile"]);
    const { told, notes, checked } = await drive(await overHttp(), only);
    expect(told).toEqual([]);
    expect(notes).toEqual([]);
    expect(checked).toBeGreaterThan(20);
  }, 120_000);
});
