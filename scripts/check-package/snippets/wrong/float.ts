// A float does not hold most amounts.
import { toMinorUnits } from "wooshpay-openapi/money";

// refused at 10.5, says 'number' is not assignable to parameter of type
export const amount: number = toMinorUnits(10.5, "USD");
