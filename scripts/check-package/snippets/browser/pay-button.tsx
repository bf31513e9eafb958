// A button of React: the page asks the shop's own server, which holds the key.

import { type FormEvent, useState } from "react";
import type { CheckoutSession, PaymentIntent } from "wooshpay-openapi";
import { formatAmount } from "wooshpay-openapi/money";

type Props = Pick<PaymentIntent, "amount" | "currency"> & { readonly orderId: string };

export function PayButton({ amount, currency, orderId }: Props) {
  const [session, setSession] = useState<CheckoutSession>();

  async function pay(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const answer = await fetch(`/orders/${orderId}/pay`, { method: "POST" });
    const created: CheckoutSession = await answer.json();
    setSession(created);
    if (created.url) window.location.assign(created.url);
  }

  return (
    <form onSubmit={pay}>
      <button type="submit" disabled={session !== undefined}>
        Pay {formatAmount(amount, currency, navigator.language)}
      </button>
    </form>
  );
}
