import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  isIncompleteEvent,
  signWebhook,
  type VerifyWebhookOptions,
  verifyWebhook,
  WebhookVerificationError,
} from "./index.js";

const secret = "whsec_unitTestSecretNotReal0001";
const event = {
  id: "evt_1000000000000000001",
  type: "payment_intent.succeeded",
  data: { object: { text: "茶 ☕️" } },
};
const payload = JSON.stringify(event);
const now = 1_760_000_000_000;
const { signature } = await signWebhook({ payload, secret, timestamp: now });

/** The error that a verification ends with. */
async function errorOf(changes: object): Promise<Error> {
  const options = { payload, signature, secret, now, ...changes } as VerifyWebhookOptions;
  return verifyWebhook(options).then(
    () => expect.fail("the delivery was accepted"),
    (error: Error) => error,
  );
}

describe("headers", () => {
  test.for<[string, NonNullable<VerifyWebhookOptions["headers"]>]>([
    ["Headers", new Headers({ "Wooshpay-Signature": signature })],
    ["a Map", new Map([["WOOSHPAY-SIGNATURE", signature]])],
    ["a Node request's", { host: "a", cookie: undefined, "wooshpay-signature": signature }],
    ["HTTP/2 headers", { ":method": "POST", "wooshpay-signature": [signature] }],
    [
      "an object without prototype",
      Object.assign(Object.create(null), { "Wooshpay-Signature": signature }),
    ],
    ["entries", Object.entries({ "Wooshpay-Signature": signature })],
    ["entries that can be read once", new Headers({ "Wooshpay-Signature": signature }).entries()],
  ])("%s", async ([, headers]) => {
    expect(await verifyWebhook({ payload, headers, secret, now })).toEqual(event);
  });

  test.for([undefined, null, {}, [], new Headers(), { "wooshpay-signature": undefined }])(
    "%o hold no signature",
    async (headers) => {
      expect(await errorOf({ headers, signature: undefined })).toMatchObject({
        code: "missing_header",
      });
    },
  );
});

describe("header names", () => {
  const others = { Host: "shop.example", "X-Wooshpay-Signature": signature };

  test("others are read when they are named, in any case and in the order of their names", async () => {
    const headers = { ...others, "Wooshpay-Signature": "none" };
    const headerNames = ["x-wooshpay-signature", "Wooshpay-Signature"];
    expect(await verifyWebhook({ payload, headers, headerNames, secret, now })).toEqual(event);
    expect(await errorOf({ headers, headerNames: [...headerNames].reverse() })).toMatchObject({
      code: "malformed_header",
    });
  });

  test("a name is no pattern", async () => {
    expect(await errorOf({ headers: others, headerNames: ["X.Wooshpay.Signature"] })).toMatchObject(
      { code: "missing_header" },
    );
  });

  test("those that are there are named when that of the signature is not", async () => {
    for (const headers of [others, Object.entries(others)])
      expect((await errorOf({ headers, signature: undefined })).message).toBe(
        "missing_header: no Wooshpay-Signature in [Host,X-Wooshpay-Signature]",
      );
  });
});

describe("several signatures", () => {
  const wrong = "0".repeat(64);

  test("a body is hashed once for each secret", async () => {
    const digests = [vi.spyOn(crypto.subtle, "sign"), vi.spyOn(crypto.subtle, "verify")] as const;
    const many = `${signature}${`,v1=${wrong}`.repeat(20)},v1=${signature.slice(-64)}`;
    for (const [header, secrets, hashed] of [
      [signature, [secret], 1],
      [many, [secret], 1],
      [many.replace(/v1=\w+,/, ""), [secret], 1],
      [many, ["whsec_other", "whsec_another", secret], 3],
    ] as const) {
      for (const digest of digests) digest.mockClear();
      await verifyWebhook({ payload, signature: header, secret: secrets, now });
      const hashes = [
        ...digests[0].mock.calls.map((call) => call[2]),
        ...digests[1].mock.calls.map((call) => call[3]),
      ];
      expect(hashes.filter(({ byteLength }) => byteLength > 64)).toHaveLength(hashed);
    }
    for (const digest of digests) digest.mockRestore();
  });

  test("one that cannot be read is ignored beside another, and refused alone", async () => {
    for (const unreadable of ["", "none", wrong.slice(1), `${wrong}0`]) {
      const beside = signature.replace("v1=", `v1=${unreadable},v1=`);
      expect(await verifyWebhook({ payload, signature: beside, secret, now })).toEqual(event);
      const alone = signature.replace(/v1=.*/, `v1=${unreadable}`);
      expect(await errorOf({ signature: alone })).toMatchObject({ code: "malformed_header" });
    }
  });
});

test("the signature is taken as Node gives it", async () => {
  expect(await verifyWebhook({ payload, signature: [signature], secret, now })).toEqual(event);
  for (const none of [[], "", null, undefined])
    expect(await errorOf({ signature: none })).toMatchObject({ code: "missing_header" });
  expect(await errorOf({ signature: [signature, signature] })).toMatchObject({
    code: "malformed_header",
  });
});

describe("payload", () => {
  const bytes = new TextEncoder().encode(payload);
  const padded = new Uint8Array(bytes.length + 8);
  padded.set(bytes, 4);

  test.for<[string, VerifyWebhookOptions["payload"]]>([
    ["text", payload],
    ["Uint8Array", bytes],
    ["part of a larger buffer", padded.subarray(4, -4)],
    ["ArrayBuffer", bytes.buffer],
    ["Buffer", Buffer.from(payload)],
    ["ArrayBuffer of another realm", copyInNewRealm("new Uint8Array(bytes).buffer")],
    ["Uint8Array of another realm", copyInNewRealm("new Uint8Array(bytes)")],
  ])("%s", async ([, body]) => {
    expect(await verifyWebhook({ payload: body, signature, secret, now })).toEqual(event);
  });

  test.for([undefined, null, event, [event], 7, true, [...bytes], new DataView(bytes.buffer)])(
    "%o is no raw body",
    async (body) => {
      expect(await errorOf({ payload: body })).toMatchObject({ code: "parsed_body" });
    },
  );

  test("bytes that change meanwhile do not change what was verified", async () => {
    const body = Buffer.from(payload);
    const verified = verifyWebhook({ payload: body, signature, secret, now });
    body.fill(" ");
    expect(await verified).toEqual(event);
  });

  test("after a body that is not UTF-8, the next one is read", async () => {
    const broken = Uint8Array.of(0x22, 0xff, 0x22);
    const signed = await signWebhook({ payload: broken, secret, timestamp: now });
    expect(await errorOf({ payload: broken, ...signed, headers: undefined })).toMatchObject({
      code: "invalid_json",
    });
    expect(await verifyWebhook({ payload, signature, secret, now })).toEqual(event);
  });

  function copyInNewRealm(code: string): Uint8Array {
    return runInNewContext(code, { bytes: [...bytes] });
  }
});

describe("time", () => {
  test("the clock is the default", async () => {
    const fresh = await signWebhook({ payload, secret });
    expect(await verifyWebhook({ payload, headers: fresh.headers, secret })).toEqual(event);
    expect(await errorOf({ now: undefined })).toMatchObject({ code: "too_old" });
  });

  test.for([-1, Number.NaN, Number.NEGATIVE_INFINITY, "soon"])(
    "a tolerance of %o is refused",
    async (tolerance) => {
      expect(await errorOf({ tolerance })).toBeInstanceOf(RangeError);
    },
  );

  test("a time that is no number accepts nothing", async () => {
    expect(await errorOf({ now: Number.NaN })).toMatchObject({ code: "too_old" });
  });

  test("whoever gives the tolerance in seconds finds the age in ms", async () => {
    const { signature } = await signWebhook({ payload, secret, timestamp: now - 60_000 });
    expect(await errorOf({ signature, tolerance: 300 })).toMatchObject({
      message: "too_old: 60000 ms",
    });
    expect(await errorOf({ signature, now: now - 420_000 })).toMatchObject({
      message: "in_the_future: 360000 ms",
    });
  });

  test("an infinite tolerance accepts any age", async () => {
    const old = await signWebhook({ payload, secret, timestamp: 1 });
    const tolerance = Number.POSITIVE_INFINITY;
    expect(
      await verifyWebhook({ payload, ...old, headers: old.headers, secret, tolerance } as never),
    ).toEqual(event);
  });
});

describe("secrets", () => {
  test.for([undefined, null, [undefined], [secret, null]])("%o is empty", async (value) => {
    expect(await errorOf({ secret: value })).toMatchObject({ code: "empty_secret" });
  });

  test.for<[string, unknown]>([
    ["number", 1],
    ["object", Promise.resolve(secret)],
    ["object", Buffer.from(secret)],
    ["function", () => secret],
    ["string,object", [secret, { secret }]],
    ["undefined", undefined],
    ["", []],
    // Text that is told here is blank.
    ["string", " \n"],
    ["string,string", [secret, ""]],
  ])("what is no text, or blank, is told by its type: %s", async ([found, value]) => {
    expect((await errorOf({ secret: value })).message).toBe(
      `empty_secret: no text or blank: [${found}]`,
    );
  });

  test.for([`${secret}\n`, ` ${secret}`, [`${secret}\r\n`], ["whsec_old", `${secret}\t`]])(
    "white space in %j is told",
    async (value) => {
      expect((await errorOf({ secret: value })).message).toBe(
        "no_matching_signature: trim the secret",
      );
    },
  );

  test("white space in one does no harm to another, and a wrong one without it is not told to trim", async () => {
    const secrets = [`${secret}\n`, secret];
    expect(await verifyWebhook({ payload, signature, secret: secrets, now })).toEqual(event);
    expect((await errorOf({ secret: ["whsec_old", "whsec_other"] })).message).toBe(
      "no_matching_signature: pass the raw body and secret",
    );
  });

  test("an imported key is used again, and the number of kept keys is bounded", async () => {
    const importKey = vi.spyOn(crypto.subtle, "importKey");
    const importsOf = async (value: string) => {
      importKey.mockClear();
      await signWebhook({ payload, secret: value });
      return importKey.mock.calls.length;
    };
    expect(await importsOf("whsec_keptSecretNotReal")).toBe(1);
    expect(await importsOf("whsec_keptSecretNotReal")).toBe(0);
    for (let i = 0; i < 100; i++) await importsOf(`whsec_otherSecretNotReal${i}`);
    expect(await importsOf("whsec_keptSecretNotReal")).toBe(1);
    importKey.mockRestore();
  });
});

test("errors show neither secret, nor expected signature, nor body", async () => {
  const mark = "bodyMark";
  const signed = async (body: string | Uint8Array) => ({
    payload: body,
    signature: (await signWebhook({ payload: body, secret, timestamp: now })).signature,
  });
  const failures = [
    { signature: undefined },
    { signature: "v1=none" },
    { payload: `["${mark}"]` },
    { secret: `${secret}\n` },
    { payload: { [mark]: 1 } },
    { secret: [secret, ""] },
    { now: now * 2 },
    { now: 1 },
    await signed(`${mark} is no JSON`),
    await signed(`["${mark}"]`),
    await signed(Buffer.from(`"${mark}\xff"`, "latin1")),
  ];
  const codes = new Set<unknown>();
  for (const failure of failures) {
    const error = await errorOf(failure);
    expect(error).toBeInstanceOf(WebhookVerificationError);
    codes.add((error as WebhookVerificationError).code);
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    const expected = /v1=(\w+)/.exec(
      (failure as { signature?: string }).signature ?? signature,
    )?.[1];
    for (const hidden of [secret, mark, expected ?? "none"]) expect(shown).not.toContain(hidden);
  }
  expect(codes.size).toBe(8);
});

test("an error carries its name and code, and begins its message with the code", async () => {
  const error = await errorOf({ signature: null });
  expect(error).toMatchObject({
    name: "WebhookVerificationError",
    code: "missing_header",
    message: expect.stringMatching(/^missing_header: ./),
  });
});

describe("a signed body that is no whole event", () => {
  const read = async (body: object) => {
    const text = JSON.stringify(body);
    const { headers } = await signWebhook({ payload: text, secret, timestamp: now });
    return verifyWebhook({ payload: text, headers, secret, now });
  };

  test("is an unknown event that says what is missing", async () => {
    const body = { type: "payment_intent.succeeded" };
    expect(await read(body)).toEqual({
      id: "",
      type: "without id,data",
      data: { object: {} },
      missing: ["id", "data"],
      body,
    });
  });

  test("keeps what it has", async () => {
    const { id, ...body } = { ...event, created: 1_760_000_000_000 };
    expect(await read(body)).toEqual({
      ...body,
      id: "",
      type: "without id",
      missing: ["id"],
      body,
    });
    expect(await read({ id })).toMatchObject({ id, type: "without type,data" });
  });

  test.for([
    null,
    7,
    "",
    [],
    [{ object: {} }],
    { object: null },
    { object: [1] },
    { object: "pi_1" },
  ])("has no data in %o", async (data) => {
    const incomplete = await read({ ...event, data });
    expect(incomplete).toMatchObject({ id: event.id, missing: ["data"], data: { object: {} } });
  });

  test("is told from a whole one, whatever members that has", async () => {
    expect(isIncompleteEvent(await read({}))).toBe(true);
    for (const more of [{}, { missing: ["id"] }, { body: {} }])
      expect(isIncompleteEvent(await read({ ...event, ...more }))).toBe(false);
  });
});

test("any event that was signed is accepted, and refused with one bit changed", async () => {
  const bodies = fc
    .record({
      id: fc.string({ minLength: 1 }),
      type: fc.string({ minLength: 1 }),
      data: fc.record({ object: fc.dictionary(fc.string(), fc.jsonValue()) }),
    })
    .chain((base) =>
      fc.dictionary(fc.string(), fc.jsonValue()).map((more) => ({ ...more, ...base })),
    )
    .map((value) => new TextEncoder().encode(JSON.stringify(value)));
  await fc.assert(
    fc.asyncProperty(bodies, fc.nat(), fc.nat(7), async (body, place, bit) => {
      const { headers } = await signWebhook({ payload: body, secret, timestamp: now });
      const verified = await verifyWebhook({ payload: body, headers, secret, now });
      expect(verified).toEqual(JSON.parse(new TextDecoder().decode(body)));
      const changed = body.slice();
      const index = place % body.length;
      changed[index] = (changed[index] ?? 0) ^ (1 << bit);
      await expect(verifyWebhook({ payload: changed, headers, secret, now })).rejects.toMatchObject(
        { code: "no_matching_signature" },
      );
    }),
  );
});
