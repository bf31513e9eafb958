// Needs "experimentalDecorators" in tsconfig.json, as every Nest project has it.
import "reflect-metadata";
import {
  BadRequestException,
  ConflictException,
  Controller,
  type DynamicModule,
  HttpCode,
  Inject,
  Logger,
  Module,
  type NestApplicationOptions,
  Post,
  type RawBodyRequest,
  Req,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Request } from "express";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  verifyWebhook,
  WebhookVerificationError,
  type WooshPayEvent,
} from "wooshpay-openapi/webhooks";

const logger = new Logger("WooshPay");
const webhookOptions = Symbol("webhookOptions");

interface WebhookOptions {
  /** Secret of the webhook endpoint, for example process.env.WOOSHPAY_WEBHOOK_SECRET. */
  secret: string;
  onEvent: (event: WooshPayEvent) => unknown;
}

@Controller("webhooks")
class WooshPayController {
  private readonly dedupe = createEventDeduplicator({ store: createMemoryEventStore() });

  constructor(@Inject(webhookOptions) private readonly options: WebhookOptions) {}

  @Post("wooshpay")
  @HttpCode(204)
  async receive(@Req() request: RawBodyRequest<Request>): Promise<void> {
    const { secret, onEvent } = this.options;
    const event = await verify(request, secret);
    // Nest answers 500 when onEvent fails, and WooshPay delivers again. Without an id nothing tells a
    // repetition from the next event: onEvent then sees both.
    const outcome = await (event.id ? this.dedupe(event, onEvent) : onEvent(event));
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
    // The message names the mistake and holds no secret; without it nobody sees that all fail.
    logger.error(error.message);
    throw new BadRequestException({ error: error.code });
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
