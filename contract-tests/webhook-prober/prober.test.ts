import { describe, expect, test, vi } from "vitest";
import { allCases } from "../../src/cli/webhooks/cases/index.js";
import { checked, events } from "./checked.js";
import { rightEndpoints } from "./right.js";
import type { WrongEndpoint } from "./wrong-endpoint.js";
import { wrongHandling } from "./wrong-handling.js";
import { wrongSignatures } from "./wrong-signatures.js";

// Most of the time goes into waiting for what must not come.
vi.setConfig({ testTimeout: 90_000 });

describe.concurrent("a right endpoint gets no complaint", () => {
  test.each(Object.entries(rightEndpoints))("%s", async (_name, start) => {
    const running = await start();
    const { results, findings } = await checked(running, { probe: running.probe });
    const complaints = results.filter(({ state }) => state !== "ok");
    expect(complaints).toEqual([]);
    expect(findings).toEqual([]);
    expect(results.length).toBeGreaterThan(60);
  });
});

const ids = allCases(events).map(({ id }) => id);

/** The cases to try: without 16 MB, which take as long as all others, unless they are what matters. */
function triedOn({ only, found }: WrongEndpoint): readonly string[] {
  return only ?? ids.filter((id) => id !== "16-mb" || found.includes(id));
}

const wrongEndpoints = Object.entries({ ...wrongSignatures, ...wrongHandling });

describe.concurrent("a wrong endpoint is found by its cases alone", () => {
  test.each(wrongEndpoints)("%s", async (_name, endpoint) => {
    const { start, found, slowAfter } = endpoint;
    const running = await start();
    const options = { probe: running.probe, slowAfter, only: triedOn(endpoint) };
    const { results, findings } = await checked(running, options);
    expect(failed(results)).toEqual(found);
    expect(findings).toHaveLength(found.length);
  });

  const unseen = wrongEndpoints.filter(([, { unprobed }]) => unprobed);
  test.each(unseen)("%s, without a probe", async (_name, endpoint) => {
    const { results } = await checked(await endpoint.start(), { only: triedOn(endpoint) });
    expect(failed(results)).toEqual(endpoint.unprobed);
  });
});

function failed(results: readonly { id: string; state: string }[]): string[] {
  return results.flatMap(({ id, state }) => (state === "failed" ? [id] : []));
}
