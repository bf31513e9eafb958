import { createHash, createHmac } from "node:crypto";
import { signWebhook } from "../../webhooks/sign.js";
import type { Delivery, EventBody, Signed, WebhookCase, WebhookSample } from "./case.js";

/** A delivery as it goes over the wire. */
export interface Letter {
  name: string;
  headers: [name: string, value: string][];
  body: Uint8Array;
  pieces: number | undefined;
  holdsBack: boolean;
  sample: WebhookSample;
}

/** What letters are written with. */
export interface Stationery {
  secret: string;
  /** Whatever it is, the same number gives the same ids. */
  seed: number;
  samples: ReadonlyMap<string, WebhookSample>;
  /** Unit of `t` where a delivery does not say it. */
  unit: "s" | "ms";
}

const usualType = "payment_intent.succeeded";

/** Writes and signs the deliveries of a case, all at the present time. */
export async function write(one: WebhookCase, stationery: Stationery): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const [index, delivery] of one.deliveries.entries()) {
    const before = delivery.again === undefined ? undefined : letters[delivery.again];
    letters.push(before ?? (await writeOne(one.id, index, delivery, stationery)));
  }
  return letters;
}

async function writeOne(
  id: string,
  index: number,
  delivery: Delivery,
  { secret, seed, samples, unit }: Stationery,
): Promise<Letter> {
  const { type = usualType, age = 0, happened = age } = delivery;
  const sample = samples.get(type);
  if (!sample) throw new TypeError(`events: expected one of type ${type}, found none`);
  const now = Date.now();
  const event = structuredClone(sample.value) as EventBody;
  event.id = `evt_${digits(seed, `${id} event ${delivery.event ?? index}`)}`;
  event.created = now - happened;
  renew(event.data.object, digits(seed, `${id} object ${delivery.object ?? index}`));
  delivery.edit?.(event);
  const body = bytesOf(delivery.write?.(event) ?? JSON.stringify(event));
  const timestamp = (now - age) / ((delivery.unit ?? unit) === "s" ? 1000 : 1);
  const { signature } = await signWebhook({ payload: body, secret, timestamp });
  const [t = "", v1 = ""] = signature.split(",").map((part) => part.slice(part.indexOf("=") + 1));
  const sign: Signed["sign"] = (changes) =>
    createHmac("sha256", changes.secret ?? secret)
      .update(changes.whole ?? Buffer.concat([bytesOf(`${changes.t ?? t}.`), body]))
      .digest("hex");
  const values = delivery.header?.({ t, v1, secret, body, sign }) ?? [signature];
  const name = delivery.headerName ?? "Wooshpay-Signature";
  return {
    name: delivery.name ?? "",
    headers: [
      ["Content-Type", "application/json"],
      ...values.map((value): [string, string] => [name, Buffer.from(value).toString("latin1")]),
    ],
    body: delivery.replace ? bytesOf(delivery.replace(event)) : body,
    pieces: delivery.pieces,
    holdsBack: delivery.holdsBack ?? false,
    sample,
  };
}

/** Gives an object another id of the same kind, and what is derived from it. */
function renew(object: Record<string, unknown>, number: string): void {
  const before = String(object.id ?? "");
  const after = before.replace(/\d+$/, number);
  for (const [name, value] of Object.entries(object))
    if (typeof value === "string" && before) object[name] = value.replaceAll(before, after);
}

/** 19 digits, as ids have them, that are the same for the same seed and text. */
function digits(seed: number, text: string): string {
  const hash = createHash("sha256").update(String(seed)).update(` ${text}`).digest();
  return `1${(hash.readBigUInt64BE() % 10n ** 18n).toString().padStart(18, "0")}`;
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? Buffer.from(text) : text;
}
