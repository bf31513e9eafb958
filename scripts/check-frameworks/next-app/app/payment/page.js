import { Suspense } from "react";
import { WooshPayError } from "wooshpay-openapi";
import { idFor, wooshpay } from "../shop.js";

async function Payment() {
  try {
    const { status } = await wooshpay.paymentIntents.retrieve(idFor("page"));
    return <b>{status}</b>;
  } catch (error) {
    // What Next.js steers by has to come through here.
    if (error instanceof WooshPayError) return <b>unreadable: {error.message}</b>;
    throw error;
  }
}

export default function Page() {
  return (
    <Suspense fallback="…">
      <Payment />
    </Suspense>
  );
}
