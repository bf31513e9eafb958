import type { Schema } from "../../../src/contract/document.js";
import { Description } from "../../facts/description.js";
import type { Described, DescribedSchema } from "./described.js";
import type { DesignRule } from "./finding.js";

/** What nobody but us says has to be said as the rest of the API says it. */
export const guessRules: readonly DesignRule<Described>[] = [
  {
    name: "guess-name",
    demands: "A member that rests on analogy alone is named as the rest of the API is.",
    find: ({ schemas, finding }) =>
      schemas
        .filter(isGuess)
        .filter(({ member = "" }) => !/^[a-z][a-z\d]*(?:_[a-z\d]+)*$/.test(member))
        .map(({ pointer, member = "" }) =>
          finding(pointer, "small letters with underscores", member),
        ),
  },
  {
    name: "guess-type",
    demands: "A member that rests on analogy alone has a type that its name has elsewhere.",
    find: ({ document, schemas, finding }) => {
      const description = new Description(document);
      const typesAt = (pointer: string) =>
        [...description.types(pointer)].filter((type) => type !== "null").sort();
      const known = new Map<string, Set<string>>();
      for (const { member, pointer, ...one } of schemas)
        if (member !== undefined && !isGuess({ member, pointer, ...one }))
          for (const type of typesAt(pointer))
            known.set(member, (known.get(member) ?? new Set()).add(type));
      return schemas.filter(isGuess).flatMap(({ pointer, member = "" }) => {
        const usual = known.get(member);
        const odd = typesAt(pointer).filter((type) => usual && !usual.has(type));
        if (odd.length === 0) return [];
        return [finding(pointer, [...(usual ?? [])].join(" or "), odd.join(", "))];
      });
    },
  },
  {
    name: "guess-closed",
    demands: "A list of values that rests on analogy alone is open.",
    find: ({ schemas, finding }) =>
      schemas
        .filter(isGuess)
        .filter(({ schema }) => Array.isArray((schema as Schema).enum))
        .map(({ pointer }) => finding(pointer, "x-extensible-enum", "enum")),
  },
];

function isGuess({ member, evidence }: DescribedSchema): boolean {
  const documents = evidence?.documents ?? [];
  return member !== undefined && documents.length > 0 && documents.every((id) => id === "analogy");
}
