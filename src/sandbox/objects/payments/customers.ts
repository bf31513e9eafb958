import type { Handlers } from "../../call.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { deleting, pick, retrieving } from "../plain.js";
import { attachMethod, detachMethod, methodsOf } from "./payment-methods.js";

const kind = "customer";
const members = ["address", "email", "name", "description", "phone", "metadata", "shipping"];

/** Makes a customer. As on the pages, members that were not given are left out. @param body as createCustomer takes it. */
export function addCustomer(work: Work, body: Fields): Stored {
  const customer = work.add(kind, { address: {}, ...pick(body, members) });
  takeMethod(work, customer, body);
  return customer;
}

function takeMethod(work: Work, customer: Stored, { payment_method: id }: Fields): void {
  if (id === undefined || work.assume("customer-payment-method") === "ignored") return;
  attachMethod(work, work.get("payment_method", id, "payment_method"), customer.id);
}

export const customerHandlers = {
  createCustomer: (work, { body }) => addCustomer(work, body),
  retrieveCustomer: retrieving(kind),
  updateCustomer(work, { path, body }) {
    const customer = work.get(kind, path.id);
    takeMethod(work, customer, body);
    return work.change(customer, pick(withMetadata(work, customer, body), members));
  },
  deleteCustomer(work, call) {
    const answer = deleting(kind)(work, call);
    const methods = methodsOf(work, String(answer.id));
    const isKept = methods.length === 0 || work.assume("deleted-customer") === "detached";
    for (const method of methods)
      if (isKept) detachMethod(work, method);
      else work.remove(method);
    return answer;
  },
  listCustomers: listing(kind, { equal: ["email"] }),
} as const satisfies Handlers;
