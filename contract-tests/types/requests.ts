// Compiled, never run: calls, fields and clients beside the described ones.
import {
  type ApiFetch,
  type CredentialsCheck,
  checkCredentials,
  createFetch,
  type RefundCreate,
  type RequestInput,
  WooshPay,
  withExtras,
} from "../../src/index.js";
import { type Logger, logHooks } from "../../src/logging/index.js";

const wooshpay: WooshPay = WooshPay.fromEnv({ appInfo: { name: "MyShop", version: undefined } });

export async function unknownCalls(): Promise<void> {
  const input: RequestInput = { method: "POST", path: "/v1/refunds", body: { a: 1 } };
  const { id } = await wooshpay.request<{ id: string }>(input, { timeout: 1000 });
  const { requestId } = await wooshpay.request(input).withResponse();
  use(id.length, requestId);
  const unknown = await wooshpay.request({ method: "GET", path: "/v1/x", query: { limit: 1 } });
  // @ts-expect-error: nobody said what it is
  use(unknown.id);
  // @ts-expect-error: a body has another name
  use(wooshpay.request({ method: "POST", path: "/v1/x", data: {} }));
  // @ts-expect-error: methods are written in capitals
  use(wooshpay.request({ method: "get", path: "/v1/x" }));
  // @ts-expect-error: a path is needed
  use(wooshpay.request({ method: "GET" }));
  // @ts-expect-error: a body and a form are two ways of sending
  use(wooshpay.request({ method: "POST", path: "/v1/x", body: {}, form: {} }));
}

export function unknownFields(): void {
  use(
    wooshpay.refunds.create(withExtras({ payment_intent: "pi_1", new_field: { a: 1 } })),
    wooshpay.refunds.create(
      withExtras({ payment_intent: "pi_1", reason: "requested_by_customer", amount: 1, new: 1 }),
    ),
    wooshpay.checkout.sessions.create({
      mode: "payment",
      success_url: "https://shop.example.com/thanks",
      line_items: [
        withExtras({
          quantity: 1,
          price_data: { currency: "USD", unit_amount: 1050, product_data: { name: "Tea" } },
          new_field: 1,
        }),
      ],
    }),
  );
  const refund: RefundCreate = withExtras<RefundCreate>({ payment_intent: "pi_1", new_field: 1 });
  use(wooshpay.refunds.create(refund));
  // @ts-expect-error: without the helper only known fields compile
  use(wooshpay.refunds.create({ payment_intent: "pi_1", new_field: 1 }));
  // @ts-expect-error: known fields keep their types
  use(wooshpay.refunds.create(withExtras({ payment_intent: "pi_1", amount: true, new_field: 1 })));
  // @ts-expect-error: what is required stays required
  use(wooshpay.refunds.create(withExtras({ amount: 100, new_field: 1 })));
  // @ts-expect-error: and by name as well
  use(withExtras<RefundCreate>({ amount: 100, new_field: 1 }));
}

export function otherClients(): void {
  const api: ApiFetch = createFetch("sk_test_consumer", { hooks: logHooks() });
  const plain: typeof fetch = api;
  use(plain, api.baseUrl.length);
}

export async function credentials(): Promise<string> {
  const found: CredentialsCheck = await checkCredentials(process.env.WOOSHPAY_SECRET_KEY);
  // @ts-expect-error: where all is well there is no reason
  use(found.reason);
  if (found.ok) return found.mode;
  if (found.reason === "unreachable") return found.error?.outcome ?? found.message;
  // @ts-expect-error: no such reason
  return found.reason === "no_such_reason" ? "" : found.reason;
}

const lines: string[] = [];
const logger: Logger = {
  debug: () => {},
  info: (line) => lines.push(line),
  warn: (line) => lines.push(line.trim()),
};
use(
  new WooshPay("sk_test_consumer", { hooks: logHooks(logger) }),
  new WooshPay("sk_test_consumer", { hooks: logHooks(console, { onRetry() {} }) }),
);
// @ts-expect-error: a logger has more methods than one
use(logHooks({ debug() {} }));
// @ts-expect-error: a platform has a name
use(new WooshPay("sk_test_consumer", { appInfo: { version: "1" } }));

function use(...values: unknown[]): void {
  void values;
}
