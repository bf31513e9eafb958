import { ProblemError } from "../support/cli.js";
import type { Fault } from "./fault.js";
import { isThere, stepNames } from "./steps.js";
import type { Workshop } from "./workshop.js";

/** What became of a fault. */
export interface Outcome {
  fault: Fault;
  /** What noticed it; undefined when nothing did. */
  by: string | undefined;
}

/** What the faults are run with. */
export interface Setting {
  workshop: Workshop;
  /** Whether only what should notice a fault is asked, and nothing else. */
  quick?: boolean | undefined;
  /** Prints a line of progress. */
  print(line: string): void;
}

// So many at once are worth a run of everything, and few enough that most such runs find nothing.
const groupSize = 8;

/**
 * Makes faults one after another and asks of each whether what should notice it does; those that pass are
 * made several at once and held against every step, a group that is noticed in halves.
 * @throws UserError when a step fails without any fault: nothing would be known by it.
 */
export async function runFaults(faults: readonly Fault[], setting: Setting): Promise<Outcome[]> {
  await checkBaseline(faults, setting);
  const outcomes: Outcome[] = [];
  for (const [index, fault] of faults.entries()) {
    const by = await tryOne(fault, setting);
    setting.print(`${index + 1}/${faults.length} ${fault.id}: ${by ?? `not by ${fault.killer}`}`);
    outcomes.push({ fault, by });
  }
  if (setting.quick) return outcomes;
  const rest = outcomes.filter(({ by }) => by === undefined).map(({ fault }) => fault);
  const found = new Map<Fault, string>();
  for (const group of groups(rest)) await tryGroup(group, setting, found);
  return outcomes.map(({ fault, by }) => ({ fault, by: by ?? found.get(fault) }));
}

async function checkBaseline(
  faults: readonly Fault[],
  { workshop, quick, print }: Setting,
): Promise<void> {
  const steps = quick ? new Set(faults.map(({ killer }) => killer)) : stepNames;
  for (const step of [...steps].filter((name) => isThere(workshop.folder, name))) {
    print(`without a fault: ${step}`);
    const by = await workshop.run(step);
    if (by)
      throw new ProblemError({
        file: by,
        expected: "no problem without a fault",
        found: "a failure",
      });
  }
}

function tryOne(fault: Fault, { workshop }: Setting): Promise<string | undefined> {
  return workshop.withFaults([fault], async () => {
    if (workshop.regenerates([fault]) && readsGenerated(fault.killer)) {
      const by = await workshop.run("generate");
      if (by) return by;
    }
    if (fault.killer === "generate" || !isThere(workshop.folder, fault.killer)) return undefined;
    return workshop.run(fault.killer);
  });
}

// Both commands make their own bundle, and the tests of scripts make what they need.
const makesItsOwn = /^(?:lint:spec|check:facts|scripts\/.*)$/;

function readsGenerated(step: string): boolean {
  return !makesItsOwn.test(step);
}

/** Groups of faults in which no two change the same file, for they could hide one another. */
export function groups(faults: readonly Fault[], size = groupSize): Fault[][] {
  const made: Fault[][] = [];
  for (const fault of faults) {
    const free = made.find(
      (group) => group.length < size && group.every(({ file }) => file !== fault.file),
    );
    if (free) free.push(fault);
    else made.push([fault]);
  }
  return made;
}

async function tryGroup(
  group: readonly Fault[],
  setting: Setting,
  found: Map<Fault, string>,
): Promise<void> {
  const by = await setting.workshop.withFaults(group, () => firstThatNotices(group, setting));
  setting.print(`${group.map(({ id }) => id).join(", ")}: ${by ?? "nothing"}`);
  if (by === undefined) return;
  const [only, another] = group;
  if (only && !another) {
    found.set(only, by);
    return;
  }
  const half = Math.ceil(group.length / 2);
  await tryGroup(group.slice(0, half), setting, found);
  await tryGroup(group.slice(half), setting, found);
}

async function firstThatNotices(
  group: readonly Fault[],
  { workshop }: Setting,
): Promise<string | undefined> {
  const all = stepNames.filter((name) => isThere(workshop.folder, name));
  for (const step of all) {
    if (step === "generate" && !workshop.regenerates(group)) continue;
    const by = await workshop.run(step);
    if (by) return by;
  }
  return undefined;
}
