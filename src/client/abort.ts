// One listener per signal, however many calls share it: from the eleventh on Node warns of a leak.
const listeners = /* @__PURE__ */ new WeakMap<AbortSignal, Listeners>();

class Listeners extends Set<() => void> {
  handleEvent(): void {
    for (const listener of this) listener();
  }
}

/**
 * Calls back once the signal aborts, unless that is taken back before. A signal may outlive its calls by
 * hours: nothing of them stays on it.
 * @returns what takes it back; undefined where there is no signal.
 */
export function whenAborted(
  signal: AbortSignal | undefined,
  listener: () => void,
): (() => void) | undefined {
  if (!signal) return undefined;
  const all = listeners.get(signal) ?? new Listeners();
  if (all.size === 0) {
    listeners.set(signal, all);
    signal.addEventListener("abort", all);
  }
  all.add(listener);
  return () => {
    if (all.delete(listener) && all.size === 0) signal.removeEventListener("abort", all);
  };
}
