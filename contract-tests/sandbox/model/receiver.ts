import type { Fields } from "../../../src/sandbox/store.js";
import { verifyWebhook } from "../../../src/webhooks/index.js";

/** How a receiver takes events. */
export type Mood = "well" | "500" | "away";

/** Takes what the sandbox delivers, in this process, and holds each event against its signature. */
export class EventReceiver {
  mood: Mood = "well";
  /** The secrets of all endpoints. */
  readonly secrets = new Set<string>();
  /** Texts of the events that were taken, by their ids. */
  readonly taken = new Map<string, string>();
  /** How many came whose signature does not fit. */
  unsigned = 0;
  /** Ids of events that came with two texts. */
  readonly changed: string[] = [];

  readonly deliver = async (_url: string, init: RequestInit): Promise<Response> => {
    if (this.mood === "away") throw new TypeError("fetch failed");
    if (this.mood === "500") return new Response("no", { status: 500 });
    const payload = String(init.body);
    if (!(await this.#isSigned(payload, init.headers as Record<string, string>))) {
      this.unsigned += 1;
      return new Response("no", { status: 400 });
    }
    const id = String((JSON.parse(payload) as Fields).id);
    if ((this.taken.get(id) ?? payload) !== payload) this.changed.push(id);
    this.taken.set(id, payload);
    return new Response();
  };

  async #isSigned(payload: string, headers: Record<string, string>): Promise<boolean> {
    const verified = verifyWebhook({ payload, headers, secret: [...this.secrets] });
    return verified.then(
      () => true,
      () => false,
    );
  }
}
