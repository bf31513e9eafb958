import { describe, expect, test } from "vitest";
import { expectedAt, play, situationNames } from "../../scripts/check-handlers/situations.js";
import { hosts } from "./hosts.js";

describe.each(Object.entries(hosts))("%s", (_name, host) => {
  test.each(situationNames)("%s", async (name) => {
    expect(await play(host, name)).toBe(expectedAt(host, name));
  });
});
