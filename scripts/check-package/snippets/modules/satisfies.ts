// Constants that are checked where they stand and keep what they are.
import type {
  CustomerCreate,
  ProductCreate,
  RefundCreate,
  WooshPay,
  WooshPayOptions,
} from "wooshpay-openapi";

const tea = { name: "Tea", metadata: { shelf: "7" } } satisfies ProductCreate;
const reason = { reason: "requested_by_customer" } as const satisfies Partial<RefundCreate>;
const customers = [{ name: "Ada" }, { email: "b@example.com" }] satisfies CustomerCreate[];
const options = { timeout: 1000, hooks: {} } satisfies WooshPayOptions;

export async function create(wooshpay: WooshPay): Promise<string> {
  const product = await wooshpay.products.create(tea);
  for (const customer of customers) await wooshpay.customers.create(customer);
  await wooshpay.refunds.create({ payment_intent: "pi_1", ...reason });
  return `${product.id} ${tea.metadata.shelf} ${options.timeout.toFixed()}`;
}
