// A list of React with one label a status.

import type { ReactNode } from "react";
import type { PaymentIntent } from "wooshpay-openapi";
import { isPaid, nextActionUrl } from "wooshpay-openapi";

const labels: Partial<Record<PaymentIntent["status"], ReactNode>> = {
  succeeded: <b>paid</b>,
  canceled: "given up",
};

export function StatusList({ intents }: { intents: readonly PaymentIntent[] }) {
  return (
    <ul>
      {intents.map((intent) => (
        <li key={intent.id} className={isPaid(intent) ? "paid" : "open"}>
          <a href={nextActionUrl(intent)}>{labels[intent.status] ?? intent.status}</a>
        </li>
      ))}
    </ul>
  );
}
