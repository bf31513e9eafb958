import { expect, test } from "vitest";
import { driveSandboxes } from "./model/drive.js";

const steps = Number(process.env.SANDBOX_STEPS ?? 100_000);
const seed = Number(process.env.SANDBOX_SEED ?? 12);

test(`${steps} random steps break nothing, drawn with seed ${seed}`, {
  timeout: 1_200_000,
}, async () => {
  expect(await driveSandboxes({ steps, seed })).toBeGreaterThanOrEqual(steps);
});
