import { defineConfig } from "vitest/config";

export default defineConfig({
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
          name: "contract",
          include: ["contract-tests/**/*.test.ts"],
          globalSetup: ["contract-tests/support/prism.ts"],
          // The files share compilers and validators that take longer to load than to use.
          isolate: false,
        },
      },
    ],
  },
});
