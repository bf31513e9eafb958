import type { Handlers } from "../call.js";
import { begin, canMove, move } from "../life-cycles/life-cycle.js";
import { webhookEndpointCycle } from "../life-cycles/webhook-endpoint.js";
import { invalid } from "../refusal.js";
import type { Fields, Stored } from "../store.js";
import type { Work } from "../work.js";
import { listing } from "./listing.js";
import { withMetadata } from "./metadata.js";
import { deleting, pick } from "./plain.js";

const kind = "webhook_endpoint";

/**
 * Registers an endpoint. Its secret is in `hidden.secret`, and in no answer but that of createWebhookEndpoint.
 * @param body as createWebhookEndpoint takes it.
 * @param secret made of the seed unless told.
 */
export function addWebhookEndpoint(work: Work, body: Fields, secret?: string): Stored {
  checkUrl(body.url);
  const id = work.home.ids.next(kind);
  const { description = null, api_version = null, metadata = null, url, enabled_events } = body;
  return begin(
    work,
    webhookEndpointCycle,
    "create",
    { id, api_version, description, enabled_events, metadata, url },
    { secret: secret ?? newSecret(work, id) },
  );
}

function newSecret(work: Work, id: string): string {
  const letters = work.secretOf(`${id}:secret`, 32);
  return work.assume("webhook-secret-form") === "whsec" ? `whsec_${letters}` : btoa(letters);
}

function checkUrl(url: unknown): void {
  const isWeb = URL.canParse(String(url)) && /^https?:$/.test(new URL(String(url)).protocol);
  if (!isWeb)
    throw invalid("url", "url: expected an address that begins with https:// or http://.");
}

/** Changes an endpoint. @param body as updateWebhookEndpoint takes it. */
export function updateWebhookEndpoint(work: Work, endpoint: Stored, body: Fields): Stored {
  const { disabled } = body;
  if (body.url !== undefined) checkUrl(body.url);
  const members = pick(body, ["url", "enabled_events", "description", "metadata"]);
  const changed = work.change(endpoint, withMetadata(work, endpoint, members));
  if (disabled === undefined) return changed;
  const name = disabled ? "disable" : "enable";
  return canMove(webhookEndpointCycle, changed, name)
    ? move(work, webhookEndpointCycle, changed, name)
    : changed;
}

function withSecret(work: Work, endpoint: Stored): Fields {
  return { ...endpoint, secret: work.hidden(endpoint.id).secret };
}

export const webhookEndpointHandlers = {
  createWebhookEndpoint: (work, { body }) => withSecret(work, addWebhookEndpoint(work, body)),
  retrieveWebhookEndpoint(work, { path }) {
    const endpoint = work.get(kind, path.id);
    return work.assume("webhook-secret-again") === "retrieved"
      ? withSecret(work, endpoint)
      : endpoint;
  },
  updateWebhookEndpoint: (work, { path, body }) =>
    updateWebhookEndpoint(work, work.get(kind, path.id), body),
  deleteWebhookEndpoint: deleting(kind),
  listWebhookEndpoints: listing(kind),
} as const satisfies Handlers;
