import type { ChoiceOf } from "../assumptions/index.js";
import { millisecondsIn } from "../durations.js";

const all = millisecondsIn("72h");

/** Deliveries of one event to one endpoint, by the documented schedule. */
const count = 18;

/** When an event is sent, in milliseconds from the first time, by what is assumed: 18 times within 72 hours. */
export const plans: Readonly<Record<ChoiceOf<"delivery-schedule">, readonly number[]>> = {
  doubling: Array.from({ length: count }, (_, sent) =>
    Math.round((all * (2 ** sent - 1)) / (2 ** (count - 1) - 1)),
  ),
  stretched: [
    ...["0s", "5s", "30s", "2m", "5m", "15m", "30m", "1h", "2h"],
    ...["4h", "8h", "14h", "22h", "30h", "40h", "50h", "61h", "72h"],
  ].map(millisecondsIn),
};

/**
 * When a delivery is sent again, in epoch milliseconds; undefined where that was the last time.
 * @param sent how often it was sent so far.
 * @param due when it was to be sent.
 * @param at when it was.
 */
export function nextTime(
  plan: readonly number[],
  sent: number,
  due: number,
  at: number,
): number | undefined {
  const [last, next] = [plan[sent - 1], plan[sent]];
  if (last === undefined || next === undefined) return undefined;
  const pause = next - last;
  // A little late keeps the plan; after a long stop it goes on from now, instead of sending all at once.
  return (at - due < pause ? due : at) + pause;
}
