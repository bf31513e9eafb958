import { expect, test } from "vitest";
import { colorsOf, hasColor, Progress, type Sink } from "./terminal.js";

const terminal = (written: string[] = []): Sink => ({
  write: (text) => written.push(text),
  isTTY: true,
});

test.for([
  [true, {}, true],
  [false, {}, false],
  [undefined, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [true, { TERM: "dumb" }, false],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
] as const)("where isTTY is %s and the environment %j there are colors: %s", (row) => {
  const [isTTY, environment, expected] = row;
  expect(hasColor({ ...terminal(), isTTY }, environment)).toBe(expected);
});

test("colors begin and end, or are not there", () => {
  expect(colorsOf(terminal(), {}).red("no")).toBe("\u001b[31mno\u001b[39m");
  expect(colorsOf(terminal(), { NO_COLOR: "1" }).red("no")).toBe("no");
});

test("progress is one line that is written over, and taken away", () => {
  const written: string[] = [];
  const progress = new Progress(terminal(written));
  progress.show(() => "one");
  progress.show(() => "two, at once");
  progress.clear();
  expect(written).toEqual(["\r\u001b[2Kone", "\r\u001b[2K"]);
});

test("progress is shown to nobody else", () => {
  const written: string[] = [];
  const progress = new Progress({ ...terminal(written), isTTY: false });
  progress.show(() => "one");
  progress.clear();
  expect(written).toEqual([]);
});
