import * as next from "next/server";
import { Suspense } from "react";
import { idFor, wooshpay } from "../shop.js";

async function Checkout() {
  // With Cache Components a page has to say that it makes something new for each visitor.
  if (process.env.SHOP_NEXT === "16") await next.connection();
  const { status } = await wooshpay.checkout.sessions.create({
    mode: "payment",
    metadata: { payment_intent: idFor("checkout") },
  });
  return <b>{status}</b>;
}

export default function Page() {
  return (
    <Suspense fallback="…">
      <Checkout />
    </Suspense>
  );
}
