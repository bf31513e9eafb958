import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const resolveDir = fileURLToPath(new URL(".", import.meta.url));

/** What a bundler makes of an import of the webhooks. */
async function bundle(exports: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export ${exports} from "./index.js"`, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    metafile: true,
    write: false,
    absWorkingDir: resolveDir,
  });
  return { metafile, code: outputFiles[0]?.contents ?? new Uint8Array() };
}

test("the webhooks import nothing else", async () => {
  const { metafile } = await bundle("*");
  const inputs = Object.keys(metafile.inputs).filter((name) => name !== "<stdin>");
  expect(inputs.filter((name) => !/^[\w-]+\.ts$/.test(name))).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});

test.for([
  ["{ verifyWebhook, WebhookVerificationError }", 1300],
  ["{ createEventDeduplicator, createMemoryEventStore }", 550],
  ["{ isEvent }", 350],
  ["*", 2100],
] as const)("%s is at most %d bytes, minified and gzipped", async ([exports, limit]) => {
  const { code } = await bundle(exports);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(limit);
});
