import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { compileConsumer } from "./check-stores/consumer.js";
import { findProgram, wanted } from "./check-stores/debian.js";
import { cases, type Equipment, runVariant, type Verdict } from "./check-stores/run.js";
import { startPostgres, startRedis } from "./check-stores/servers.js";
import { variants } from "./check-stores/variants.js";
import { failOn, type Problem, runCommand } from "./support/cli.js";
import { temporaryFolder } from "./support/ending.js";
import { installTools } from "./support/tools.js";
import { chooseNames } from "./support/trials.js";

/** By variant, in the order of the cases. */
type Verdicts = Record<string, Verdict[]>;

const serverKinds = {
  "redis-1": { program: wanted.redis, start: startRedis },
  "redis-2": { program: wanted.redis, start: startRedis },
  postgres: { program: wanted.postgres, start: startPostgres },
};

await runCommand({
  usage: "npm run check:stores --",
  summary:
    "Tries the event stores on real servers and files, in several processes, some of which are killed.\n" +
    "Installs database clients in scripts/check-stores and versions of Node in scripts/test-runtimes\n" +
    "first. Redis and PostgreSQL are unpacked from Debian's packages where they are missing; root is not\n" +
    "needed.",
  positionals: [{ name: "stores", help: `${Object.keys(variants).join(", ")}; all unless told.` }],
  async run({ positionals }) {
    const root = process.cwd();
    const home = path.join(root, "scripts/check-stores");
    const chosen = chooseNames("stores", Object.keys(variants), positionals);
    const runtimes = path.join(root, "scripts/test-runtimes");
    installTools(home, "database clients");
    if (chosen.some((name) => variants[name]?.node)) installTools(runtimes, "the runtimes");
    const problems = await compileConsumer(root, home);
    const folder = temporaryFolder("wooshpay-stores-");
    const equipment: Equipment = {
      ...{ folder: folder.path, runtimes, servers: {} },
      program: await bundleWorker(home),
    };
    // A server that is not run by root has to come through to its own folder.
    chmodSync(folder.path, 0o711);
    try {
      await startServers(chosen, path.join(home, "output"), equipment);
      const verdicts = await runAll(chosen, equipment);
      printTable(chosen, verdicts);
      failOn([...problems, ...chosen.flatMap((name) => problemsOf(name, verdicts[name] ?? []))]);
    } finally {
      for (const server of Object.values(equipment.servers)) await server?.stop();
      folder.remove();
    }
  },
});

// Inside the folder that the clients are installed in, so that it finds them.
async function bundleWorker(home: string): Promise<string> {
  const outfile = path.join(home, "output/worker.mjs");
  await build({
    entryPoints: [path.join(home, "worker.ts")],
    ...{ outfile, bundle: true, format: "esm", platform: "node", target: "node20" },
  });
  return outfile;
}

async function startServers(chosen: string[], output: string, { folder, servers }: Equipment) {
  const debian = { cache: path.join(output, "debian"), unpacked: path.join(folder, "programs") };
  for (const [name, { program, start }] of Object.entries(serverKinds)) {
    if (!chosen.some((one) => variants[one]?.shared === name)) continue;
    const own = path.join(folder, name);
    mkdirSync(own, { mode: 0o700 });
    servers[name] = await start(await findProgram(program, debian), own);
  }
}

// What shares a server goes one after another, for the server is ended now and then; the rest of the time is
// spent waiting for leases to end, so that the others go at the same time.
async function runAll(chosen: string[], equipment: Equipment): Promise<Verdicts> {
  const verdicts: Verdicts = {};
  const sharedBy = (name: string) => variants[name]?.shared;
  await Promise.all(
    [...new Set(chosen.map(sharedBy))].map(async (shared) => {
      for (const name of chosen.filter((one) => sharedBy(one) === shared)) {
        const variant = variants[name] as (typeof variants)[string];
        const started = performance.now();
        verdicts[name] = await runVariant(name, variant, equipment);
        console.log(`${name.padEnd(16)}${((performance.now() - started) / 1000).toFixed(1)} s`);
      }
    }),
  );
  return verdicts;
}

function printTable(chosen: string[], verdicts: Verdicts): void {
  const columns = chosen.map((_, at) => String(at + 1).padStart(3)).join("");
  const width = Math.max(...cases.map(({ name }) => name.length));
  console.log(`\n${" ".repeat(width)}${columns}`);
  cases.forEach(({ name }, row) => {
    const cells = chosen.map((column) => {
      const verdict = verdicts[column]?.[row];
      return (verdict === undefined ? "–" : verdict === true ? "✓" : "✗").padStart(3);
    });
    console.log(`${name.padEnd(width)}${cells.join("")}`);
  });
  console.log(`\n${chosen.map((name, at) => `${at + 1} ${name}`).join(", ")}`);
}

function problemsOf(file: string, verdicts: Verdict[]): Problem[] {
  return verdicts.flatMap((verdict, row) =>
    verdict instanceof Error
      ? [{ file, expected: cases[row]?.name ?? "", found: verdict.message }]
      : [],
  );
}
