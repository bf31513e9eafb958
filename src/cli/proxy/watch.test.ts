import { expect, test } from "vitest";
import { createContract } from "../../contract/index.js";
import { memoryTerminal } from "../memory-terminal.js";
import { Live } from "./live.js";
import type { Passed } from "./passed.js";
import { keptOfOne, Watch } from "./watch.js";

function watching() {
  const terminal = memoryTerminal();
  const live = new Live(terminal, false);
  const options = { createContract, recorder: undefined, live, target: "http://a", strict: false };
  return { watch: new Watch(options), told: terminal.err };
}

function passed(path: string): Passed {
  const headers = [["content-type", "application/json"]] as const;
  return {
    request: {
      method: "GET",
      url: `http://a${path}`,
      httpVersion: "1.1",
      headers,
      body: "",
      size: 0,
    },
    ...{ startedAt: 0, wait: 0, time: 0 },
  };
}

test("a mistake is told at its 1st, 10th, 100th and 1,000th time, and kept no more often", () => {
  const { watch, told } = watching();
  for (let time = 0; time < keptOfOne + 5; time++) watch.take(passed(`/v1/refunds/re_${time}`));
  const { findings, checked, targets } = watch.report();
  expect(findings).toHaveLength(keptOfOne);
  expect(findings.at(-1)?.exchange).toEqual({ source: "http://a", index: keptOfOne - 1 });
  expect([watch.leftOut, checked, targets]).toEqual([5, keptOfOne + 5, ["http://a"]]);
  const titles = told().match(/^violation .*/gm);
  expect(titles).toEqual([
    "violation  retrieveRefund request: credentials",
    "violation  retrieveRefund request: credentials (10 times so far)",
    "violation  retrieveRefund request: credentials (100 times so far)",
    "violation  retrieveRefund request: credentials (1,000 times so far)",
  ]);
});

test("what is judged ahead is not counted", () => {
  const { watch } = watching();
  expect(watch.violations(passed("/v1/refunds/re_1"))).toHaveLength(1);
  expect(watch.violations(passed("/health"))).toBeUndefined();
  const { checked, findings, coverage } = watch.report();
  expect([checked, findings, coverage.operations.covered]).toEqual([0, [], []]);
});
