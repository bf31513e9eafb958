import { contractData } from "../../generated/contract-data.js";
import { numberOf } from "./seed.js";

/** How ids begin whose objects no page shows with an id: made up here. */
const constructed: Readonly<Record<string, string>> = {
  coupon: "coupon_",
  invoice: "inv_",
  invoiceitem: "ii_",
  payment_link: "plink_",
  promotion_code: "promo_",
  setup_attempt: "setatt_",
  subscription: "sub_",
  subscription_item: "si_",
  "issuing.authorization": "iauth_",
  "issuing.card": "ic_",
  "issuing.cardholder": "ich_",
  "issuing.transaction": "ipi_",
  "sandbox.delivery": "delivery_",
  "sandbox.request": "req_",
  "sandbox.task": "task_",
};

let prefixes: ReadonlyMap<string, string> | undefined;

interface Declared {
  properties?: Readonly<Record<string, DeclaredMember>>;
}

interface DeclaredMember {
  const?: unknown;
  "x-id-prefix"?: unknown;
  "x-extensible-enum"?: readonly unknown[];
}

/**
 * How the ids of a kind of object begin, by what its `object` says: as the pages show it, else made up.
 * @throws Error for a kind that has neither.
 */
export function prefixOf(kind: string): string {
  prefixes ??= new Map([
    ...Object.entries(constructed),
    ...Object.values(contractData.schemas).flatMap((schema): [string, string][] => {
      const { id, object } = (schema as Declared).properties ?? {};
      const prefix = id?.["x-id-prefix"];
      // Of kinds that pages spell in two ways, the first is made.
      const kind = object?.const ?? object?.["x-extensible-enum"]?.[0];
      return typeof kind === "string" && typeof prefix === "string" ? [[kind, prefix]] : [];
    }),
  ]);
  const found = prefixes.get(kind);
  if (found === undefined)
    throw new Error(`There is no prefix for ids of ${kind}: add one to ids.ts.`);
  return found;
}

/** Makes the ids of an account: a prefix and 19 digits, the same for the same seed, ascending. */
export class Ids {
  readonly #start: string;
  /** How many were made. */
  count = 0;

  constructor(seed: string) {
    this.#start = String(100_000_000 + (numberOf(seed) % 900_000_000));
  }

  next(kind: string): string {
    this.count += 1;
    // One text: joined by signs, its parts would stay in memory beside it.
    return [prefixOf(kind), this.#start, String(this.count).padStart(10, "0")].join("");
  }
}
