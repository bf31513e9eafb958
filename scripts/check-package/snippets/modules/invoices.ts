// An invoice with its lines.
import type { InvoiceLineInput, WooshPay } from "wooshpay-openapi";

export async function bill(wooshpay: WooshPay, customer: string): Promise<string> {
  const invoice = await wooshpay.invoices.create({ customer, currency: "USD" });
  const lines: InvoiceLineInput[] = [
    { price: "price_1", quantity: 2 },
    { description: "Delivery", amount: 500 },
  ];
  await wooshpay.invoices.addLines(invoice.id, { lines });
  const { id, status } = await wooshpay.invoices.send(invoice.id);
  return `${id} ${status ?? "unknown"}`;
}
