import { describe, expect, test } from "vitest";
import { referredName, type Schema } from "../src/contract/document.js";
import { list } from "../src/contract/judge/declared.js";
import { bundle } from "./support/bundle.js";
import {
  currencies,
  evidencesIn,
  type Field,
  known,
  type Method,
  methods,
  methodsByType,
  namedCurrencies,
  readRegister,
} from "./support/methods.js";
import { fitsShipped } from "./support/shipped.js";

const { schemas } = bundle.components;
const types = [...methodsByType].map(([type, method]) => ({ type, method }));
const withOptions = types.filter(({ method }) => (method.options ?? []).length > 0);

describe("the register", () => {
  test("names each method and each type once", () => {
    const names = methods.map(({ name }) => name);
    const all = methods.flatMap((method) => method.types ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(all).size).toBe(all.length);
  });

  test("has the types of PaymentMethodType, no more and no fewer", () => {
    const answered = methods.flatMap((method) => method.answer_types ?? []);
    const listed = schemas.PaymentMethodType?.["x-extensible-enum"] as string[];
    expect([...methodsByType.keys(), ...answered].sort()).toEqual([...listed].sort());
  });

  test.for(["payment-methods.yaml", "currencies.yaml"])("%s rests on registered pages", (name) => {
    for (const { level, documents } of evidencesIn(readRegister(name))) {
      expect(documents.filter((id) => !known.ids.has(id))).toEqual([]);
      const hearsay = documents.every((id) => known.hearsay.has(id));
      expect(hearsay ? ["inferred"] : ["documented", "partial", "inferred"]).toContain(level);
    }
  });
});

describe("payment_method_data", () => {
  test.for(types)("$type takes its fields, and others where not all are known", (one) => {
    const { type, method } = one;
    const value = sampleData(type, method);
    expect(fitsShipped("PaymentMethodData", value), JSON.stringify(value)).toBe(true);
    const takesMore = fitsShipped("PaymentMethodData", { ...value, no_such_field: {} });
    expect(takesMore).toBe(isOpen(branchOf(type)));
    expect(fitsShipped("PaymentMethodDataOther", { type })).toBe(false);
  });

  test.for(types)("$type declares the fields of the register", ({ type, method }) => {
    const fields = method.data ?? [];
    const declared = leaves(branchOf(type), ["type", "billing_details"]);
    expect(new Set(declared.keys())).toEqual(new Set(fields.map(({ name }) => name)));
    for (const { name, values, required = false } of fields) {
      expect(listOf(declared.get(name)?.schema), name).toEqual(values);
      expect(declared.get(name)?.required, name).toBe(required);
    }
  });

  test.for(types)("$type asks for the billing details of the register", ({ type, method }) => {
    const registered = method.billing_details ?? [];
    const declared = leaves(resolve(propertiesOf(branchOf(type)).billing_details), []);
    const required = [...declared].filter(([, field]) => field.required).map(([path]) => path);
    const paths = registered.map(({ path }) => path);
    expect(paths.filter((path) => !declared.has(path))).toEqual([]);
    expect(required.filter((path) => !paths.includes(path))).toEqual([]);
    for (const { path } of registered.filter((one) => one.required === "page"))
      expect(required).toContain(path);
  });

  const required = types.flatMap(({ type, method }) =>
    (method.data ?? []).flatMap(({ name, required }) => (required ? { type, method, name } : [])),
  );
  test.for(required)("$type needs $name", ({ type, method, name }) => {
    expect(fitsShipped("PaymentMethodData", sampleData(type, method, name))).toBe(false);
  });

  const payerKnown = types.filter(({ method }) =>
    method.billing_details?.some((one) => one.required === "page"),
  );
  test.for(payerKnown)("$type needs billing details", ({ type }) => {
    expect(fitsShipped("PaymentMethodData", { type })).toBe(false);
  });

  test("a type of tomorrow takes any field", () => {
    const value = { type: "wallet_of_tomorrow", wallet_of_tomorrow: { account: "1" } };
    expect(fitsShipped("PaymentMethodData", value)).toBe(true);
    expect(fitsShipped("PaymentMethodData", { ...value, type: "" })).toBe(false);
  });

  test("operators of mobile money are the values of provider_code", () => {
    const method = methodsByType.get("mobile_money");
    const values = method?.data?.find(({ name }) => name.endsWith("provider_code"))?.values;
    expect(method?.operators?.map(({ code }) => code)).toEqual(values);
  });
});

describe("payment_method_options", () => {
  const maps = ["PaymentMethodOptionsInput", "PaymentMethodOptions"];

  test.for(maps)("%s has the methods whose options the register knows", (map) => {
    const registered = withOptions.map(({ type }) => type);
    expect(Object.keys(propertiesOf(schemas[map])).sort()).toEqual(registered.sort());
  });

  for (const map of maps)
    test.for(withOptions)(`${map} declares the options of $type`, ({ type, method }) => {
      const declared = leaves(resolve(propertiesOf(schemas[map])[type]), []);
      const fields = method.options ?? [];
      expect(new Set(declared.keys())).toEqual(new Set(fields.map(({ name }) => name)));
      for (const { name, values } of fields)
        expect(listOf(declared.get(name)?.schema), name).toEqual(values);
    });

  test.for(withOptions)("$type takes its options, and others where not all are known", (one) => {
    const { type, method } = one;
    const options = Object.fromEntries(
      (method.options ?? []).map((one) => [one.name, sample(one)]),
    );
    const fits = (value: unknown) => fitsShipped("PaymentMethodOptionsInput", { [type]: value });
    expect(fits(options), JSON.stringify(options)).toBe(true);
    const declared = resolve(propertiesOf(schemas.PaymentMethodOptionsInput)[type]);
    expect(fits({ ...options, no_such_option: "1" })).toBe(isOpen(declared));
  });

  test("a type of tomorrow takes any options, as an object", () => {
    const fits = (value: unknown) =>
      fitsShipped("PaymentMethodOptionsInput", { wallet_of_tomorrow: value });
    expect(fits({ anything: 1 })).toBe(true);
    expect(fits("WEB")).toBe(false);
  });
});

describe("next_action", () => {
  const shapes = methods.flatMap(({ name, next_action = [] }) =>
    next_action.map((shape) => ({ name, ...shape })),
  );

  test("declares the members of the register", () => {
    const { type, ...declared } = propertiesOf(schemas.NextAction);
    expect(type).toBeDefined();
    expect(new Set(Object.keys(declared))).toEqual(new Set(shapes.map(({ member }) => member)));
  });

  test.for(shapes)("$name, $member", ({ type, member, fields = ["url"] }) => {
    const details = Object.fromEntries((fields ?? []).map((name) => [name, "https://example.com"]));
    const declared = leaves(resolve(propertiesOf(schemas.NextAction)[member]), []);
    expect((fields ?? []).filter((name) => !declared.has(name))).toEqual([]);
    const value = { ...(type && { type }), ...(fields && { [member]: details }) };
    expect(fitsShipped("NextAction", value), JSON.stringify(value)).toBe(true);
  });

  test("a member of tomorrow may come", () => {
    const value = {
      type: "hop",
      wallet_of_tomorrow_handle_redirect: { url: "https://example.com" },
    };
    expect(fitsShipped("NextAction", value)).toBe(true);
  });
});

describe("currencies", () => {
  const codes = currencies.map(({ code }) => code);

  test("each stands once, with an exponent that money can have", () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, exponent } of currencies)
      expect([null, 0, 2, 3, 6], code).toContain(exponent);
  });

  test.for([...namedCurrencies])("the list has all that %s names", ([, named]) => {
    expect([...named].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

interface Leaf {
  schema: Schema;
  /** Whether the object that it belongs to requires it. */
  required: boolean;
}

/** The fields of an object schema by their path; those of an object with fields instead of itself. */
function leaves(schema: Schema | undefined, without: string[], start = ""): Map<string, Leaf> {
  const required = (schema?.required ?? []) as string[];
  return new Map(
    Object.entries(propertiesOf(schema))
      .filter(([name]) => !without.includes(name))
      .flatMap(([name, field]): [string, Leaf][] => {
        const target = resolve(field);
        const path = `${start}${name}`;
        if (!target?.properties)
          return [[path, { schema: target, required: required.includes(name) }]];
        return [...leaves(target, [], `${path}.`)];
      }),
  );
}

function branchOf(type: string): Schema {
  const branches = list(schemas.PaymentMethodData?.anyOf).map((one) => resolve(one));
  const [branch] = branches.filter((one) => listOf(propertiesOf(one).type)?.includes(type));
  if (!branch) throw new Error(`no branch of PaymentMethodData takes ${type}`);
  return branch;
}

/** What a schema refers to, alone or beside null; the schema itself when it refers to nothing. */
function resolve<Target extends Schema | undefined>(schema: Target): Target {
  const [first, ...others] = list(schema?.oneOf).filter(({ type }) => type !== "null");
  const name = referredName((others.length === 0 ? first : undefined) ?? schema);
  return name ? (schemas[name] as Target) : schema;
}

function isOpen(schema: Schema | undefined): boolean {
  return schema?.additionalProperties !== false;
}

function propertiesOf(schema: Schema | undefined): Record<string, Schema> {
  return (schema?.properties ?? {}) as Record<string, Schema>;
}

function listOf(schema: Schema | undefined): string[] | undefined {
  if (schema && "const" in schema) return [schema.const as string];
  return (schema?.enum ?? schema?.["x-extensible-enum"]) as string[] | undefined;
}

/** A payment method with all that the register knows of its type, but for one field. */
function sampleData(
  type: string,
  { data = [], billing_details = [] }: Method,
  without?: string,
): Schema {
  const value: Schema = { type };
  for (const field of data) if (field.name !== without) put(value, field.name, sample(field));
  for (const { path } of billing_details) put(value, `billing_details.${path}`, "NL");
  return value;
}

function sample({ type, values }: Field): unknown {
  return type === "object" ? {} : (values?.[0] ?? "1");
}

function put(target: Schema, path: string, value: unknown): void {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) target[name] = value;
  else {
    target[name] ??= {};
    put(target[name] as Schema, rest.join("."), value);
  }
}
