import type { Area } from "./mutate/fault.js";
import { areas } from "./mutate/faults/index.js";
import { formatResults, resultProblems, writeResults } from "./mutate/report.js";
import { runFaults } from "./mutate/run.js";
import { openWorkshop, refuseStale } from "./mutate/workshop.js";
import { failOn, formatProblem, ProblemError, runCommand, UserError } from "./support/cli.js";

const longestStep = 600;

await runCommand({
  usage: "npm run mutate --",
  summary:
    "Makes faults on purpose, in a copy of the project, and says which of them no check and no test\n" +
    "notices. After a fault in spec/ or scripts/ generated/ is made anew. Takes an hour and more; what\n" +
    "became of each fault is in reports/mutate.json, too.",
  options: {
    only: {
      type: "string",
      value: "areas",
      help: `${areas.map(({ name }) => name).join(", ")}; all unless told.`,
    },
    fault: { type: "string", value: "ids", help: "Only these faults, with commas between them." },
    quick: { type: "boolean", help: "Only ask what should notice a fault, and nothing else." },
    list: { type: "boolean", help: "Only list the faults." },
    timeout: {
      type: "string",
      value: "s",
      help: `Longest time of one step; ${longestStep} unless told.`,
    },
  },
  async run({ options }) {
    const root = process.cwd();
    const chosen = choose(options);
    const faults = chosen.flatMap(({ faults }) => faults);
    if (options.list) {
      for (const { name, faults } of chosen)
        for (const { id, file, killer } of faults)
          console.log(`${name} ${id}: ${file} (${killer})`);
      console.log(`${faults.length} faults`);
      return;
    }
    refuseStale(root, faults);
    const workshop = openWorkshop(root, secondsOf(options.timeout) * 1000);
    try {
      const outcomes = await runFaults(faults, {
        workshop,
        quick: options.quick,
        print: console.log,
      });
      const results = chosen.map((area) => ({
        area,
        outcomes: outcomes.filter(({ fault }) => area.faults.includes(fault)),
      }));
      writeResults(root, results);
      console.log(`\n${formatResults(results)}`);
      for (const { fault, by } of outcomes)
        if (!by && fault.reason) console.log(`\n${accepted(fault.file, fault.id, fault.reason)}`);
      failOn(resultProblems(results));
    } finally {
      workshop.remove();
    }
  },
});

function accepted(file: string, id: string, reason: string): string {
  return formatProblem({ file, pointer: id, expected: `nothing notices it`, found: reason });
}

function choose({ only, fault }: { only?: string; fault?: string }): Area[] {
  const names = namesIn(only) ?? areas.map(({ name }) => name);
  const ids = namesIn(fault);
  refuseUnknown(
    "--only",
    names,
    areas.map(({ name }) => name),
  );
  if (ids)
    refuseUnknown(
      "--fault",
      ids,
      areas.flatMap(({ faults }) => faults.map(({ id }) => id)),
    );
  return areas
    .filter(({ name }) => names.includes(name))
    .map(({ name, faults }) => ({
      name,
      faults: faults.filter(({ id }) => ids?.includes(id) ?? true),
    }))
    .filter(({ faults }) => faults.length > 0);
}

function namesIn(text: string | undefined): string[] | undefined {
  return text?.split(",").map((name) => name.trim());
}

function refuseUnknown(option: string, names: string[], known: string[]): void {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const expected = known.length > 20 ? "what --list shows" : known.join(", ");
  throw new ProblemError({ file: option, expected, found: unknown.join(", ") });
}

function secondsOf(text: string | undefined): number {
  const seconds = Number(text ?? longestStep);
  if (seconds > 0) return seconds;
  throw new UserError(
    formatProblem({ file: "--timeout", expected: "seconds above 0", found: String(text) }),
  );
}
