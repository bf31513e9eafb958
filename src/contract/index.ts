export { baselineOf, fingerprintOf, readBaseline, withoutKnown } from "./baseline.js";
export { type Contract, type ContractOptions, createContract } from "./contract.js";
export type {
  Exchange,
  ExchangePlace,
  ExchangeRequest,
  ExchangeResponse,
  HeaderSource,
} from "./exchange.js";
export type {
  CheckReport,
  CoverageReport,
  Dimension,
  DimensionName,
  Finding,
  FindingEvidence,
  InferredStatement,
  Severity,
} from "./finding.js";
export { dimensions, severities } from "./finding.js";
export {
  type FormName,
  forms,
  isFailing,
  reportSchema,
  type Verdict,
  verdictOf,
} from "./reports/index.js";
export { type Build, build } from "./testing/build.js";
export {
  type ContractFetch,
  type ContractFetchOptions,
  createContractFetch,
} from "./testing/contract-fetch.js";
export { type BodyOf, example, type OperationName } from "./testing/example.js";
export { type MatcherResult, wooshpayMatchers } from "./testing/matchers.js";
export { ContractViolationError, describeFindings } from "./testing/violation-error.js";
