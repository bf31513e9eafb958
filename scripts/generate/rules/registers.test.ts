import { describe, expect, test } from "vitest";
import type { Evidence, OperationObject, Schema } from "../../../src/contract/document.js";
import { valueAt } from "../../../src/contract/json.js";
import type { ErrorAnswer, PaymentMethod, RegisteredEvent } from "../../support/registers.js";
import { writeBadges } from "./badges.js";
import { writeErrorAnswers } from "./error-answers.js";
import { writeEvents } from "./events.js";
import { writePages } from "./pages.js";
import { writeParameters } from "./parameters.js";
import { writePaymentMethods } from "./payment-methods.js";
import { apply, referenceTo, tinyDocument } from "./tiny.js";

const documented: Evidence = { level: "documented", documents: ["shop"] };

describe("the register of error answers", () => {
  const answer = (status: string, given: ErrorAnswer["given"]): ErrorAnswer => {
    const example = { type: "api_error", message: "No." };
    return {
      ...{ status, name: `Answer${status}`, given, description: `Says ${status}.`, example },
      evidence: documented,
    };
  };
  const errorAnswers = [
    answer("400", "always"),
    answer("402", "named"),
    answer("404", "path-parameter"),
    answer("409", "write"),
  ];
  const id = { name: "id", in: "path", required: true };

  function statusesOf(method: "get" | "post", operation: object): string[] {
    const paths = { "/tea": { [method]: { operationId: "tea", responses: {}, ...operation } } };
    const document = apply(writeErrorAnswers, tinyDocument({}, paths), { errorAnswers });
    const written = document.paths["/tea"]?.[method] as OperationObject;
    expect(written).not.toHaveProperty("x-errors");
    expect(document.components.responses?.Answer400).toHaveProperty("x-evidence", documented);
    return Object.keys(written.responses);
  }

  test.for([
    ["always", "get", {}, ["400"]],
    ["where one object is named", "get", { parameters: [id] }, ["400", "404"]],
    ["where something is written", "post", {}, ["400", "409"]],
    ["where an operation names it", "get", { "x-errors": ["402"] }, ["400", "402"]],
  ] as const)("gives an answer %s", ([, method, operation, statuses]) => {
    expect(statusesOf(method, operation)).toEqual(statuses);
  });

  test("gives a webhook none, since it is us who answer it", () => {
    const document = tinyDocument({});
    const answers = { "2XX": { description: "Taken." } };
    document.webhooks = { "tea.made": { post: { operationId: "onTeaMade", responses: answers } } };
    apply(writeErrorAnswers, document, { errorAnswers });
    expect(document.webhooks["tea.made"]?.post?.responses).toEqual(answers);
    expect(document.paths).toEqual({});
  });

  test("makes a response of each, with a constructed body", () => {
    const { components } = apply(writeErrorAnswers, tinyDocument({}), { errorAnswers });
    expect(components.responses?.Answer400).toMatchObject({
      description: "Says 400.",
      content: {
        "application/json": {
          schema: referenceTo("ErrorResponse"),
          examples: { constructed: { value: { error: { message: "No." } } } },
        },
      },
    });
  });

  test("refuses a status that it has not, with the operation's name", () => {
    expect(() => statusesOf("get", { "x-errors": ["418"] })).toThrow(
      'operation tea, x-errors\n  expected: statuses of spec/registers/error-answers.yaml, quoted\n  found:    "418"',
    );
  });
});

test("a shared parameter goes to every operation with the method that it applies to", () => {
  const operation = (operationId: string) => ({ operationId, responses: {} });
  const paths = { "/tea": { get: operation("getTea"), post: operation("makeTea") } };
  const document = tinyDocument({}, paths);
  document.components.parameters = { Key: { name: "Key", in: "header", "x-applies-to": "post" } };
  apply(writeParameters, document);
  expect(document.paths["/tea"]?.post?.parameters).toEqual([
    { $ref: "#/components/parameters/Key" },
  ]);
  expect(document.paths["/tea"]?.get?.parameters).toBeUndefined();
  expect(document.components.parameters.Key).toEqual({ name: "Key", in: "header" });
});

describe("the register of events", () => {
  const events: RegisteredEvent[] = [
    { type: "tea.made", object: "Tea", happened: "Made.", payload: "shown", evidence: documented },
    {
      type: "tea.big_pot.made",
      object: "Tea",
      happened: "Much.",
      payload: "unseen",
      evidence: documented,
    },
  ];
  const signed = { name: "Tea-Signature", in: "header" as const, required: true };
  const delivery = { tags: ["Webhooks"], security: [], parameters: [signed], responses: {} };
  const schemas = (): Record<string, Schema> => ({
    Tea: { description: "A tea." },
    EventType: { description: "Type.", "x-from-register": "events" },
    Event: {
      description: "Something.",
      type: "object",
      required: ["id", "type", "data"],
      properties: {
        id: { type: "string" },
        type: referenceTo("EventType"),
        data: referenceTo("EventData"),
      },
    },
    EventData: { description: "What.", type: "object", properties: { object: {}, before: {} } },
  });

  test("becomes webhooks, schemas and known values", () => {
    const document = apply(writeEvents, tinyDocument(schemas()), { events, delivery });
    expect(Object.keys(document.webhooks ?? {})).toEqual(["tea.made", "tea.big_pot.made"]);
    expect(document.webhooks?.["tea.big_pot.made"]?.post).toMatchObject({
      operationId: "onTeaBigPotMade",
      summary: "tea.big_pot.made",
      description: "Much.",
      parameters: [signed],
      requestBody: {
        content: { "application/json": { schema: referenceTo("TeaBigPotMadeEvent") } },
      },
    });
    const written = document.components.schemas;
    expect(written.EventType).toEqual({
      description: "Type.",
      type: "string",
      "x-extensible-enum": ["tea.made", "tea.big_pot.made"],
    });
    expect(written.TeaMadeEvent).toEqual({
      description: "Made.",
      type: "object",
      required: ["id", "type", "data"],
      properties: {
        id: { type: "string" },
        type: {
          description: "Name of the event, by which deliveries are told apart.",
          const: "tea.made",
        },
        data: referenceTo("TeaEventData"),
      },
      "x-evidence": documented,
    });
    expect(written.TeaEventData).toMatchObject({ properties: { object: referenceTo("Tea") } });
  });

  test("says of an object that no page shows that it is deduced", () => {
    const document = apply(writeEvents, tinyDocument(schemas()), { events, delivery });
    expect(document.components.schemas.TeaBigPotMadeEvent?.properties).toMatchObject({
      data: { "x-evidence": { level: "inferred" } },
    });
  });

  test("refuses an object that is no schema", () => {
    const unknown = events.map((event) => ({ ...event, object: "Coffee" }));
    expect(() =>
      apply(writeEvents, tinyDocument(schemas()), { events: unknown, delivery }),
    ).toThrow("spec/registers/events.yaml\n  expected: the name of a schema\n  found:    Coffee");
  });
});

describe("the register of payment methods", () => {
  const paymentMethods: PaymentMethod[] = [
    {
      ...{ name: "Wallet", types: ["wallet"], listed_in: "guide", data_schema: "Plain" },
      next_action: [
        { type: "wallet_go", member: "wallet_go", level: "inferred" },
        { type: "go", member: "go", schema: "Page", level: "partial", documents: ["shop"] },
      ],
    },
    {
      ...{
        name: "Bank",
        types: ["bank", "bank_old"],
        listed_in: "reference",
        data_schema: "Plain",
      },
      ...{ options_schema: "BankOptionsInput", options_shown_with: ["bank_old"] },
      options: [{ level: "documented" }],
      next_action: [{ type: "go", member: "wallet_go", level: "documented" }],
    },
    { name: "Card", types: ["card"], listed_in: "reference", data_schema: "CardData" },
    { name: "Coin", types: null, answer_types: ["COIN"] },
  ];
  const asks = { "x-from-register": "payment-methods" };
  const sent = () => ({ type: "object", properties: { type: { description: "Type.", ...asks } } });

  function written(): Record<string, Schema> {
    const schemas = {
      ...{ PaymentMethodType: { ...asks }, PaymentMethodData: { ...asks }, Plain: sent() },
      ...{
        CardData: sent(),
        PaymentMethodDataOther: sent(),
        BankOptionsInput: {},
        BankOptions: {},
      },
      ...{ PaymentMethodOptionsInput: { ...asks }, PaymentMethodOptions: { ...asks } },
      ...{ NextAction: { ...asks, ...sent() } },
    };
    return apply(writePaymentMethods, tinyDocument(schemas), { paymentMethods }).components.schemas;
  }

  test("lists the types, those of the reference first, those of answers last", () => {
    expect(written().PaymentMethodType).toEqual({
      type: "string",
      "x-extensible-enum": ["bank", "bank_old", "card", "wallet", "COIN"],
    });
  });

  test("gives each schema its types, and the open one all that it may not take", () => {
    const schemas = written();
    const typeOf = (name: string) => valueAt(schemas, `/${name}/properties/type`);
    expect(typeOf("Plain")).toMatchObject({ type: "string", enum: ["wallet", "bank", "bank_old"] });
    expect(typeOf("CardData")).toMatchObject({ type: "string", const: "card" });
    expect(typeOf("PaymentMethodDataOther")).toMatchObject({
      not: { enum: ["wallet", "bank", "bank_old", "card"] },
    });
    expect(schemas.PaymentMethodData).toEqual({
      anyOf: ["Plain", "CardData", "PaymentMethodDataOther"].map(referenceTo),
    });
  });

  test("puts options under their types, and says which are analogy", () => {
    const { PaymentMethodOptionsInput: input, PaymentMethodOptions: options } = written();
    const byAnalogy = { "x-evidence": { level: "inferred", documents: ["analogy"] } };
    expect(input?.properties).toEqual({
      bank: { ...referenceTo("BankOptionsInput"), ...byAnalogy },
      bank_old: referenceTo("BankOptionsInput"),
    });
    expect(options?.properties).toMatchObject({ bank_old: referenceTo("BankOptions") });
  });

  test("lists next actions by the surest entry, and types that a page shows", () => {
    expect(written().NextAction?.properties).toEqual({
      type: { description: "Type.", type: "string", "x-extensible-enum": ["go"] },
      go: { ...referenceTo("Page"), "x-evidence": { level: "partial", documents: ["shop"] } },
      wallet_go: referenceTo("Redirect"),
    });
  });
});

test("pages that evidence names come along, and operations link to the first with an address", () => {
  const evidence = { level: "documented", documents: ["captured", "shop"] };
  const operation = { operationId: "getTea", responses: {}, "x-evidence": evidence };
  const document = tinyDocument({}, { "/tea": { get: operation } });
  apply(writePages, document);
  expect(document["x-pages"]).toEqual({
    shop: { title: "Shop", address: "https://docs.example.com/shop" },
    captured: { title: "Captured" },
  });
  expect(document.paths["/tea"]?.get?.externalDocs).toEqual({
    description: "WooshPay's page: Shop",
    url: "https://docs.example.com/shop",
  });
});

test("operations link to a page without a title by its address", () => {
  const evidence = { level: "documented", documents: ["untitled"] };
  const operation = { operationId: "getTea", responses: {}, "x-evidence": evidence };
  const document = tinyDocument({}, { "/tea": { get: operation } });
  apply(writePages, document);
  expect(document.paths["/tea"]?.get?.externalDocs).toEqual({
    description: "WooshPay's page: docs.example.com/untitled",
    url: "https://docs.example.com/untitled",
  });
});

test("a page that no evidence names stays out", () => {
  const document = apply(writePages, tinyDocument({ Tea: { "x-evidence": documented } }));
  expect(Object.keys(document["x-pages"] ?? {})).toEqual(["shop"]);
});

test("operations that no page documents whole have a badge", () => {
  const operation = (level: string) => ({ operationId: level, "x-evidence": { level } });
  const item = { get: operation("documented"), post: operation("inferred") };
  const written = apply(writeBadges, tinyDocument({}, { "/tea": item })).paths["/tea"];
  expect(written?.get).not.toHaveProperty("x-badges");
  expect(written?.post?.["x-badges"]).toEqual([{ name: "inferred" }]);
});
