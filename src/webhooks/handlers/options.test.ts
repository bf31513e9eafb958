import { expect, test } from "vitest";
import { createMemoryEventStore } from "../index.js";
import {
  toLambdaHandler,
  toNodeHandler,
  toWebHandler,
  type WebhookHandlerOptions,
} from "./index.js";

const secret = "whsec_testOptionsSecretNotReal01";

const refused: [string, object, string][] = [
  ["no handler", { handler: undefined }, "handler: expected a function, found undefined"],
  [
    "a handler that was called",
    { handler: Promise.resolve() },
    "handler: expected a function, found object",
  ],
  [
    "a store for a guard",
    { dedupe: createMemoryEventStore() },
    "dedupe: expected a function, found object",
  ],
  ["onError of another kind", { onError: "console" }, "onError: expected a function, found string"],
  [
    "a negative tolerance",
    { tolerance: -1 },
    "tolerance: expected a number of milliseconds from 0, found -1",
  ],
  [
    "a tolerance that is no number",
    { tolerance: Number.NaN },
    "tolerance: expected a number of milliseconds from 0, found NaN",
  ],
  [
    "a tolerance as text",
    { tolerance: "5m" },
    "tolerance: expected a number of milliseconds from 0, found string",
  ],
  [
    "a limit of nothing",
    { bodyLimit: 0 },
    "bodyLimit: expected a number of bytes above 0, found 0",
  ],
  [
    "a limit as text",
    { bodyLimit: "1mb" },
    "bodyLimit: expected a number of bytes above 0, found string",
  ],
  [
    "one name of a header",
    { headerNames: "Signature" },
    "headerNames: expected a list of names, found string",
  ],
  [
    "a name that is written otherwise",
    { dedup: async () => "handled" },
    "dedup: expected one of secret, handler, dedupe, onError, tolerance, bodyLimit, headerNames, found a name of no option",
  ],
  [
    "no name of a header",
    { headerNames: [] },
    "headerNames: expected a list of names, found object",
  ],
];

test.for(refused)("%s is refused by name", ([, options, message]) => {
  const given = { secret, handler() {}, ...options } as WebhookHandlerOptions;
  for (const [name, make] of Object.entries({ toWebHandler, toNodeHandler, toLambdaHandler }))
    expect(() => make(given)).toThrow(new TypeError(`${name}: ${message}`));
});

test("no options at all are told what is needed", () => {
  for (const [name, make] of Object.entries({ toWebHandler, toNodeHandler, toLambdaHandler }))
    expect(() => make(undefined as never)).toThrow(
      new TypeError(`${name}: handler: expected a function, found undefined`),
    );
});
