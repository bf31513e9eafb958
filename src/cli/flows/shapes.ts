import type { Shape } from "./entry.js";

/** The part of Arazzo that flows are written in: each object with the fields that it may have. */
export const shapes = {
  document: {
    name: "an Arazzo file",
    required: ["arazzo", "info", "sourceDescriptions", "workflows"],
  },
  info: { name: "info", required: ["title", "version"], optional: ["summary", "description"] },
  source: { name: "a description of the API", required: ["name", "type", "url"] },
  workflow: {
    name: "a workflow",
    required: ["workflowId", "summary", "steps"],
    optional: ["description", "inputs", "parameters", "outputs"],
  },
  inputs: { name: "inputs", required: ["type", "properties"], optional: ["required"] },
  input: { name: "an input", required: ["type"], optional: ["description", "default"] },
  parameter: { name: "a parameter", required: ["in", "name", "value"] },
  step: {
    name: "a step",
    required: ["stepId", "operationId", "successCriteria"],
    optional: [
      ...["description", "parameters", "requestBody", "onFailure", "outputs"],
      ...["x-deliveries", "x-evidence"],
    ],
  },
  body: {
    name: "a requestBody",
    required: ["payload"],
    optional: ["contentType", "replacements", "x-evidence"],
  },
  reference: { name: "a reference to a payload", required: ["$ref"] },
  replacement: { name: "a replacement", required: ["target", "value"] },
  criterion: { name: "a criterion", required: ["condition"], optional: ["type", "context"] },
  retry: {
    name: "an action of onFailure",
    required: ["name", "type"],
    optional: ["retryAfter", "retryLimit"],
  },
  delivery: {
    name: "a delivery",
    required: ["event", "object", "secret"],
    optional: ["within"],
  },
  evidence: { name: "x-evidence", required: ["level"], optional: ["documents", "note"] },
} satisfies Record<string, Shape>;
