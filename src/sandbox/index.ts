export type { Glance, Seen } from "./admin/traffic.js";
export type { Assumed, AssumptionName } from "./assumptions/index.js";
export type { ClockReport, DeliveryReport, TaskReport } from "./deliveries/courier.js";
export type { Attempt, Delivery, DeliveryStatus } from "./deliveries/delivery.js";
export type { Send } from "./deliveries/send.js";
export type { Faults, StandingRule } from "./faults/faults.js";
export type { FaultRule } from "./faults/names.js";
export type {
  ConnectionFault,
  SandboxAnswer,
  SandboxRequest,
  StreamedAnswer,
} from "./message.js";
export type { SandboxOptions, SandboxState, SandboxWebhook } from "./options.js";
export { Refusal } from "./refusal.js";
export { createSandbox, type NewAccountOptions, type Sandbox } from "./sandbox.js";
export type { SandboxAccount, SandboxClock, SandboxEvent } from "./sandbox-account.js";
export type { AccountSnapshot, SandboxSnapshot } from "./snapshot.js";
export {
  type RunnerHooks,
  type TestSandbox,
  type UseSandboxOptions,
  useSandbox,
} from "./testing/use-sandbox.js";
