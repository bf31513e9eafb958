import { beforeAll, expect, test } from "vitest";
import { sitePlaces } from "../../machine/try-program.js";
import type { SiteModel } from "../../model/model.js";
import { siteOf } from "../../model/site.js";
import { readSources } from "../../model/sources.js";
import { placesOf, type SitePlaces } from "./address.js";
import { Bench } from "./bench.js";

let model: SiteModel;
let places: SitePlaces;
beforeAll(() => {
  model = siteOf(readSources(process.cwd()));
  places = sitePlaces(model);
});

test("what is found about a field leads to its row", () => {
  let count = 0;
  for (const { pointer: schemaPointer, address } of model.subjects.values()) {
    if (!/^\/components\/schemas\/.*\/properties\//.test(schemaPointer)) continue;
    // Branches are told apart by a number that the pointer alone does not give.
    if (/\/(?:one|any|all)Of\/\d/.test(schemaPointer)) continue;
    count++;
    const [first] = placesOf(
      { pointer: "", schemaPointer: `${schemaPointer}/type`, expected: "" },
      places,
    );
    expect(first, schemaPointer).toEqual({ file: address.file, anchor: address.anchor });
  }
  expect(count).toBeGreaterThan(1200);
});

test("a missing field, a parameter and a whole body have addresses", async () => {
  const bench = new Bench();
  const sent = { method: "POST", target: "/v1/checkout/sessions", body: '{"line_items":[{}]}' };
  const { findings: missing } = await bench.send(sent);
  expect(missing.map((one) => placesOf(one, places)[0]?.anchor)).toEqual([
    ...["CheckoutSessionCreate.success_url", "LineItemWithPrice.price"],
  ]);
  const strayed = (await bench.send({ ...sent, body: '{"success_url":"x","other":1}' })).findings;
  expect(strayed.map((one) => placesOf(one, places)[0]?.anchor)).toEqual(["CheckoutSessionCreate"]);
  const { findings } = await bench.send({
    method: "GET",
    target: "/v1/checkout/sessions/list?limit=0",
  });
  expect(findings.map((one) => placesOf(one, places)[0]?.anchor)).toContain(
    "listCheckoutSessions.limit",
  );
});

test("each question that the sandbox had to decide has an address", () => {
  expect(Object.keys(places.questions).length).toBeGreaterThan(50);
  for (const [id, address] of Object.entries(places.questions)) {
    const home = model.questions.find((one) => one.id === id)?.home;
    expect(address).toBe(`${home?.file}#${home?.anchor}`);
  }
});
