import { describe, expect, test } from "vitest";
import { nextTime, plans } from "./plan.js";

const due = 1_767_225_600_000;
const hour = 3_600_000;

describe.each(Object.entries(plans))("%s", (_, plan) => {
  test("is 18 times in 72 hours, and the pauses grow for most of it", () => {
    expect([plan.length, plan[0], plan.at(-1)]).toEqual([18, 0, 72 * hour]);
    const pauses = plan.slice(1).map((time, place) => time - (plan[place] ?? 0));
    expect(pauses.every((pause) => pause > 0)).toBe(true);
    expect(pauses.slice(0, 11)).toEqual([...pauses.slice(0, 11)].sort((a, b) => a - b));
  });

  test("ends with the last", () => {
    expect(nextTime(plan, 17, due, due)).toBeGreaterThan(due);
    expect(nextTime(plan, 18, due, due)).toBeUndefined();
  });
});

test("a little late keeps the plan, and long after it goes on from now", () => {
  const plan = [0, 1000, 3000];
  expect(nextTime(plan, 1, due, due + 10)).toBe(due + 1000);
  expect(nextTime(plan, 2, due + 1000, due + 1500)).toBe(due + 3000);
  expect(nextTime(plan, 1, due, due + hour)).toBe(due + hour + 1000);
});
