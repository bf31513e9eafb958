import type {
  CheckReport,
  CoverageReport,
  Dimension,
  Finding,
  InferredStatement,
} from "../../finding.js";
import { findings } from "./findings.js";
import { operationNames, statusesOf } from "./operations.js";

export { finding, place } from "./finding.js";
export { findings };

/** A dimension with names that are numbered. */
function numbered(total: number, covered: number, name: (index: number) => string): Dimension {
  const names = Array.from({ length: total }, (_, index) => name(index));
  return { total, covered: names.slice(0, covered), missing: names.slice(covered) };
}

function split(
  names: readonly string[],
  isCovered: (name: string, index: number) => boolean,
): Dimension {
  const covered = names.filter(isCovered).sort();
  const missing = names.filter((name) => !covered.includes(name)).sort();
  return { total: names.length, covered, missing };
}

const broken = new Set(findings.flatMap(({ operationId }) => operationId ?? []));
const isTried = (name: string, index: number) => broken.has(name) || index % 5 === 0;
const tried = operationNames.filter(isTried);
const statuses = operationNames.flatMap((name) =>
  statusesOf(name).map((status) => `${name} ${status}`),
);

const refuted: readonly InferredStatement[] = [
  {
    schemaPointer: "/components/schemas/CheckoutSession/properties/url/type",
    level: "inferred",
    confirmed: 3,
    refuted: 2,
  },
  {
    schemaPointer: "/components/schemas/Refund/properties/id/pattern",
    level: "inferred",
    confirmed: 0,
    refuted: 4,
  },
  {
    schemaPointer: "/components/schemas/CustomerCreate/properties/description/maxLength",
    level: "constructed",
    confirmed: 11,
    refuted: 1,
  },
];

/** Coverage of some days of a shop. */
export const coverage: CoverageReport = {
  operations: split(operationNames, isTried),
  statuses: split(
    statuses,
    (name, index) =>
      tried.includes(name.split(" ")[0] ?? "") && (name.endsWith(" 200") || index % 4 === 1),
  ),
  parameters: numbered(180, 61, (index) => `listRefunds ?filter_${index}`),
  keywords: numbered(
    3149,
    212,
    (index) => `/components/schemas/RefundCreate/${index} type accepted`,
  ),
  properties: numbered(4210, 1632, (index) => `/components/schemas/Refund/${index} value`),
  branches: numbered(96, 41, (index) => `/components/schemas/PaymentMethod/oneOf/${index}`),
  values: numbered(512, 97, (index) => `/components/schemas/Charge/${index}`),
  payloads: numbered(170, 170, (index) => `createRefund checkout-${index}`),
  evidence: [
    ...refuted,
    ...Array.from({ length: 418 }, (_, index) => ({
      ...{ schemaPointer: `/components/schemas/Charge/properties/${index}/type`, refuted: 0 },
      ...{ level: "inferred" as const, confirmed: 1 + (index % 7) },
    })),
  ],
};

/** What a check of the recordings of a shop finds. */
export const sampleReport: CheckReport = {
  ...{ findings, coverage, checked: 412, skipped: 1268 },
  targets: ["recordings/shop.har", "recordings/checkout.ndjson", "fixtures/events.ndjson"],
};

/** The same shop, mended. */
export const fineReport: CheckReport = { ...sampleReport, findings: [] };

const none: Dimension = { total: 0, covered: [], missing: [] };

/** A run that checked nothing. */
export const emptyReport: CheckReport = {
  ...{ findings: [], checked: 0, skipped: 30, targets: ["recordings/other.har"] },
  coverage: {
    ...{ operations: none, statuses: none, parameters: none, keywords: none },
    ...{ properties: none, branches: none, values: none, payloads: none, evidence: [] },
  },
};

/** Other mistakes of the same kinds in any number, each in another place. */
export function manyFindings(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => {
    const own = findings[index % findings.length] as Finding;
    return { ...own, pointer: `${own.pointer}/part_${Math.floor(index / findings.length)}` };
  });
}
