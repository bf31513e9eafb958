import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that call the mock server, which takes seconds to start. */
const served = ["client", "prism", "readme", "server-check"].map(
  (name) => `contract-tests/${name}.test.ts`,
);

// The files share compilers and validators that take longer to load than to use.
const isolate = false;

// Recipes import the package by its name, as they do where they are shipped.
const alias = {
  "wooshpay-openapi/webhooks/handlers": fileURLToPath(
    new URL("src/webhooks/handlers/index.ts", import.meta.url),
  ),
  "wooshpay-openapi/contract/vitest": fileURLToPath(
    new URL("src/contract/testing/vitest.ts", import.meta.url),
  ),
  "wooshpay-openapi/sandbox": fileURLToPath(new URL("src/sandbox/index.ts", import.meta.url)),
  "wooshpay-openapi/contract": fileURLToPath(new URL("src/contract/index.ts", import.meta.url)),
  "wooshpay-openapi/logging": fileURLToPath(new URL("src/logging/index.ts", import.meta.url)),
  "wooshpay-openapi/webhooks": fileURLToPath(new URL("src/webhooks/index.ts", import.meta.url)),
  "wooshpay-openapi": fileURLToPath(new URL("src/index.ts", import.meta.url)),
};

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Much of the time goes into waiting for other programs.
    maxWorkers: "100%",
    reporters: [
      "default",
      "json",
      ["./contract-tests/report/reporter.ts", { table: Boolean(process.env.CI) }],
    ],
    outputFile: { json: "reports/tests.json" },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["src/**/*.test.ts", "scripts/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          ...{ name: "contract", include: ["contract-tests/**/*.test.ts"], exclude: served },
          isolate,
        },
      },
      {
        extends: true,
        test: {
          ...{ name: "served", include: served, globalSetup: ["contract-tests/support/prism.ts"] },
          isolate,
        },
      },
    ],
  },
});
