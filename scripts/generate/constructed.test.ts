import { expect, test } from "vitest";
import type { Body, OpenApi } from "../../src/contract/document.js";
import {
  constructedSentence,
  isConstructed,
  markConstructed,
  tellConstructedApart,
} from "./constructed.js";

const madeUp = { summary: "Constructed: no page shows this payload", value: {} };
const printed = { summary: "Green tea", value: {} };

function body(...examples: object[]): Body {
  const named = Object.fromEntries(examples.map((one, index) => [`tea-${index + 1}`, one]));
  return { content: { "application/json": { schema: {}, examples: named } } };
}

test.for([
  [body(madeUp), true],
  [body(madeUp, madeUp), true],
  [body(printed, madeUp), false],
  [body(), false],
  [{ description: "Nothing." }, false],
] as const)("%j is constructed: %s", ([one, expected]) => {
  expect(isConstructed(one)).toBe(expected);
});

test("bodies say so behind what they say, answers that operations share once", () => {
  const document = {
    components: { schemas: {}, responses: { Refused: { description: "No.", ...body(madeUp) } } },
    paths: {
      "/teas": {
        post: {
          requestBody: body(madeUp),
          responses: {
            200: { description: "The tea.", ...body(printed) },
            201: { description: "More.", ...body(madeUp) },
            400: { $ref: "#/components/responses/Refused" },
          },
        },
      },
    },
  };
  markConstructed(document as unknown as OpenApi);
  const { requestBody, responses } = document.paths["/teas"].post;
  expect(requestBody.description).toBe(constructedSentence);
  expect(responses[200].description).toBe("The tea.");
  expect(responses[201].description).toBe(`More. ${constructedSentence}`);
  expect(document.components.responses.Refused.description).toBe(`No. ${constructedSentence}`);
});

test("made-up payloads of one body say what tells them apart, and stay made up", () => {
  const made = (kind: string) => ({ ...madeUp, value: { kind } });
  const [asked, answer] = [body(printed, made("green"), made("black")), body(made("green"))];
  const post = { requestBody: asked, responses: { 200: answer } };
  tellConstructedApart({ components: {}, paths: { "/teas": { post } } } as unknown as OpenApi);
  const summaries = (one: Body) =>
    Object.values(one.content?.["application/json"]?.examples ?? {}).map(
      (example) => (example as { summary: string }).summary,
    );
  expect(summaries(asked)).toEqual([
    "Green tea",
    "Constructed: kind green",
    "Constructed: kind black",
  ]);
  expect(summaries(answer)).toEqual([madeUp.summary]);
});
