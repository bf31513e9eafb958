import { expect, test } from "vitest";
import { repeatCommand } from "./repeat.js";

const place = { source: "logs/traffic.har", index: 3 };

test("a command shows one exchange of a file again", () => {
  expect(repeatCommand(place, {})).toBe("npx wooshpay-openapi check logs/traffic.har --exchange 3");
});

test("it has what changes the finding, and quotes what a shell would read otherwise", () => {
  const odd = { source: "it's mine.har", index: 0 };
  expect(repeatCommand(odd, { map: "map.json", strict: true })).toBe(
    "npx wooshpay-openapi check 'it'\\''s mine.har' --exchange 0 --map map.json --strict",
  );
});

test("nothing shows again what was piped in", () => {
  expect(repeatCommand({ source: "-", index: 3 }, {})).toBeUndefined();
});
