import type { Area } from "../fault.js";
import { cliFiles } from "./cli-files.js";
import { client } from "./client.js";
import { clientAnswers } from "./client-answers.js";
import { clientFeatures } from "./client-features.js";
import { clientFrameworks } from "./client-frameworks.js";
import { clientInput } from "./client-input.js";
import { common } from "./common.js";
import { contract } from "./contract.js";
import { description } from "./description.js";
import { design } from "./design.js";
import { diff } from "./diff.js";
import { drift } from "./drift.js";
import { exchanges } from "./exchanges.js";
import { facts } from "./facts.js";
import { flows } from "./flows.js";
import { generator } from "./generator.js";
import { liveHost } from "./live.js";
import { money } from "./money.js";
import { operations } from "./operations.js";
import { pages } from "./pages.js";
import { payloads } from "./payloads.js";
import { proxy } from "./proxy.js";
import { records } from "./records.js";
import { registers } from "./registers.js";
import { reports } from "./reports.js";
import { review } from "./review.js";
import { reviewTry } from "./review-try.js";
import { sandboxBilling } from "./sandbox-billing.js";
import { sandboxCommand } from "./sandbox-command.js";
import { sandboxCore } from "./sandbox-core.js";
import { sandboxDeliveries } from "./sandbox-deliveries.js";
import { sandboxPages } from "./sandbox-pages.js";
import { sandboxPayments } from "./sandbox-payments.js";
import { sandboxProperties } from "./sandbox-properties.js";
import { sandboxSpeed } from "./sandbox-speed.js";
import { sandboxTargets } from "./sandbox-targets.js";
import { sandboxTreasury } from "./sandbox-treasury.js";
import { sheets } from "./sheets.js";
import { stores } from "./stores.js";
import { types } from "./types.js";
import { webhookHandlers } from "./webhook-handlers.js";
import { webhookProber } from "./webhook-prober.js";
import { webhooks } from "./webhooks.js";

/** All faults, by area. */
export const areas: readonly Area[] = [
  common,
  description,
  design,
  operations,
  payloads,
  facts,
  sheets,
  registers,
  records,
  generator,
  flows,
  client,
  clientFrameworks,
  clientAnswers,
  clientFeatures,
  clientInput,
  webhooks,
  proxy,
  sandboxCore,
  sandboxBilling,
  sandboxTreasury,
  sandboxDeliveries,
  sandboxCommand,
  sandboxPages,
  sandboxPayments,
  sandboxProperties,
  sandboxSpeed,
  sandboxTargets,
  liveHost,
  stores,
  webhookHandlers,
  webhookProber,
  money,
  types,
  pages,
  contract,
  reports,
  exchanges,
  cliFiles,
  diff,
  review,
  reviewTry,
  drift,
];
