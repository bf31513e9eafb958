import { expect, test } from "vitest";
import { createSandbox } from "../sandbox.js";
import { assumptions, readAssumed, usualChoice } from "./index.js";
import { varied } from "./vary.js";

const names = Object.keys(assumptions) as (keyof typeof assumptions)[];

test("each switch has a choice or more besides the usual one, and says what it is about", () => {
  for (const name of names) {
    const { about, choices } = assumptions[name];
    expect(about, name).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(choices).length, name).toBeGreaterThan(1);
    for (const [choice, meaning] of Object.entries(choices)) {
      expect(choice, name).toMatch(/^[\w-]+$/);
      expect(meaning, `${name}=${choice}`).not.toBe("");
    }
  }
});

test("a seed gives each switch a choice that it has, the same for the same seed", () => {
  const choices = varied("spring");
  expect(Object.keys(choices)).toEqual(names);
  expect(readAssumed(choices)).toEqual(choices);
  expect(varied("spring")).toEqual(choices);
  expect(varied("autumn")).not.toEqual(choices);
  expect(varied(7)).toEqual(varied("7"));
});

test("forty seeds try every choice of every switch", () => {
  const tried = new Map(names.map((name) => [name, new Set<string | undefined>()]));
  for (let seed = 0; seed < 40; seed++)
    for (const [name, choice] of Object.entries(varied(seed)))
      tried.get(name as keyof typeof assumptions)?.add(choice);
  for (const [name, choices] of tried)
    expect([...choices].sort(), name).toEqual(Object.keys(assumptions[name].choices).sort());
});

test("switches vary apart from one another, and from the usual", () => {
  const unusual = names.filter((name) => varied(1)[name] !== usualChoice(name));
  expect(unusual.length).toBeGreaterThan(names.length / 4);
  expect(unusual.length).toBeLessThan(names.length);
});

test("a sandbox takes the choices of a seed, and of those only what is not told otherwise", () => {
  const unusual = names.filter((name) => varied(1)[name] !== usualChoice(name));
  const [first = names[0], second = names[1]] = unusual;
  const assume = { [first as string]: usualChoice(first as (typeof names)[number]) };
  const { core } = createSandbox({ vary: 1, assume });
  expect(core.assumed(first as (typeof names)[number])).toBe(assume[first as string]);
  expect(core.assumed(second as (typeof names)[number])).toBe(varied(1)[second as never]);
  expect(() => createSandbox({ vary: true as never })).toThrow("vary: expected a text or a number");
});
