import path from "node:path";

export default {
  experimental: { cpus: 1 },
  outputFileTracingRoot: path.resolve(import.meta.dirname, ".."),
};
