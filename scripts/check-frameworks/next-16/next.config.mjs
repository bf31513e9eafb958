import path from "node:path";

export default {
  cacheComponents: true,
  partialPrefetching: true,
  experimental: { cpus: 1 },
  turbopack: { root: path.resolve(import.meta.dirname, "..") },
};
