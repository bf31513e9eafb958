import { accountSteps } from "./account.js";
import { Choices } from "./choices.js";
import { hold } from "./hold.js";
import { checkDelivered } from "./mail.js";
import { paymentSteps } from "./payments.js";
import { shopSteps } from "./shop.js";
import type { Step } from "./step.js";
import { World } from "./world.js";

const steps: readonly Step[] = [...paymentSteps, ...shopSteps, ...accountSteps];

/** The name of each step as often as it is to be chosen. */
export const names: readonly string[] = steps.flatMap(({ name, weight }) =>
  Array.from({ length: weight }, () => name),
);

/** A step as it is drawn: its name, and the numbers that it chooses with. */
export type Drawn = readonly [name: string, ...numbers: readonly number[]];

/** How a run differs from others. */
export interface Variant {
  /** A seed by which one choice of each assumption is made; the usual ones are where it is undefined. */
  readonly assumed: number | undefined;
  /** Whether answers and events are held against all rules of the contract, and not its schemas alone. */
  readonly isThorough: boolean;
}

/**
 * Takes steps one after another with a sandbox of their own, and looks after each whether all still holds.
 * @throws Broken with everything that was done so far.
 */
export async function takeSteps(drawn: readonly Drawn[], variant: Variant): Promise<void> {
  const world = new World(optionsOf(variant.assumed), variant.isThorough);
  try {
    for (const [name, ...numbers] of drawn) {
      const from = world.seen.changes.length;
      await steps.find((step) => step.name === name)?.take(world, new Choices(numbers));
      world.look(from);
      if (world.seen.changes.length > from) checkBalance(world);
    }
    await checkEnd(world);
  } catch (error) {
    (error as Error).message += `\n${world.log.join("\n")}`;
    throw error;
  } finally {
    await world.sandbox.close();
  }
}

function optionsOf(variant: number | undefined) {
  if (variant === undefined) return { assume: { "starting-balance": "dollars" } } as const;
  // Which payouts are made without money is foretold where all that came in can be spent.
  const assume =
    variant % 2 === 0
      ? ({ "balance-settlement": "at-once" } as const)
      : ({ "payout-insufficient-balance": "refused" } as const);
  return { vary: variant, assume };
}

/** The balance is what it began with, and payments, less refunds, payouts and disputes that were lost. */
function checkBalance(world: World): void {
  const body = world.balance();
  const shown = [...(body.available ?? []), ...(body.pending ?? [])];
  for (const currency of world.books.currencies) {
    const sum = shown
      .filter((one) => one.currency.toUpperCase() === currency)
      .reduce((total, { amount }) => total + amount, 0);
    const expected = world.funds.of(currency);
    hold(sum === expected, `The balance has ${sum} ${currency}, and there are ${expected}.`);
  }
}

/** In the end everything is delivered that was to be, and a restart changes nothing. */
async function checkEnd(world: World): Promise<void> {
  const { receiver } = world;
  world.sandbox.faults.clear();
  receiver.mood = "well";
  await world.advance("73h");
  world.look(world.seen.changes.length);
  hold(receiver.unsigned === 0, `${receiver.unsigned} deliveries were signed with another secret.`);
  hold(receiver.changed.length === 0, `${receiver.changed} were delivered with two texts.`);
  for (const delivery of world.sandbox.deliveries()) checkDelivered(world, delivery);
  for (const [id, text] of receiver.taken) {
    const made = world.seen.get(id);
    hold(JSON.stringify(made) === text, `${id} was delivered otherwise than it is kept.`);
  }
  await world.restart();
}
