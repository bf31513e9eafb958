/** What is said of a body that is nested deeper than a program can follow. */
export const tooDeep = {
  ...{ rule: "body", expected: "objects and lists in one another a few times" },
  ...{
    found: "more of them than can be followed",
    hint: "Send what the description shows, and no more.",
  },
};

/**
 * Does something with a value from outside.
 * @param otherwise what is done instead where the value is nested too deep.
 * @throws whatever the act throws otherwise.
 */
export function withinDepth<Result>(act: () => Result, otherwise: () => Result): Result {
  try {
    return act();
  } catch (error) {
    // The name that Firefox has for it is another one.
    const { name } = error as Error;
    if (name === "RangeError" || name === "InternalError") return otherwise();
    throw error;
  }
}
