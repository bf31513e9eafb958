import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { root } from "../support/bundle.js";
import { collect } from "./collect.js";
import { printReport } from "./print.js";

/** Prints the contract report and writes it to reports/contract.json. */
export default class ContractReporter implements Reporter {
  onTestRunStart(): void {
    process.stderr.write("Running the contract suite: validators, Prism, client …\n");
  }

  onTestModuleEnd(module: TestModule): void {
    const failed = module.state() === "failed";
    process.stderr.write(`  ${failed ? "✗" : "✓"} ${module.relativeModuleId}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    const report = collect(modules.flatMap((module) => [...module.children.allTests()]));
    const outside = [...errors, ...modules.flatMap((module) => module.errors())];
    report.tests.failed += outside.length;
    report.failures.push(...outside.map(({ message }) => ({ test: "outside the tests", message })));
    mkdirSync(new URL("reports", root), { recursive: true });
    writeFileSync(new URL("reports/contract.json", root), `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\n${printReport(report)}`);
  }
}
