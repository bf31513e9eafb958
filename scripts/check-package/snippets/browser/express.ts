// A server of Express, with its own types.
import express, { type RequestHandler, type Response } from "express";
import { InvalidRequestError, WooshPay } from "wooshpay-openapi";
import { isEvent, verifyWebhook, WebhookVerificationError } from "wooshpay-openapi/webhooks";

const wooshpay = new WooshPay(process.env["WOOSHPAY_SECRET_KEY"] ?? "");

const refund: RequestHandler<{ intent: string }> = async (request, response, next) => {
  try {
    response.json(await wooshpay.refunds.create({ payment_intent: request.params.intent }));
  } catch (error) {
    if (error instanceof InvalidRequestError) response.status(400).json({ param: error.param });
    else next(error);
  }
};

const webhook: RequestHandler = async (request, response: Response<string>) => {
  const payload: Buffer = request.body;
  try {
    const event = await verifyWebhook({ payload, headers: request.headers, secret: "whsec_x" });
    if (isEvent(event, "charge.refund.updated")) console.log(event.data.object.amount);
    response.sendStatus(204);
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    response.status(400).send(error.code);
  }
};

export const app = express()
  .post("/webhooks", express.raw({ type: "*/*" }), webhook)
  .post("/refunds/:intent", refund);
