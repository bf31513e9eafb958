import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { authorization } from "../support/call.js";

import { startShop, type Wrong } from "./sandbox.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Takes files with the runner of Redocly; answers its exit code and what it printed. */
async function respect(
  files: string[],
  wrong?: Wrong,
): Promise<{ code: number | null; output: string }> {
  const { url, close } = await startShop(wrong);
  onTestFinished(close);
  const packageFile = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const words = [
    ...[path.join(path.dirname(packageFile), "bin", "cli.js"), "respect"],
    ...files,
    ...["--server", `wooshpay=${url}`],
    ...["--input", JSON.stringify({ authorization: authorization.Authorization })],
  ];
  const env = {
    ...{ ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
    ...{ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, words, { cwd: root, env }, (_error, out, problems) =>
      resolve({ code: child.exitCode, output: `${out}${problems}` }),
    );
  });
}

// It pauses as the flows say, and a busy machine starts it slowly.
const timeout = 60_000;

test("Redocly's runner takes the same files through the same server", { timeout }, async () => {
  const { code, output } = await respect([
    "spec/flows/checkout.arazzo.yaml",
    "generated/flows/payouts.arazzo.json",
  ]);
  expect(output).toMatch(/✓ checkout\.arazzo\.yaml +│ 1 +│ 1 /);
  expect(output).toMatch(/✓ payouts\.arazzo\.json +│ 2 +│ 2 /);
  expect(code).toBe(0);
});

test("Redocly's runner sees the same fault", { timeout }, async () => {
  const { code, output } = await respect(["generated/flows/refunds.arazzo.json"], "refunded whole");
  expect(output).toContain("✗ success criteria check - $response.body#/amount == 500");
  expect(code).toBe(1);
});
