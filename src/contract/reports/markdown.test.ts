import { describe, expect, test } from "vitest";
import {
  emptyReport,
  finding,
  fineReport,
  manyFindings,
  place,
  sampleReport,
} from "./examples/report.js";
import { longestMarkdown, markdown } from "./markdown.js";

const single = (own: Parameters<typeof finding>[0]) =>
  markdown({ ...fineReport, findings: [finding(own)] });

describe("Markdown", () => {
  test("begins with the verdict", () => {
    const first = (report: typeof sampleReport) => markdown(report).split("\n").slice(0, 3);
    expect(first(sampleReport)[0]).toBe("## ❌ WooshPay contract");
    expect(first(sampleReport)[2]).toMatch(/^\*\*Failed: 11 violations/);
    expect(first(fineReport)[0]).toBe("## ✅ WooshPay contract");
    expect(first(emptyReport)[0]).toBe("## ❌ WooshPay contract");
    expect(markdown(sampleReport, { failOn: "advice" })).toContain("Failed");
  });

  test("has a row and details for each mistake", () => {
    const told = markdown(sampleReport);
    expect(told.match(/^\| (🔴|🟠|🔵) /gmu)).toHaveLength(19);
    expect(told.match(/^<details>$/gm)).toHaveLength(19);
    expect(told).toContain(
      "| 🔴 violation | `createRefund request` | `type` | `/amount` | 2× | documented |",
    );
  });

  test("shows the coverage and the evidence", () => {
    expect(markdown(fineReport)).toContain("| branches | 42 % | 41 of 96 |");
    expect(markdown(fineReport)).toContain("418 confirmed, 3 refuted");
  });

  test.for([300, 20_000])(
    "fits a comment with %i findings, and says what it leaves out",
    (count) => {
      const long = manyFindings(count).map((one) => ({ ...one, found: "😀".repeat(400) }));
      const told = markdown({ ...sampleReport, findings: long });
      expect(told.length).toBeLessThanOrEqual(longestMarkdown);
      expect(told.length).toBeGreaterThan(longestMarkdown / 2);
      expect(told).toMatch(/… and [\d,]+ more mistakes/);
      expect(told).toMatch(/Without details here: [\d,]+ more/);
      expect(told).toContain("### Coverage");
      expect(told).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    },
  );

  test("fits a comment with targets and a baseline without end", () => {
    const targets = Array.from({ length: 5000 }, (_, index) => `recording-${index}.har`);
    const gone = Array.from({ length: 5000 }, () => ({
      ...{ fingerprint: "00aa00aa00aa00aa", rule: "type", pointer: "/a".repeat(200) },
    }));
    const told = markdown({ ...sampleReport, targets }, { gone, known: 1 });
    expect(told.length).toBeLessThanOrEqual(longestMarkdown);
    expect(told).toContain("and 4,990 more");
  });

  test("lets nothing be a mention, an element, a cell or the end of its code", () => {
    const evil = "`@octocat` | </summary><img src=x> ``` #1\n\n# head";
    const told = single({
      ...{ rule: evil, operationId: evil, pointer: evil, found: evil, hint: evil, repeat: evil },
      exchange: place(0, evil),
    });
    // What stands in code, in spans and in blocks, is text.
    const outside = told.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)|<code>.*?<\/code>/g, "");
    expect(outside).not.toMatch(/@octocat|<img|#1/);
    expect(outside).not.toMatch(/^# head/m);
    expect(told).toMatch(/^````sh\n/m);
    const row = told.split("\n").find((line) => line.startsWith("| 🔴")) ?? "";
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});
