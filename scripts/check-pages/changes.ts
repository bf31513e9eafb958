import { readFileSync } from "node:fs";
import { diff } from "../../src/review/diff/index.js";
import { diffForms } from "../../src/review/diff/reports/index.js";
import { bundleFile } from "../support/bundle-file.js";

/** The report of changes of every kind, with all that it folds open. */
export function changesPage(root: string): string {
  const document = JSON.parse(readFileSync(bundleFile(root), "utf8"));
  const now = structuredClone(document);
  const { Refund, RefundCreate, PaymentIntent } = now.components.schemas;
  delete Refund.properties.reason;
  Refund.properties.arn = { type: "string" };
  RefundCreate.required.push("reason");
  PaymentIntent.description += " Words that are new.";
  PaymentIntent["x-evidence"].level = "constructed";
  now.paths["/v1/balance"].get.operationId = "readBalance";
  const found = diff({ document }, { document: now });
  const page = diffForms.html(found, { old: "git:main", now: "openapi.json" });
  return page.replaceAll("<details>", "<details open>");
}
