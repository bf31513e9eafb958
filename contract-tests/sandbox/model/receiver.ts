import type { Fields } from "../../../src/sandbox/store.js";
import { verifyWebhook } from "../../../src/webhooks/index.js";

/** How a receiver takes events. */
export type Mood = "well" | "500" | "away";

/** Takes what the sandbox delivers, in this process, and holds each event against its signature. */
export class EventReceiver {
  mood: Mood = "well";
  /** The secrets of all endpoints, by their addresses. */
  readonly secrets = new Map<string, string>();
  /** How often which event was taken at which address. */
  readonly arrivals = new Map<string, number>();
  /** Texts of the events that were taken, by their ids. */
  readonly taken = new Map<string, string>();
  /** How many came whose signature does not fit. */
  unsigned = 0;
  /** Ids of events that came with two texts. */
  readonly changed: string[] = [];

  readonly deliver = async (url: string, init: RequestInit): Promise<Response> => {
    if (this.mood === "away") throw new TypeError("fetch failed");
    if (this.mood === "500") return new Response("no", { status: 500 });
    const payload = String(init.body);
    if (!(await this.#isSigned(url, payload, init.headers as Record<string, string>))) {
      this.unsigned += 1;
      return new Response("no", { status: 400 });
    }
    const id = String((JSON.parse(payload) as Fields).id);
    if ((this.taken.get(id) ?? payload) !== payload) this.changed.push(id);
    this.taken.set(id, payload);
    const arrival = `${url} ${id}`;
    this.arrivals.set(arrival, (this.arrivals.get(arrival) ?? 0) + 1);
    return new Response();
  };

  async #isSigned(url: string, payload: string, headers: Record<string, string>): Promise<boolean> {
    const secret = this.secrets.get(url) ?? "nobody's";
    const verified = verifyWebhook({ payload, headers, secret });
    return verified.then(
      () => true,
      () => false,
    );
  }
}
