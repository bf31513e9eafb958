// One listener per signal, however many calls share it: from the eleventh on Node warns of a leak.
const listeners = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once the signal aborts, unless that is taken back before.
 * @returns what takes it back.
 */
export function whenAborted(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return () => {};
  const all = listeners.get(signal) ?? new Set();
  if (!listeners.has(signal)) {
    listeners.set(signal, all);
    signal.addEventListener("abort", () => {
      for (const one of all) one();
    });
  }
  all.add(listener);
  return () => all.delete(listener);
}
