import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  emptyReport,
  finding,
  fineReport,
  manyFindings,
  place,
  sampleReport,
} from "./examples/report.js";
import { script } from "./html/script.js";
import { style } from "./html/style.js";
import { contentHashes, html } from "./html.js";

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");
const page = html(sampleReport, { at: 0 });

describe("the page", () => {
  test("allows its own style and script, and nothing else", () => {
    expect(contentHashes).toEqual({ style: hashOf(style), script: hashOf(script) });
    const policy = page.match(/Content-Security-Policy" content="([^"]*)"/)?.[1] ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src &#39;none&#39;",
      `style-src &#39;sha256-${contentHashes.style}&#39;`,
      `script-src &#39;sha256-${contentHashes.script}&#39;`,
      ...["base-uri &#39;none&#39;", "form-action &#39;none&#39;"],
    ]);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
  });

  test("asks for nothing", () => {
    expect(page).not.toMatch(/\b(src|href|action|data)="(?!#)/);
    expect(page).not.toMatch(/@import|@font-face|url\(|<link|<img|<iframe|<form|\bfetch\(|XMLHttp/);
    expect(page).not.toMatch(/ (style|on\w+)="/);
  });

  test("begins with the verdict", () => {
    expect(page).toContain("<h1>Failed</h1>");
    expect(html(fineReport)).toContain("<h1>Fine</h1>");
    expect(html(emptyReport)).toContain("<h1>Nothing was checked</h1>");
    const warning = { ...fineReport, findings: [finding({ severity: "warning" })] };
    expect(html(warning)).toContain("<h1>Fine</h1>");
    expect(html(warning, { failOn: "warning" })).toContain("<h1>Failed</h1>");
    expect(page.indexOf("<h1>")).toBeLessThan(page.indexOf("Coverage"));
  });

  test("has an article for each mistake, with what the filters go by and a badge of its evidence", () => {
    expect(page.match(/<article /g)).toHaveLength(19);
    expect(page).toContain(
      '<article class="card finding warning" data-severity="warning" data-operation="retrieveRefund" ' +
        'data-part="200" data-level="inferred">',
    );
    expect(page).toMatch(/badge evidence"><b aria-hidden="true">●○○<\/b>inferred/);
    expect(page).toContain('<option value="createRefund">');
  });

  test("maps operations and statuses", () => {
    expect(page).toContain(
      'aria-label="3 in createRefund request: 3 violations" data-operation="createRefund" data-part="request"',
    );
    expect(page).toContain('title="createRefund 200: fine">✓');
    expect(page).toContain('title="createRefund 400: not seen">·');
    expect(page).toContain('title="1 in createPayout 422: 1 piece of advice"');
    expect(page).toContain("<summary>45 operations that were not seen</summary>");
  });

  test("shows the coverage, the evidence and the baseline", () => {
    const gone = [{ fingerprint: "00aa00aa00aa00aa", rule: "type", pointer: "/amount" }];
    const told = html(sampleReport, { known: 2, gone });
    expect(told).toContain("<span>41 of 96</span><b>42 %</b>");
    expect(told).toContain("<b>418</b> inferred statements confirmed");
    expect(told).toContain("<code>/components/schemas/Refund/properties/id/pattern</code>");
    expect(told).toContain("lets pass: 2.");
    expect(told).toContain("<code>00aa00aa00aa00aa no operation type /amount</code>");
  });

  const evil = `</script></style><img src=x onerror="alert('1')">&\u0000`;
  const fields = [
    ...["rule", "operationId", "pointer", "schemaPointer", "expected", "found", "hint", "repeat"],
  ] as const;
  test.for(fields)("keeps as text what stands in %s", (field) => {
    const told = html({ ...fineReport, findings: [finding({ [field]: evil })] });
    expect(told).not.toContain("<img");
    expect(told).not.toContain("\u0000");
    expect(told.match(/<\/script>/g)).toHaveLength(1);
    expect(told).toContain(
      "&lt;/script&gt;&lt;/style&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;",
    );
  });

  test("keeps everything else as text, too", () => {
    const gone = [{ fingerprint: evil, rule: evil, operationId: evil, pointer: evil }];
    const names = { total: 2, covered: [`${evil} 200`], missing: [evil] };
    const own = finding({
      ...{ contradictions: [evil], questions: [evil], exchange: place(0, evil) },
      evidence: { level: "inferred", pages: [evil] },
    });
    const statement = { schemaPointer: evil, level: "inferred", confirmed: 0, refuted: 1 } as const;
    const coverage = {
      ...fineReport.coverage,
      ...{ operations: names, statuses: names, evidence: [statement] },
    };
    const told = html({ ...fineReport, findings: [own], coverage, targets: [evil] }, { gone });
    expect(told).not.toContain("<img");
    expect(told).not.toContain("\u0000");
    expect(told.match(/<\/script>/g)).toHaveLength(1);
    expect(told.match(/<\/style>/g)).toHaveLength(1);
  });

  test("masks keys in addresses and names of files", () => {
    const key = `sk_test_${"a1B2".repeat(6)}`;
    const findings = [finding({ exchange: place(1, `${key}.har`) })];
    expect(html({ ...fineReport, targets: [`http://${key}:@127.0.0.1`], findings })).not.toContain(
      key,
    );
  });

  test("stays small enough for a browser, and says what it leaves out", () => {
    const told = html({ ...sampleReport, findings: manyFindings(5000) });
    expect(told.match(/<article /g)).toHaveLength(1000);
    expect(told).toMatch(/[\d,]+ more mistakes are in the JSON form only/);
  });
});
