// Needs "experimentalDecorators" in tsconfig.json, as every Nest project has it.
import "reflect-metadata";
import {
  Controller,
  type DynamicModule,
  Inject,
  Module,
  type NestApplicationOptions,
  Post,
  type RawBodyRequest,
  Req,
  Res,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Request, Response } from "express";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";
import { type NodeWebhookHandler, toNodeHandler } from "wooshpay-openapi/webhooks/handlers";

const webhookOptions = Symbol("webhookOptions");

interface WebhookOptions {
  /** Secret of the webhook endpoint, for example process.env.WOOSHPAY_WEBHOOK_SECRET. */
  secret: string;
  onEvent: (event: WooshPayEvent) => unknown;
}

@Controller("webhooks")
class WooshPayController {
  private readonly handle: NodeWebhookHandler;

  constructor(@Inject(webhookOptions) { secret, onEvent }: WebhookOptions) {
    const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
    this.handle = toNodeHandler({ secret, handler: onEvent, dedupe });
  }

  // Nest keeps the bytes in rawBody, beside the parsed body. The signature covers the bytes.
  @Post("wooshpay")
  async receive(@Req() request: RawBodyRequest<Request>, @Res() response: Response): Promise<void> {
    await this.handle(request, response);
  }
}

@Module({ controllers: [WooshPayController] })
class WooshPayModule {}

/** Goes into the `imports` of your module. */
export function webhookModule(options: WebhookOptions): DynamicModule {
  const providers = [{ provide: webhookOptions, useValue: options }];
  return { module: WooshPayModule, providers };
}

/** In main.ts: without rawBody, verification fails with `parsed_body`. */
export async function createApp(options: WebhookOptions, settings?: NestApplicationOptions) {
  const app = await NestFactory.create<NestExpressApplication>(webhookModule(options), {
    rawBody: true,
    ...settings,
  });
  // Nest refuses more than 100 kB by default. Only bodies that are called JSON are kept raw.
  return app.useBodyParser("json", { limit: "1mb" });
}
