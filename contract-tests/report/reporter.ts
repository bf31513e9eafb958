import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { root } from "../support/bundle.js";
import { collect, type Report } from "./collect.js";
import { printReport } from "./print.js";

/** What the reporter is told in the list of reporters. */
export interface ContractReporterOptions {
  /** Whether to print the whole report, and progress; one line says where it is otherwise. */
  table: boolean;
}

/** Projects of vitest.config.ts that prove the contract. */
const contractProjects = new Set(["contract", "served"]);

/** Writes what the projects of the contract proved to reports/contract.json, and prints it. */
export default class ContractReporter implements Reporter {
  constructor(readonly options: ContractReporterOptions) {}

  onTestRunStart(): void {
    if (this.options.table)
      process.stderr.write("Running the contract suite: validators, Prism, client …\n");
  }

  onTestModuleEnd(module: TestModule): void {
    if (!this.options.table || !provesContract(module)) return;
    const failed = module.state() === "failed";
    process.stderr.write(`  ${failed ? "✗" : "✓"} ${module.relativeModuleId}\n`);
  }

  onTestRunEnd(all: readonly TestModule[], errors: readonly { message: string }[]): void {
    const modules = all.filter(provesContract);
    if (modules.length === 0 && !this.options.table) return;
    const report = collect(modules.flatMap((module) => [...module.children.allTests()]));
    const outside = [...errors, ...modules.flatMap((module) => module.errors())];
    report.tests.failed += outside.length;
    report.failures.push(...outside.map(({ message }) => ({ test: "outside the tests", message })));
    mkdirSync(new URL("reports", root), { recursive: true });
    writeFileSync(new URL("reports/contract.json", root), `${JSON.stringify(report, null, 2)}\n`);
    console.log(this.options.table ? `\n${printReport(report)}` : summary(report));
  }
}

function provesContract({ project }: TestModule): boolean {
  return contractProjects.has(project.name);
}

function summary({ rows, operations }: Report): string {
  return (
    `Contract: ${rows.length} payloads, ${operations.driven.length} of ${operations.described} ` +
    "operations driven; all of it in reports/contract.json, as a table by npm run contract."
  );
}
