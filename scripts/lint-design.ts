import colors from "picocolors";
import { readFacts } from "./facts/facts.js";
import { bundleSpec, problemIn } from "./generate/bundle.js";
import { attachPayloads, readPayloads } from "./generate/payloads.js";
import { describedIn } from "./lint/design/described.js";
import { type Finding, findingsOf } from "./lint/design/finding.js";
import { apiRules, descriptionRules } from "./lint/design/rules.js";
import { saidIn } from "./lint/design/said.js";
import { formatProblem, runCommand, UserError } from "./support/cli.js";
import type { Register } from "./support/page-register.js";

await runCommand({
  usage: "npm run lint:design --",
  summary:
    "Looks at the description as a designer of APIs does: names, types, units, lists, texts. What the\n" +
    "description does wrong is an error. What the API itself does, as its pages show it, is counted, and\n" +
    "goes to its makers in docs/feedback.md.",
  options: {
    api: {
      type: "boolean",
      help: "List what the API itself does, too, with the pages that show it.",
    },
    rules: { type: "boolean", help: "List the rules instead, and what each demands." },
  },
  run({ options }) {
    if (options.rules) {
      console.log(ruleList());
      return;
    }
    const root = process.cwd();
    const { document, sources } = bundleSpec(root);
    attachPayloads(document, readPayloads(root, document, sources.register));
    const described = describedIn(document, (...problem) => problemIn(sources, ...problem));
    const ours = findingsOf(descriptionRules, described);
    const theirs = findingsOf(apiRules, saidIn(readFacts(root)));
    if (options.api) console.log(list(theirs, sources.register));
    if (ours.length > 0) throw new UserError(list(ours, sources.register));
    console.log(
      `${descriptionRules.length + apiRules.length} rules: nothing to mend in the description, ` +
        `${theirs.length} findings about the API${options.api ? "." : "; --api lists them."}`,
    );
  },
});

function ruleList(): string {
  const rows = [
    ["about the description", descriptionRules],
    ["about the API", apiRules],
  ] as const;
  return rows
    .flatMap(([title, rules]) => [
      colors.bold(title),
      ...rules.map(({ name, demands }) => `  ${name.padEnd(24)}${demands}`),
    ])
    .join("\n");
}

function list(findings: Finding[], { pages }: Register): string {
  return findings
    .map((finding) => {
      const { rule, level, pages: ids } = finding;
      const addresses = ids.map((id) => pages[id]?.address ?? id);
      const sure = level ? `\n  evidence: ${level}, ${addresses.join(", ")}` : "";
      return `${colors.bold(rule)} ${formatProblem(finding)}${sure}`;
    })
    .join("\n");
}
