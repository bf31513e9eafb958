import { measureSize, uses } from "../support/sizes.js";
import type { Line } from "./measure.js";

/** Size of what bundlers make of the package, which has to be built; scripts/check-package holds it to the same limits. */
export async function* benchSizes(root: string): AsyncGenerator<Line> {
  for (const use of uses) {
    const { gzipped } = await measureSize(root, use);
    yield {
      what: use.what,
      values: [gzipped],
      unit: "B",
      ...(use.limit && { budget: use.limit }),
    };
  }
}
