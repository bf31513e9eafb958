import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox";
const deliveries = `${folder}/deliveries/deliveries.test.ts`;
const wrong = `${folder}/deliveries/delivery-faults.test.ts`;
const courier = `${folder}/deliveries/courier.test.ts`;
const plan = `${folder}/deliveries/plan.test.ts`;
const faults = `${folder}/faults/faults.test.ts`;
const keptFaults = `${folder}/faults/kept-faults.test.ts`;
const engine = `${folder}/engine.test.ts`;
const sandbox = `${folder}/sandbox.test.ts`;
const trigger = `${folder}/trigger/trigger.test.ts`;
const testing = `${folder}/testing/use-sandbox.test.ts`;

/** Faults of the sandbox's deliveries, clock, faults on purpose and accounts. */
export const sandboxDeliveries: Area = {
  name: "sandbox-deliveries",
  faults: [
    ...inFile(`${folder}/deliveries/place.ts`, `${folder}/deliveries/place.test.ts`, {
      "sent-to-any-host": { find: "thisMachine.test(url.hostname)", put: 'url.hostname !== ""' },
    }),
    ...inFile("src/this-machine.ts", "src/this-machine.test.ts", {
      "any-host-that-begins-with-this-machine": { find: "|\\[::1\\])$/", put: "|\\[::1\\])/" },
      "names-below-localhost-are-elsewhere": { find: "([\\w-]+\\.)*localhost", put: "localhost" },
    }),
    ...inFile(`${folder}/deliveries/plan.ts`, plan, {
      "missed-retries-all-at-once": {
        find: "(at - due < pause ? due : at) + pause",
        put: "due + pause",
      },
      "one-retry-too-many": { find: "const count = 18;", put: "const count = 19;" },
    }),
    ...inFile(`${folder}/deliveries/announce.ts`, deliveries, {
      "disabled-endpoints-told": { find: 'endpoint.status !== "disabled" && ', put: "" },
    }),
    ...inFile(`${folder}/deliveries/send.ts`, deliveries, {
      "deliveries-follow-redirects": { find: 'redirect: "manual"', put: 'redirect: "follow"' },
      "answers-read-whole": { find: "if (size > answerLimit)", put: "if (size > Infinity)" },
    }),
    ...inFile(`${folder}/deliveries/deliver.ts`, courier, {
      "cut-off-counts-as-failed": { find: "if (office.closing.isClosed) return;", put: "" },
      "twins-without-end": {
        find: ", receiver, { isTwin: true });",
        put: ", receiver);",
        killer: wrong,
      },
    }),
    ...inFile(`${folder}/deliveries/courier.ts`, courier, {
      "clock-jumps-to-the-end": {
        find: "if (next > clock.now()) this.#account.moveClock(next);",
        put: "if (next > clock.now()) this.#account.moveClock(to);",
      },
      "moves-at-the-same-time": {
        find: "this.#moving.then(() => this.#move(target()))",
        put: "this.#move(target())",
      },
      "unwritten-deliveries-wait-for-a-restart": {
        find: "this.#account.outbox.again(id, this.#account.clock.now() + repeatTime);",
        put: "",
      },
      "unwritten-deliveries-wait-for-the-next-change": {
        find: "+ repeatTime);\n        this.#look();",
        put: "+ repeatTime);",
      },
      "nobody-overtaken": { find: "this.#held.set(endpoint, id);", put: "", killer: wrong },
    }),
    ...inFile(`${folder}/account.ts`, courier, {
      "clock-forgotten": {
        find: 'if (version.object === "sandbox.clock")',
        put: 'if (version.object === "sandbox.nothing")',
      },
    }),
    ...inFile(`${folder}/faults/fault.ts`, faults, {
      "lost-answers-arrive": {
        find: 'isLost && { connection: "reset" as const }',
        put: "isLost && {}",
      },
    }),
    ...inFile(`${folder}/faults/faults.ts`, faults, {
      "strikes-for-ever": { find: "rule.next ?? Number", put: "Number" },
      "chance-of-no-seed": { find: "this.#seed = seed;", put: 'this.#seed = "";' },
    }),
    ...inFile(`${folder}/faults/faults.ts`, keptFaults, {
      "ids-of-ended-faults-again": {
        find: "this.#made = made;",
        put: "this.#made = rules.length;",
      },
    }),
    ...inFile(`${folder}/account.ts`, keptFaults, {
      "faults-end-with-the-process": {
        find: "else if (version.object === kindOfFaults)",
        put: "else if (version.object === kindOfFaults && this.#listeners.size > 0)",
      },
    }),
    ...inFile(`${folder}/api.ts`, keptFaults, {
      "unwritten-strikes-are-wrong-headers": {
        find: "if (header === undefined) throw error;",
        put: "",
      },
    }),
    ...inFile(`${folder}/faults/respond.ts`, faults, {
      "cut-answers-end-well": {
        find: 'controller.error(brokenConnection("terminated"))',
        put: "controller.close()",
      },
    }),
    ...inFile(`${folder}/engine.ts`, engine, {
      "new-account-of-an-old-key": {
        find: "while (this.#accounts.has(key));",
        put: "while (!key);",
      },
      "another-secret-after-a-reset": {
        find: "const own = secret ?? ",
        put: "const own = secret ?? String(account.ids.count) ?? ",
      },
      "left-over-deliveries-wait": {
        find: "from now on.\n      this.courierOf(account);",
        put: "from now on.",
      },
    }),
    ...inFile(`${folder}/options.ts`, sandbox, {
      "sandbox-options-of-any-name": {
        find: "if (stray) throw new TypeError(stray[1]);",
        put: "if (stray) return;",
      },
    }),
    ...inFile(`${folder}/trigger/trigger.ts`, trigger, {
      "only-what-is-told-by-itself": { find: "shop.tell(name, object);", put: "" },
    }),
    ...inFile(`${folder}/testing/use-sandbox.ts`, testing, {
      "one-account-for-all-tests": {
        find: "current = sandbox.newAccount({ webhook });",
        put: "current = sandbox.account();",
      },
    }),
    ...inFile(`${folder}/idempotency.ts`, `${folder}/idempotency.test.ts`, {
      "any-request-for-a-key": {
        find: "if (kept.asked === asked) return kept;",
        put: "if (kept) return kept;",
      },
    }),
  ],
};
