import type { Area } from "../fault.js";
import { client } from "./client.js";
import { common } from "./common.js";
import { description } from "./description.js";
import { facts } from "./facts.js";
import { generator } from "./generator.js";
import { money } from "./money.js";
import { operations } from "./operations.js";
import { payloads } from "./payloads.js";
import { records } from "./records.js";
import { registers } from "./registers.js";
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
  webhooks,
  money,
];
