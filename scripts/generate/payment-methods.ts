import path from "node:path";
import { toMinorUnits } from "../../src/money/index.js";
import { registerFile } from "../support/layout.js";
import type { NextAction, PaymentMethod } from "../support/registers.js";
import { readSource } from "../support/source-file.js";
import { banner } from "./banner.js";

interface Limit {
  amount: string;
  currency?: string;
  product?: string;
}

/** What a program that takes payments needs of an entry besides what the description is made of. */
interface Entry extends PaymentMethod {
  kind: string;
  presentment_currencies?: string[];
  refunds?: { full: boolean; partial?: boolean; multiple_partial?: boolean };
  recurring?: boolean;
  minimum?: Limit[];
  maximum?: Limit[];
  next_action?: (NextAction & { fields?: string[] | null })[];
}

/**
 * What each payment method does, of spec/registers/payment-methods.yaml, as a literal: one line a method.
 * @throws UserError for a register that does not parse.
 */
export function generatePaymentMethods(root: string): string {
  const read = <Data>(name: string) =>
    readSource<Data>(path.join(root, registerFile(name)), root).data;
  const { methods } = read<{ methods: Entry[] }>("payment-methods");
  const { currencies } = read<{ currencies: { code: string; exponent: number | null }[] }>(
    "currencies",
  );
  const exponents = new Map(currencies.map(({ code, exponent }) => [code, exponent]));
  const lines = methods.map((method) => `  ${JSON.stringify(shortened(method, exponents))},`);
  return `${banner}/** What the register says about a payment method; what it leaves out is unknown. */
export interface RegisteredMethod {
  /** What the pages call it. */
  readonly name: string;
  /** Values of \`type\` that stand for it, the one to send first; empty where none is known. */
  readonly types: readonly string[];
  /** Values of \`type\` that answers have in their place, and nobody sends; they are currencies. */
  readonly answered?: readonly string[];
  /** Such as card, wallet, bank_debit. */
  readonly kind: string;
  /** What customers are charged in. */
  readonly currencies?: readonly string[];
  readonly refunds?: { readonly full: boolean; readonly partial?: boolean; readonly several?: boolean };
  /** Whether it is among those that can be saved and charged again. */
  readonly recurring?: boolean;
  /** Least and greatest amount by currency, in minor units; null for unlimited or unknown. */
  readonly limits?: Readonly<Record<string, readonly [number | null, number | null]>>;
  /** How an answer sends the customer away: its type, its member, and whether a QR code stands in it. */
  readonly nextAction?: { readonly type: string; readonly member: string; readonly code?: boolean };
}

/** The payment methods, in the order of spec/registers/payment-methods.yaml, which says where all of it is from. */
export const paymentMethods: readonly RegisteredMethod[] = [
${lines.join("\n")}
];
`;
}

function shortened(method: Entry, exponents: ReadonlyMap<string, number | null>): object {
  const { name, types, kind, presentment_currencies: currencies, refunds, recurring } = method;
  const { answer_types: answered } = method;
  return {
    ...{ name, types: types ?? [], ...(answered && { answered }), kind },
    ...(currencies && { currencies }),
    ...(refunds && {
      refunds: {
        ...{ full: refunds.full, partial: refunds.partial, several: refunds.multiple_partial },
      },
    }),
    ...(recurring !== undefined && { recurring }),
    ...limitsOf(method, exponents),
    ...nextActionOf(method),
  };
}

function limitsOf(
  { minimum = [], maximum = [] }: Entry,
  exponents: ReadonlyMap<string, number | null>,
): object {
  const limits: Record<string, [number | null, number | null]> = {};
  for (const [place, given] of [minimum, maximum].entries())
    for (const { amount, currency = "", product } of given) {
      const exponent = exponents.get(currency);
      // A limit of one product among several, and one whose smallest unit nothing proves, binds nobody.
      if (product !== undefined || typeof exponent !== "number" || amount === "unlimited") continue;
      limits[currency] ??= [null, null];
      limits[currency][place] = toMinorUnits(amount, currency, { exponent });
    }
  return Object.keys(limits).length > 0 ? { limits } : {};
}

// The shape that a page shows with its type comes first; where no type is known, the member stands for it.
function nextActionOf({ next_action: actions = [] }: Entry): object {
  const readable = actions.filter(({ fields }) => fields !== null);
  const action = readable.find(({ type }) => type !== null) ?? readable[0];
  if (!action) return {};
  const { type, member, fields } = action;
  const code = fields?.includes("qrcode") ? { code: true } : {};
  return { nextAction: { type: type ?? member, member, ...code } };
}
