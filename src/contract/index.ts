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
