import { compareSecurity } from "./access.js";
import { compareAnswers } from "./answers.js";
import { compareBodies } from "./bodies.js";
import { type Call, callsOf, operationsOf, pairCalls, placeOf, webhooksOf } from "./calls.js";
import { Finding } from "./change.js";
import { asList, asRaw, type Description, type Raw } from "./description.js";
import type { Direction } from "./direction.js";
import { compareParameters } from "./parameters.js";
import { isSame } from "./sameness.js";
import type { SchemaComparison } from "./schemas.js";
import { addressesOf, compareServers } from "./servers.js";

/** What was found about one call. */
export interface CallFinding {
  /** The id of the call, by which changes name it. */
  id: string;
  finding: Finding;
  /** Whether it is delivered to its receiver, who reads and answers it: the reader, whichever of the two breaks. */
  isDelivered?: boolean;
}

/** Compares all operations: what is sent to them, and what is read from them. */
export function compareOperations(schemas: SchemaComparison): CallFinding[] {
  const lists = [
    operationsOf(schemas.old.description),
    operationsOf(schemas.now.description),
  ] as const;
  return compareCalls(
    lists,
    "sent",
    schemas,
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  );
}

/** Compares all webhooks: what is read of them, and what is sent as their answer. */
export function compareWebhooks(schemas: SchemaComparison): CallFinding[] {
  const lists = [webhooksOf(schemas.old.description), webhooksOf(schemas.now.description)] as const;
  const found = compareCalls(
    lists,
    "read",
    schemas,
    ({ path, method }) => `The webhook ${path} (${method.toUpperCase()})`,
  );
  return found.map((one) => ({ ...one, isDelivered: true }));
}

function compareCalls(
  [old, now]: readonly [readonly Call[], readonly Call[]],
  direction: Direction,
  schemas: SchemaComparison,
  nameOf: (call: Call) => string,
): CallFinding[] {
  const { pairs, gone, added } = pairCalls(old, now);
  const [before, after] = [schemas.old.description, schemas.now.description];
  const audience = direction === "sent" ? "sender" : "reader";
  return [
    ...pairs.map((pair) => ({
      id: pair[1].id,
      finding: comparePair(pair, direction, schemas, nameOf),
    })),
    ...gone.map((call) => {
      const finding = new Finding();
      const why =
        direction === "sent"
          ? `${nameOf(call)} is gone: no request to it is answered.`
          : `${nameOf(call)} is no longer delivered.`;
      finding.add({
        breaks: [audience],
        pointer: placeOf(before, call),
        before: call.raw,
        after: undefined,
        why,
      });
      return { id: call.id, finding };
    }),
    ...added.map((call) => {
      const finding = new Finding();
      const why = `${nameOf(call)} is new.`;
      finding.add({
        breaks: [],
        pointer: placeOf(after, call),
        before: undefined,
        after: call.raw,
        why,
      });
      return { id: call.id, finding };
    }),
  ];
}

function comparePair(
  pair: readonly [Call, Call],
  direction: Direction,
  schemas: SchemaComparison,
  nameOf: (call: Call) => string,
): Finding {
  const [old, now] = pair;
  const finding = new Finding();
  if (isSameCall(pair, schemas)) return finding;
  const descriptions = [schemas.old.description, schemas.now.description] as const;
  // What one of the two takes over from the other leads to the same address.
  const isShifted =
    direction === "sent" &&
    old.method === now.method &&
    old.template !== now.template &&
    isSame(addressesOf(old), addressesOf(now));
  if (isShifted)
    finding.add({
      ...{ kind: "name", breaks: ["codegen"], pointer: placeOf(descriptions[1], now) },
      ...{ before: nameOf(old), after: nameOf(now) },
      why: `${nameOf(old)} is ${nameOf(now)} now, below another server: the address is the same, and clients that are typed by path know another.`,
    });
  else if (old.method !== now.method || old.template !== now.template)
    finding.add({
      breaks: [direction === "sent" ? "sender" : "reader"],
      pointer: placeOf(descriptions[1], now),
      ...{ before: nameOf(old), after: nameOf(now) },
      why: `${nameOf(old)} is ${nameOf(now)} now.`,
    });
  compareCallNames(pair, descriptions[1], finding);
  const back = direction === "sent" ? "read" : "sent";
  compareParameters(pair, direction, schemas, finding);
  compareBodies(pair, direction, schemas, finding);
  compareAnswers(pair, back, schemas, finding);
  compareSecurity(pair, descriptions, direction, finding);
  // Where a webhook is sent to says its receiver.
  if (direction === "sent" && !isShifted) compareServers(pair, descriptions[1], finding);
  compareCallbacks(pair, direction, schemas, finding);
  return finding;
}

function isSameCall([old, now]: readonly [Call, Call], schemas: SchemaComparison): boolean {
  const [parts, others] = [old, now].map(({ raw, parameters, servers, security }) => [
    ...[raw, ...parameters.map((one) => one.raw), ...servers, ...security],
  ]) as [Raw[], Raw[]];
  const [before, after] = [schemas.old, schemas.now].map(({ description }) =>
    description.components("securitySchemes"),
  ) as [Raw, Raw];
  return (
    old.method === now.method &&
    old.path === now.path &&
    schemas.same.holds([...parts, before], [...others, after])
  );
}

const callNames = {
  operationId: "operation",
  "x-client-method": "client method",
} as const;

function compareCallNames(
  [old, now]: readonly [Call, Call],
  description: Description,
  finding: Finding,
): void {
  for (const [keyword, what] of Object.entries(callNames)) {
    const [before, after] = [old.raw[keyword], now.raw[keyword]];
    if (before === after || before === undefined) continue;
    finding.add({
      ...{
        kind: "name",
        breaks: ["codegen"],
        pointer: placeOf(description, now, keyword),
        before,
        after,
      },
      why: `The ${what} ${before} ${after === undefined ? "has no name any more" : `is called ${after} now`}: generated methods are, too.`,
    });
  }
  const [was, is] = [asList(old.raw.tags), asList(now.raw.tags)];
  if (was[0] === undefined || is.includes(was[0])) return;
  finding.add({
    ...{
      kind: "name",
      breaks: ["codegen"],
      pointer: placeOf(description, now, "tags"),
      before: was,
      after: is,
    },
    why: `The tag ${was[0]} ${is[0] === undefined ? "is gone" : `made way for ${is[0]}`}: many generators name classes by it.`,
  });
}

// A callback is a webhook that stands inside of an operation.
function compareCallbacks(
  [old, now]: readonly [Call, Call],
  direction: Direction,
  schemas: SchemaComparison,
  finding: Finding,
): void {
  const back = direction === "sent" ? "read" : "sent";
  const [before, after] = [schemas.old.description, schemas.now.description];
  const [was, is] = [asRaw(old.raw.callbacks), asRaw(now.raw.callbacks)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const lists = [
      callsOf(before, before.resolve(was[name]), false),
      callsOf(after, after.resolve(is[name]), false),
    ] as const;
    const nameOf = ({ path }: Call) => `The callback ${name} to ${path}`;
    for (const inner of compareCalls(lists, back, schemas, nameOf))
      finding.inner.add(inner.finding);
  }
}
