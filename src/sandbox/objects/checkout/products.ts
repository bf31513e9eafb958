import type { Handlers } from "../../call.js";
import type { Fields, Stored } from "../../store.js";
import type { Work } from "../../work.js";
import { listing } from "../listing.js";
import { withMetadata } from "../metadata.js";
import { retrieving } from "../plain.js";

/** Makes a product. @param body as createProduct takes it. */
export function addProduct(work: Work, { id: _id, ...body }: Fields): Stored {
  return work.add("product", {
    ...{ updated: work.now, active: true, description: null, images: [], metadata: {}, url: null },
    ...body,
  });
}

export const productHandlers = {
  createProduct: (work, { body }) => addProduct(work, body),
  retrieveProduct: retrieving("product"),
  updateProduct(work, { path, body }) {
    const product = work.get("product", path.id);
    return work.change(product, { ...withMetadata(work, product, body), updated: work.now });
  },
  listProducts: listing("product", { equal: ["active"] }),
} as const satisfies Handlers;
