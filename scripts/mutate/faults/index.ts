import type { Area } from "../fault.js";
import { client } from "./client.js";
import { clientFeatures } from "./client-features.js";
import { clientFrameworks } from "./client-frameworks.js";
import { clientInput } from "./client-input.js";
import { common } from "./common.js";
import { description } from "./description.js";
import { facts } from "./facts.js";
import { generator } from "./generator.js";
import { money } from "./money.js";
import { operations } from "./operations.js";
import { payloads } from "./payloads.js";
import { records } from "./records.js";
import { registers } from "./registers.js";
import { stores } from "./stores.js";
import { types } from "./types.js";
import { webhookHandlers } from "./webhook-handlers.js";
import { webhooks } from "./webhooks.js";

/** All faults, by area. */
export const areas: readonly Area[] = [
  common,
  description,
  operations,
  payloads,
  facts,
  registers,
  records,
  generator,
  client,
  clientFrameworks,
  clientFeatures,
  clientInput,
  webhooks,
  stores,
  webhookHandlers,
  money,
  types,
];
