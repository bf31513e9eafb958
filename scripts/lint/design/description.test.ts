import { expect, test } from "vitest";
import { bundleSpec, problemIn } from "../../generate/bundle.js";
import { attachPayloads, readPayloads } from "../../generate/payloads.js";
import { formatProblem } from "../../support/cli.js";
import { describedIn } from "./described.js";
import { findingsOf } from "./finding.js";
import { descriptionRules } from "./rules.js";

test("the description keeps every rule of its design", { timeout: 60_000 }, () => {
  const root = process.cwd();
  const { document, sources } = bundleSpec(root);
  attachPayloads(document, readPayloads(root, document, sources.register));
  const described = describedIn(document, (...problem) => problemIn(sources, ...problem));
  const findings = findingsOf(descriptionRules, described);
  expect(findings.map((one) => `${one.rule} ${formatProblem(one)}`)).toEqual([]);
});
