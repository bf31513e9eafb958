import type { LifeCycle } from "./life-cycle.js";

/** How endpoints for webhooks live. */
export const webhookEndpointCycle = {
  object: "webhook_endpoint",
  member: "status",
  states: {
    enabled: { meaning: "Events are delivered to it.", evidence: "documented" },
    disabled: { meaning: "Nothing is delivered to it.", evidence: "partial" },
  },
  moves: {
    create: {
      ...{ from: [], to: "enabled", by: "createWebhookEndpoint" },
      changes: "Makes its secret.",
      evidence: "documented",
    },
    disable: {
      ...{ from: ["enabled"], to: "disabled", by: "updateWebhookEndpoint with disabled: true" },
      changes: "Nothing else.",
      evidence: "inferred",
    },
    giveUp: {
      ...{
        from: ["enabled"],
        to: "disabled",
        by: "the clock, when a delivery has failed 18 times",
      },
      changes: "Nothing else.",
      evidence: "inferred",
      assumption: "endpoint-after-last-retry",
    },
    enable: {
      ...{ from: ["disabled"], to: "enabled", by: "updateWebhookEndpoint with disabled: false" },
      changes: "Nothing else.",
      evidence: "inferred",
    },
  },
} as const satisfies LifeCycle;
