import { type Area, inFile } from "../fault.js";

const source = (name: string) => `src/cli/proxy/${name}.ts`;
const test = (name: string) => `contract-tests/proxy/${name}.test.ts`;
const [passing, hostile, block, record] = ["passing", "hostile", "block", "record"].map(test) as [
  string,
  string,
  string,
  string,
];

/** Faults of the proxy that checks and records. */
export const proxy: Area = {
  name: "proxy",
  faults: [
    ...inFile(source("headers"), passing, {
      "proxy-passes-own-headers-of-connection": {
        find: "...ofConnection, ...named",
        put: "...ofConnection",
      },
      "proxy-lets-callers-take-headers-away": {
        find: ".filter((name) => !ofMessage.has(name));",
        put: ";",
      },
      "proxy-sends-foreign-host": {
        find: '?? "Host", host]',
        put: '?? "Host", kept[place]?.[1] ?? host]',
        killer: hostile,
      },
      "proxy-passes-foreign-verdicts": {
        find: "!isNamed(verdictName)(line) && ",
        put: "",
        killer: block,
      },
    }),
    ...inFile("src/cli/target.ts", hostile, {
      "proxy-to-live-host": { find: 'url.hostname.replace(/\\.+$/, "")', put: "url.hostname" },
    }),
    ...inFile(source("target"), hostile, {
      "proxy-looks-at-plain-keys-only": { find: "layers > 0 && ", put: "layers > 9 && " },
    }),
    ...inFile(source("passage"), passing, {
      "proxy-takes-any-request-target": {
        find: 'url.startsWith("/") ? undefined',
        put: "url ? undefined",
        killer: hostile,
      },
      "proxy-leaves-calls-at-target": {
        find: "!this.#response.writableFinished || !this.#request.complete",
        put: "!this.#request.complete",
        killer: hostile,
      },
      "proxy-repeats-payments": {
        find: "repeatable.test(method) && this.#sent.size === 0",
        put: "repeatable",
        killer: hostile,
      },
      "proxy-ends-broken-answers": {
        find: "if (!incoming.complete) this.#breakOff();",
        put: "if (!incoming.complete) this.#response.end();",
        killer: hostile,
      },
      "proxy-keeps-heads-back": { find: "response.flushHeaders();", put: "response.cork();" },
      "proxy-drops-trailers": { find: "to.addTrailers(trailers)", put: "to.addTrailers([])" },
      "proxy-forwards-what-it-blocks": {
        find: "violations && violations.length > 0",
        put: "violations && violations.length > 99",
        killer: block,
      },
      "proxy-passes-on-wrong-answers": {
        find: 'side === "response") ?? []',
        put: 'side !== "response" && !side) ?? []',
        killer: block,
      },
    }),
    ...inFile(source("watch"), "src/cli/proxy/watch.test.ts", {
      "proxy-keeps-every-finding": { find: "times > keptOfOne", put: "times < 0" },
      "proxy-counts-what-it-judges-ahead": {
        find: "return this.#ahead.check(exchange)",
        put: "return this.#contract.check(exchange)",
      },
    }),
    ...inFile(source("server"), test("command"), {
      "proxy-forgets-what-is-under-way": {
        find: "if (underWay === 0) resolve();",
        put: "resolve();",
      },
    }),
    ...inFile(source("tap"), block, {
      "proxy-judges-half-a-body": {
        find: "this.isDone && this.size <= bodyLimit ?",
        put: "this.isDone ?",
      },
    }),
    ...inFile(source("unpack"), passing, {
      "proxy-knows-framed-deflate-only": {
        find: "isFramed ? inflateSync",
        put: "isFramed || true ? inflateSync",
      },
    }),
    ...inFile(source("record/har-file"), record, {
      "record-without-its-ending": {
        find: "JSON.stringify(entry)), ending]",
        put: "JSON.stringify(entry)), Buffer.alloc(0)]",
      },
    }),
    ...inFile(source("record/write-at"), record, {
      "record-over-other-programs": { find: "found !== size", put: "found < 0" },
    }),
    ...inFile(source("record/scrub-head"), record, {
      "record-hides-wrong-credentials": {
        find: "[...standIns, other].find(isAlike)",
        put: "standIns[0]",
      },
      "record-keeps-cookies": { find: '"set-cookie", ', put: "" },
    }),
    ...inFile(source("record/scrub-body"), record, {
      "record-keeps-cvc": { find: "^(?:cvc|cvv|", put: "^(?:cvv|" },
      "record-keeps-card-numbers-as-numbers": {
        find: "if (!isCard && !secretName",
        put: "if (!secretName",
      },
      "record-keeps-fields-of-forms": {
        find: ".replace(namedInForm, over)",
        put: "",
      },
    }),
  ],
};
