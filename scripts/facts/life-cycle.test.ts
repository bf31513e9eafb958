import { expect, test } from "vitest";
import { payoutCycle } from "../../src/sandbox/life-cycles/payout.js";
import { project } from "../support/project-copy.js";
import { readFacts } from "./facts.js";

const rows = readFacts(project).flatMap(
  ({ source }) => source.data.tables?.status_flow?.rows ?? [],
);

test("the sandbox moves payouts as the page says, where it claims a page", () => {
  const documented = Object.values(payoutCycle.moves)
    .filter(({ evidence }) => evidence === "documented")
    .flatMap(({ from, to }) => (from.length > 0 ? from : [null]).map((one) => `${one} → ${to}`));
  const stated = rows.map(({ from, to }) => `${from} → ${to}`);
  expect(stated.length).toBeGreaterThan(0);
  expect(documented.sort()).toEqual(stated.sort());
});
