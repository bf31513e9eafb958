import express from "express";
import {
  createEventDeduplicator,
  createMemoryEventStore,
  verifyWebhook,
} from "wooshpay-openapi/webhooks";

const secret = process.env.WOOSHPAY_WEBHOOK_SECRET;
const dedupe = createEventDeduplicator({ store: createMemoryEventStore() });
const app = express();
app.use(express.json());
app.post("/webhooks", async (request, response) => {
  const { body, headers } = request;
  try {
    const event = await verifyWebhook({ payload: JSON.stringify(body), headers, secret });
    const outcome = await dedupe(event, async () => undefined);
    response.status(outcome === "in_progress" ? 409 : 204).end();
  } catch {
    response.status(400).end();
  }
});
app.listen(3000, "127.0.0.1");
