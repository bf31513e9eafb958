import { isObject } from "../../src/contract/json.js";
import type { Claim } from "./claims.js";
import { fieldClaims } from "./fields.js";
import { levelOf, listed, type Node, nodes, type PageKey, pagesOf } from "./reading.js";

const lists = ["countries", "presentment_currencies", "settlement_currencies", "integrations"];

const single = ["type", "kind", "chargeback", "recurring"];

const amounts = { minimum: "min_amount", maximum: "max_amount" };

/** What is said of a payment method. */
export function methodClaims(method: Node, pointer: string, keyOf: PageKey): Claim[] {
  const claim = (quality: string, value: string, key = quality): Claim => {
    return { place: "", quality, value, pointer: `${pointer}/${key}` };
  };
  return [
    ...lists.flatMap((name) => {
      const list = method[name];
      return Array.isArray(list) ? [claim(name, listed(list))] : [];
    }),
    ...single.flatMap((name) => (isSaid(method[name]) ? [claim(name, `${method[name]}`)] : [])),
    ...Object.entries(amounts).flatMap(([name, other]) => {
      const amount = method[name] ?? method[other];
      return isObject(amount) ? [claim(name, told(amount))] : [];
    }),
    ...Object.entries(method.refunds ?? {})
      .filter(([, value]) => isSaid(value))
      .map(([name, value]) => claim(`refunds ${name}`, `${value}`, "refunds")),
    ...nodes(method.operators).flatMap((operator) => [
      claim(`operator ${operator.provider_code}`, told(operator), "operators"),
    ]),
    ...actionClaims(method, pointer),
    ...levelOf(method, "", pointer),
    ...pagesOf(method, "", pointer, keyOf),
    ...fieldClaims(method.options_fields ?? method.options, "options", `${pointer}/options`, keyOf),
    ...fieldClaims(method.data_fields ?? method.data, "data", `${pointer}/data`, keyOf),
  ];
}

function actionClaims({ next_action: said }: Node, pointer: string): Claim[] {
  const variants = isObject(said) ? ((said as Node).variants ?? [said]) : said;
  return nodes(variants).flatMap(({ type, inner_object, member = inner_object }) => {
    if (!isSaid(member)) return [];
    const value = isSaid(type) ? `${type}` : "a type that was not seen";
    const at = `${pointer}/next_action`;
    return [{ place: "", quality: `next action ${member}`, value, pointer: at }];
  });
}

// Only what is said, in any order: `null` says nothing.
function told(node: object): string {
  return listed(
    Object.entries(node)
      .filter(([name, value]) => isSaid(value) && name !== "notes")
      .map(([name, value]) => `${name} ${isObject(value) ? told(value) : value}`),
  );
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}
