import { describe, expect, test } from "vitest";
import { type HarRequest, type HarResponse, isHarEntry, requestOf, responseOf } from "./har.js";

const post = { method: "POST", url: "https://api.example.com/v1/files" };

function sent(more: Partial<HarRequest>) {
  return requestOf({ ...post, ...more });
}

function received(more: Partial<HarResponse>) {
  return responseOf({ status: 200, ...more });
}

describe("what was sent", () => {
  test("is its method, its address, its headers and its text", () => {
    const headers = [
      { name: ":authority", value: "api.example.com" },
      { name: "Accept", value: "application/json" },
    ];
    expect(sent({ headers, postData: { text: '{"a":1}' } })).toEqual({
      ...post,
      headers: [["Accept", "application/json"]],
      body: '{"a":1}',
    });
  });

  test("as base64 is bytes", () => {
    const { body } = sent({ postData: { text: "/wA=", encoding: "base64" } });
    expect(body).toEqual(Buffer.from([255, 0]));
  });

  test("as parameters is a form", () => {
    const params = [{ name: "a", value: "1" }, { name: "b" }];
    const { body } = sent({ postData: { mimeType: "application/x-www-form-urlencoded", params } });
    expect(String(body)).toBe("a=1&b=");
  });

  test("as parameters with a file is a form of several parts", async () => {
    const file = { name: "file", value: "%PDF", fileName: "a.pdf", contentType: "application/pdf" };
    const params = [{ name: "purpose", value: "dispute_evidence" }, file];
    const { body } = sent({ postData: { mimeType: "multipart/form-data; boundary=x", params } });
    const form = body as FormData;
    expect(form.get("purpose")).toBe("dispute_evidence");
    expect(form.get("file")).toMatchObject({ name: "a.pdf", type: "application/pdf", size: 4 });
  });

  test.for([
    ["text beside empty parameters", { postData: { text: "x", params: [] } }, { body: "x" }],
    ["nothing, when nothing says otherwise", {}, {}],
    ["nothing, when the text is empty", { postData: { text: "", params: [] }, bodySize: 0 }, {}],
    ["lost, when it had a size", { bodySize: 12 }, { isBodyLost: true }],
    [
      "lost, when its end is missing",
      { postData: { text: '{"amount":' }, bodySize: 90 },
      { isBodyLost: true },
    ],
    [
      "lost, when a header gave its length",
      { headers: [{ name: "Content-Length", value: "12" }], bodySize: -1 },
      { isBodyLost: true },
    ],
  ] as const)("is %s", ([, more, expected]) => {
    expect(sent(more)).toEqual({ ...post, headers: [], ...expected });
  });

  test("has only headers that have a name", () => {
    const headers = [null, { value: "x" }, { name: "A" }] as never;
    expect(sent({ headers }).headers).toEqual([["A", ""]]);
    expect(sent({ headers: { A: "x" } as never }).headers).toEqual([]);
  });
});

describe("what came back", () => {
  test("is unpacked, and its headers do not say otherwise", () => {
    const headers = [
      { name: "content-type", value: "application/json" },
      { name: "Content-Encoding", value: "gzip" },
      { name: "content-length", value: "9" },
    ];
    expect(received({ headers, content: { text: "{}", size: 2 } })).toEqual({
      ...{ status: 200, body: "{}" },
      headers: [["content-type", "application/json"]],
    });
  });

  test("as base64 is bytes", () => {
    const content = { text: "eyJhIjoxfQ==", encoding: "base64" };
    expect(received({ content })?.body).toEqual(Buffer.from('{"a":1}'));
  });

  test.for([
    ["a size", { size: 12 }, true],
    ["a size that is not known", { size: -1 }, true],
    ["a size of 0", { size: 0 }, false],
    ["nothing at all", undefined, true],
  ] as const)("without text but %s is lost: %j %s", ([, content, isBodyLost]) => {
    expect(received(content ? { content } : {})).toMatchObject({ isBodyLost });
  });

  test.for([
    ["an empty text of a body with a size", { text: "", size: 12 }, true],
    ["JSON without its end", { text: '{"id":"re_1","am', size: 900 }, true],
    ["base64 without its end", { text: "eyJhIjox", encoding: "base64", size: 900 }, true],
    ["whole JSON whose size is of the wire", { text: '{"id":"re_1"}', size: 900 }, false],
    ["JSON that came without its end", { text: '{"id":"é","am', size: 14 }, false],
    ["a page", { text: "<html>", size: 900 }, false],
  ] as const)("%s: lost %s", ([, content, isBodyLost]) => {
    expect(received({ content })?.isBodyLost ?? false).toBe(isBodyLost);
  });

  test.for([{ status: 0 }, undefined, null])("is nothing for %j", (response) => {
    expect(responseOf(response as HarResponse | undefined)).toBeUndefined();
  });
});

describe("an entry of a HAR", () => {
  test("is told from an exchange of this package", () => {
    const request = { method: "GET", url: "/v1/refunds" };
    expect(isHarEntry({ startedDateTime: "2026-01-01T00:00:00Z", request })).toBe(true);
    expect(isHarEntry({ request, response: { status: 200, content: {} } })).toBe(true);
    expect(isHarEntry({ request, response: { status: 200, body: {} } })).toBe(false);
    expect(isHarEntry({ request: { id: null, idempotency_key: null } })).toBe(false);
  });
});
