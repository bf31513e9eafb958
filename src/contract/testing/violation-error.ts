import type { Finding } from "../finding.js";

/** Thrown where traffic or a fixture breaks the contract. */
export class ContractViolationError extends Error {
  override name = "ContractViolationError";

  /** @param findings everything that was found, violations first. */
  constructor(readonly findings: readonly Finding[]) {
    super(describeFindings(findings));
  }
}

/** @throws ContractViolationError where one of the findings is a violation. */
export function throwViolations(findings: readonly Finding[]): void {
  const isViolation = ({ severity }: Finding) => severity === "violation";
  if (!findings.some(isViolation)) return;
  const others = findings.filter((one) => !isViolation(one));
  throw new ContractViolationError([...findings.filter(isViolation), ...others]);
}

/** Findings as text: of each where it is, what was expected, what was found, and what to do. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, operationId, side, pointer, expected, found, hint, evidence }) =>
      [
        `${severity} in the ${side}${operationId ? ` of ${operationId}` : ""} at ${pointer || "the top"}`,
        `  expected: ${expected}`,
        `  found:    ${found}`,
        `  ${hint} (${[evidence.level, ...evidence.pages].join(", ")})`,
      ].join("\n"),
    )
    .join("\n");
}
