import { expect, test } from "vitest";
import { runRedocly } from "../../scripts/support/redocly.js";
import { temporaryBundle } from "../../scripts/support/temporary-bundle.js";
import type { OpenApi } from "../../src/contract/document.js";
import { createSandbox } from "../../src/sandbox/index.js";

test("the admin describes itself so that Redocly has nothing to say", async () => {
  const { fetch } = createSandbox({ baseUrl: "http://127.0.0.1:4010" });
  const response = await fetch("http://sandbox.localhost/_sandbox/openapi.json");
  const file = temporaryBundle((await response.json()) as OpenApi);
  const output = runRedocly(["lint", "--config", "redocly.yaml", file], process.cwd());
  expect(output).toContain("Your API description is valid");
});
