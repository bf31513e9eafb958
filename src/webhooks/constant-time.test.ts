import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { signWebhook } from "./sign.js";
import { verifyWebhook } from "./verify.js";

// How long a comparison takes cannot be measured reliably in a test. That of the platform takes the same
// time for every signature, so what is shown is that its verdict is the one that counts, and that no
// signature is made to be compared by our own code.

const delivery = { payload: '{"id":"evt_1","type":"test"}', secret: "whsec_unitTest" };
let signature = "";

beforeEach(async () => {
  ({ signature } = await signWebhook(delivery));
});
afterEach(() => void vi.restoreAllMocks());

test("a signature is compared by the platform, and by nothing else", async () => {
  const sign = vi.spyOn(crypto.subtle, "sign");
  const verify = vi.spyOn(crypto.subtle, "verify");
  await verifyWebhook({ ...delivery, signature });
  expect(verify).toHaveBeenCalledTimes(1);
  expect(sign).not.toHaveBeenCalled();
});

test("of several, each is", async () => {
  const verify = vi.spyOn(crypto.subtle, "verify");
  const wrong = `v1=${"0".repeat(64)}`;
  await verifyWebhook({ ...delivery, signature: `${signature.replace("v1", `${wrong},v1`)}` });
  expect(verify).toHaveBeenCalledTimes(2);
  verify.mockResolvedValue(false);
  await expect(
    verifyWebhook({ ...delivery, signature: `${signature},${wrong}` }),
  ).rejects.toMatchObject({ code: "no_matching_signature" });
});

test("a right signature that the platform refuses is refused", async () => {
  vi.spyOn(crypto.subtle, "verify").mockResolvedValue(false);
  await expect(verifyWebhook({ ...delivery, signature })).rejects.toMatchObject({
    code: "no_matching_signature",
  });
});

test("all that is compared is handed to the platform whole", async () => {
  const verify = vi.spyOn(crypto.subtle, "verify");
  const wrong = signature.replace(/v1=.*/, `v1=${"0".repeat(64)}`);
  await expect(verifyWebhook({ ...delivery, signature: wrong })).rejects.toThrow();
  expect(verify.mock.calls.map(([, , mac]) => (mac as Uint8Array).length)).toEqual([32]);
});
