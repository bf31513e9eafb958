import type { Fields, Stored } from "../store.js";
import { act } from "./act.js";
import { endingOf } from "./ending.js";
import { shownAmount } from "./money.js";
import { orderTable } from "./order.js";
import type { PageKind } from "./page-kind.js";
import { payWith } from "./pay-with.js";
import { dataOf, payerForm } from "./payer.js";
import { actionPageOf, failureOf, intentOf } from "./purchase.js";

/** `/invoices/<invoice>`: the page that an invoice's hosted_invoice_url opens. */
export const invoicePage: PageKind = {
  objects: ["invoice"],
  isOpen: ({ work, object }) => object.status === "open" && !isUnderWay(intentOf(work, object)),
  showClosed: ({ work, object }) =>
    endingOf((object.status === "open" && intentOf(work, object)) || object),
  show({ work, object: invoice }) {
    const intent = intentOf(work, invoice);
    const price = shownAmount(invoice.amount_due, invoice.currency);
    const { data } = invoice.lines as { data: readonly Fields[] };
    const items = data.map((line) => ({ ...line, amount_total: line.amount }));
    return {
      heading: `Invoice of ${price}`,
      alert: failureOf(intent),
      content: [
        orderTable(items, { currency: invoice.currency, amount_total: invoice.amount_due }),
        payerForm(invoice.id, intent?.payment_method_types as readonly string[], [
          { name: "pay", text: `Pay ${price}` },
          { name: "decline", text: "Have it declined" },
        ]),
      ],
    };
  },
  deeds: {
    pay({ work, object: invoice }, sent) {
      const intent = intentOf(work, invoice);
      if (intent) payWith(work, intent, dataOf(sent));
    },
    decline: ({ work, object }) => act(work, object, "decline"),
  },
  leadsTo: ({ work, object }) => actionPageOf(work, intentOf(work, object)),
};

function isUnderWay(intent: Stored | undefined): boolean {
  return intent?.status === "processing";
}
