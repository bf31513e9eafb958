import { expect, test } from "vitest";
import { finding, fineReport } from "./examples/report.js";
import { forms } from "./index.js";

const exchange = {
  ...{ source: "http://127.0.0.1:4010", index: 17 },
  call: "GET /v1/refunds/re_1?note=sk_test_notReal",
};
const report = { ...fineReport, findings: [finding({ exchange })] };

// What is sent on says nothing of single exchanges.
const { proposal: _none, ...told } = forms;

test.for(Object.entries(told))("%s names what was called, without keys", ([, form]) => {
  const text = form(report);
  expect(text).toContain("GET /v1/refunds/re_1");
  expect(text).not.toContain("notReal");
});
