import { describe, expect, test } from "vitest";
import type { FileCreate } from "../../index.js";
import { newYear, sandboxWithClient } from "../testing/client.js";

const receipt = (bytes: BlobPart, name = "receipt.PDF") => new File([bytes], name);

describe("a file", () => {
  test("is known by its name, size and type, whatever its bytes are", async () => {
    const { wooshpay } = sandboxWithClient();
    const bytes = new Uint8Array([0xff, 0, 13, 10, 0xc3, 0xa9, 0x80]);
    const file = receipt(bytes, 'Reçu "1".PDF');
    const made = await wooshpay.files.create({ file, purpose: "dispute_evidence" });
    expect(made).toEqual({
      ...{ id: expect.stringMatching(/^file_\d{19}$/), object: "file", created: newYear },
      ...{ expires_at: null, filename: 'Reçu "1".PDF', purpose: "dispute_evidence", size: 7 },
      ...{ title: null, type: "pdf" },
      url: `http://sandbox.localhost/v1/files/${made.id}/contents`,
    });
    expect(await wooshpay.files.retrieve(made.id)).toEqual(made);
  });

  test.each([
    ["../secret/a.tar.gz", "a.tar.gz", "gz"],
    ["C:\\letters\\b", "b", null],
  ])("%s is kept as %s", async (sent, filename, type) => {
    const { wooshpay } = sandboxWithClient();
    const body = { file: receipt("é", sent), purpose: "dispute_evidence" };
    expect(await wooshpay.files.create(body)).toMatchObject({ filename, type, size: 2 });
  });

  test("is taken once, although each form has a boundary of its own", async () => {
    const { sandbox, wooshpay } = sandboxWithClient();
    const make = (purpose: string) =>
      wooshpay.files.create({ file: receipt("a"), purpose }, { idempotencyKey: "file-1" });
    const first = await make("dispute_evidence");
    expect(await make("dispute_evidence")).toEqual(first);
    expect([...sandbox.core.store.oldest("file")]).toHaveLength(1);
    await expect(make("invoice")).rejects.toMatchObject({ status: 409 });
  });

  test("may be for anything and of any size, or not, where that is assumed", async () => {
    const large = { file: receipt(new Uint8Array(5_000_001)), purpose: "invoice" };
    expect((await sandboxWithClient().wooshpay.files.create(large)).size).toBe(5_000_001);
    const assume = { "file-purposes": "listed", "file-size": "5-megabytes" };
    const { wooshpay } = sandboxWithClient({ assume });
    await expect(wooshpay.files.create(large)).rejects.toThrow("expected dispute_evidence");
    await expect(wooshpay.files.create({ ...large, purpose: "dispute_evidence" })).rejects.toThrow(
      "expected at most 5000000 bytes, found 5000001",
    );
  });

  test("has to be there", async () => {
    const { sandbox } = sandboxWithClient();
    const send = async (body: BodyInit, headers: HeadersInit = {}) => {
      const request = { method: "POST", body, headers };
      const response = await sandbox.account().fetch("http://sandbox.localhost/v1/files", request);
      return { status: response.status, text: await response.text() };
    };
    const form = new FormData();
    form.set("purpose", "dispute_evidence");
    expect(await send(form)).toMatchObject({ status: 400, text: expect.stringContaining("file") });
    const json = JSON.stringify({ file: "a", purpose: "b" } satisfies Record<
      keyof FileCreate,
      string
    >);
    expect(await send(json, { "content-type": "application/json" })).toMatchObject({ status: 400 });
    const head = 'Content-Disposition: form-data; name="purpose"\r\n\r\nb\r\n--x\r\n';
    const broken = `--x\r\n${head}Content-Disposition: form-data\r\n\r\n--x--`;
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect(await send(broken, type)).toMatchObject({ status: 400 });
  });
});
