import "reflect-metadata";
import {
  BadRequestException,
  ConflictException,
  Controller,
  HttpCode,
  Inject,
  type ModuleMetadata,
  type NestApplicationOptions,
  Post,
  type RawBodyRequest,
  Req,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Request } from "express";
// In your project: from "wooshpay-openapi/webhooks"
import {
  createEventDeduplicator,
  createMemoryEventStore,
  verifyWebhook,
  WebhookVerificationError,
  type WooshPayEvent,
} from "../../src/webhooks/index.js";

const webhookOptions = Symbol("webhookOptions");

interface WebhookOptions {
  /** Secret of the webhook endpoint, for example process.env.WOOSHPAY_WEBHOOK_SECRET. */
  secret: string;
  onEvent: (event: WooshPayEvent) => unknown;
}

class WooshPayController {
  private readonly dedupe = createEventDeduplicator({ store: createMemoryEventStore() });

  constructor(private readonly options: WebhookOptions) {}

  async receive(request: RawBodyRequest<Request>): Promise<void> {
    const { secret, onEvent } = this.options;
    // Nest answers 500 when onEvent fails, and WooshPay delivers again.
    const outcome = await this.dedupe(await verify(request, secret), onEvent);
    if (outcome === "in_progress") throw new ConflictException();
  }
}

async function verify(
  { rawBody, headers }: RawBodyRequest<Request>,
  secret: string,
): Promise<WooshPayEvent> {
  try {
    // Nest keeps the bytes in rawBody, beside the parsed body. The signature covers the bytes.
    return await verifyWebhook({ payload: rawBody as Buffer, headers, secret });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    throw new BadRequestException({ error: error.code });
  }
}

// With "experimentalDecorators", as Nest projects have it, write @Controller("webhooks") above the
// class, @Inject(webhookOptions) before the constructor's parameter, @Post("wooshpay") and
// @HttpCode(204) above the method, and @Req() before its parameter. This does the same without.
const { prototype } = WooshPayController;
const receive = Object.getOwnPropertyDescriptor(prototype, "receive") as PropertyDescriptor;
Controller("webhooks")(WooshPayController);
Inject(webhookOptions)(WooshPayController, undefined, 0);
Post("wooshpay")(prototype, "receive", receive);
HttpCode(204)(prototype, "receive", receive);
Req()(prototype, "receive", 0);

/** What goes into @Module(…). */
export function webhookModule(options: WebhookOptions): ModuleMetadata {
  return {
    controllers: [WooshPayController],
    providers: [{ provide: webhookOptions, useValue: options }],
  };
}

/** In main.ts: without rawBody, verification fails with `parsed_body`. */
export function createApp(options: WebhookOptions, settings?: NestApplicationOptions) {
  return NestFactory.create<NestExpressApplication>(webhookModule(options), {
    rawBody: true,
    ...settings,
  });
}
