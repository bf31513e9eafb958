import { describe, expect, test } from "vitest";
import { explain } from "../src/contract/ajv/explain.js";
import { bundle } from "./support/bundle.js";
import { shippedErrors } from "./support/shipped.js";
import { views } from "./support/views.js";

const account = {
  account_holder_name: "Ada Example",
  account_number: "12345678",
  routing_type: "aba",
  routing_number: "021000021",
  country: "US",
};
const price = { currency: "USD", unit_amount: 1050 };

/** A value with one mistake, and what is said about it; `none` for a mistake by every branch. */
interface Mistaken {
  schema: string;
  value: unknown;
  place: string;
  keyword: string;
  branch: string;
}

const mistaken: Record<string, Mistaken> = {
  "a month that is no text": {
    schema: "PaymentMethodData",
    value: { type: "card", card: { number: "4111111111111111", exp_month: 3, exp_year: "2030" } },
    place: "/card/exp_month",
    keyword: "type",
    branch: "PaymentMethodDataCard",
  },
  "a method without its member": {
    schema: "PaymentMethodData",
    value: { type: "mobile_money" },
    place: "",
    keyword: "required",
    branch: "PaymentMethodDataMobileMoney",
  },
  "a method without a type": {
    schema: "PaymentMethodData",
    value: { billing_details: { name: "Ada Example" } },
    place: "",
    keyword: "required",
    branch: "none",
  },
  "a wrong routing number": {
    schema: "DestinationDataInput",
    value: { destination_type: "bank_account", bank_account: { ...account, routing_number: "12" } },
    place: "/bank_account/routing_number",
    keyword: "pattern",
    branch: "DestinationBankAccountUnitedStates",
  },
  "a destination without a type": {
    schema: "DestinationDataInput",
    value: {},
    place: "",
    keyword: "required",
    branch: "none",
  },
  "a destination with the member of another": {
    schema: "DestinationDataInput",
    value: { destination_type: "card", card: {}, upi: {} },
    place: "",
    keyword: "not",
    branch: "DestinationOther",
  },
  "an unknown kind of beneficiary": {
    schema: "BeneficiaryEntityInput",
    value: { type: "company", business: {} },
    place: "/type",
    keyword: "enum",
    branch: "none",
  },
  "a beneficiary without a kind": {
    schema: "BeneficiaryEntityInput",
    value: { business: {} },
    place: "",
    keyword: "required",
    branch: "none",
  },
  "a line item whose price is half": {
    schema: "LineItemCreate",
    value: { price_data: { currency: "USD" } },
    place: "/price_data",
    keyword: "required",
    branch: "LineItemWithPriceData",
  },
  "a line item with two prices": {
    schema: "LineItemCreate",
    value: { price: "price_1", price_data: price },
    place: "",
    keyword: "additionalProperties",
    branch: "LineItemWithPrice",
  },
  "a price with two products": {
    schema: "PriceCreate",
    value: { ...price, product: "prod_1", product_data: { name: "Tea" } },
    place: "",
    keyword: "not",
    branch: "none",
  },
  "an amount in words": {
    schema: "Refund",
    value: { id: "re_1", object: "refund", amount: "five" },
    place: "/amount",
    keyword: "type",
    branch: "none",
  },
};

describe("one mistake is one error of the shipped validator, and one message of the contract suite:", () => {
  for (const [name, { schema, value, place, keyword, branch }] of Object.entries(mistaken))
    test(name, () => {
      const errors = shippedErrors(schema, value);
      expect(errors.map((one) => [one.instancePath, one.keyword, one.branch ?? "none"])).toEqual([
        [place, keyword, branch],
      ]);
      const messages = explain({ view: views.declared, schema, file: "a.json", value });
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain(`a.json at ${place || "the top"}\n`);
      expect(messages[0]?.match(/\(as (.*)\)/)?.[1] ?? "none").toBe(branch);
    });
});

test("a message says which values a missing or unknown tag may have", () => {
  const kinds = ["business", "individual"];
  for (const { schema, value } of [
    mistaken["an unknown kind of beneficiary"],
    mistaken["a beneficiary without a kind"],
  ] as Mistaken[]) {
    const [error] = shippedErrors(schema, value);
    expect(error?.params.allowedValues).toEqual(kinds);
    const [message] = explain({ view: views.declared, schema, file: "a.json", value });
    expect(message).toContain('one of "business", "individual"');
  }
});

test("the unions with a discriminator are those whose branches are all that there are", () => {
  const { schemas } = bundle.components;
  const names = Object.keys(schemas).filter((name) => "discriminator" in (schemas[name] ?? {}));
  expect(names).toEqual(["BeneficiaryEntityInput"]);
});
