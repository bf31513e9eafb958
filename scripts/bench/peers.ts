import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { contractData } from "../../generated/contract-data.js";
import { UserError } from "../support/cli.js";
import {
  installedPythonTools,
  missingPython,
  type PythonTools,
  pythonTools,
} from "../support/python.js";
import { redoclyProgram } from "../support/redocly.js";
import { check, repeat, writeHar } from "./files.js";
import type { Line } from "./measure.js";
import { type Ended, runNode, runPython, type Usage } from "./process.js";

/** What one run came to. */
interface Run extends Usage {
  /** How many different mistakes it has told; there are none. */
  told: number;
  /** How many requests it has sent; none where it reads a file. */
  requests: number;
}

/** Another program that does what ours does. */
interface Peer {
  name: string;
  runs: readonly Run[];
  /** Why there are no runs. */
  note?: string | undefined;
}

const megabyte = 1e6;
const bundle = "generated/openapi.json";

/**
 * What other programs take for what ours does, on the same input in the same run: Redocly drift for recorded
 * traffic, Schemathesis for a server.
 * @param install whether what is missing is installed first.
 */
export async function* benchPeers(
  root: string,
  runs: number,
  install: boolean,
): AsyncGenerator<Line> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-peers-"));
  try {
    const har = path.join(folder, "traffic.har");
    await writeHar(har, 100 * megabyte);
    const checked = await repeat(runs, () => check(root, har));
    const ours = checked.map((usage) => ({ ...usage, told: 0, requests: 0 }));
    yield* linesOf(traffic, ours, await drift(root, har, folder, runs));
    const places = { root, folder };
    const driven = await repeat(runs, () => driveOurs(places));
    yield* linesOf(server, driven, await schemathesis(places, install));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* linesOf(of: string, ours: readonly Run[], peer: Peer): Generator<Line> {
  for (const { figure, unit, read, budget } of figures) {
    const values = ours.map(read);
    if (figure === "requests" && values.every((value) => value === 0)) continue;
    yield { what: `${of}: ${figure}`, unit, values, ...budget[of] };
    if (peer.runs.length === 0) continue;
    const beside = { what: "ours", values };
    yield { what: `  ${peer.name}`, unit, values: peer.runs.map(read), beside };
  }
  if (peer.note !== undefined)
    yield { what: `  ${peer.name}`, unit: "", values: [], note: peer.note };
}

const [traffic, server] = ["HAR of 100 MB", "right server"] as const;

/** What is told of each run, and the most that it may be of ours. */
const figures: readonly {
  figure: string;
  unit: string;
  read: (run: Run) => number;
  budget: Readonly<Record<string, { budget: number }>>;
}[] = [
  {
    ...{ figure: "CPU", unit: "s", read: ({ seconds }) => seconds },
    budget: { [traffic]: { budget: 4 }, [server]: { budget: 20 } },
  },
  {
    ...{ figure: "memory", unit: "MB", read: (run) => (run.kibibytes * 1024) / megabyte },
    budget: { [traffic]: { budget: 150 } },
  },
  { figure: "requests", unit: "", read: ({ requests }) => requests, budget: {} },
  { figure: "false alarms", unit: "", read: ({ told }) => told, budget: {} },
];

async function drift(root: string, har: string, folder: string, runs: number): Promise<Peer> {
  const name = "Redocly drift";
  const report = path.join(folder, "drift.json");
  const { file, environment } = redoclyProgram();
  // It takes the other hosts of a recording for undocumented parts of the API unless it is told the one.
  const [host = ""] = contractData.servers;
  const words = ["drift", har, "--api", bundle, "--server", host, "--format", "json"];
  const own = await tried(() =>
    repeat(runs, async () => {
      const ended = await runNode(root, [file, ...words, "--output", report], {
        ...{ cwd: root, env: environment },
      });
      const { run } = reportIn<{ run: { totalProblems: number } }>(report, ended);
      return { ...ended, told: run.totalProblems, requests: 0 };
    }),
  );
  return { name, ...own };
}

interface Places {
  root: string;
  /** For reports. */
  folder: string;
}

async function driveOurs({ root, folder }: Places): Promise<Run> {
  const report = path.join(folder, "ours.json");
  const program = path.join(root, "dist/src/cli/main.js");
  const { WOOSHPAY_SECRET_KEY: _key, ...env } = process.env;
  const ended = await withServer(root, (url) =>
    runNode(root, [program, "check", url, "--json", report], { env }),
  );
  const { findings, checked } = reportIn<{
    findings: { severity: string; fingerprint: string }[];
    checked: number;
  }>(report, ended);
  const grave = findings.filter(({ severity }) => severity !== "advice");
  const told = new Set(grave.map(({ fingerprint }) => fingerprint)).size;
  return { ...ended, told, requests: checked };
}

// Once, with a seed: it takes minutes.
async function schemathesis({ root, folder }: Places, install: boolean): Promise<Peer> {
  const name = "Schemathesis";
  const home = path.join(root, "scripts/bench");
  const tools = await toolsOf(home, install);
  if (typeof tools === "string") return { name, runs: [], note: `not installed (${tools})` };
  const report = path.join(folder, "schemathesis.json");
  const own = await tried(async () => {
    const ended = await withServer(root, (url) =>
      runPython(
        root,
        tools.program("schemathesis"),
        ["run", path.join(root, bundle), "--url", url, "--auth", "sk_test_bench:", "--seed", "1"]
          .concat("--workers", "1")
          .concat("--report", "json", "--report-json-path", report),
        { cwd: folder, env: tools.environment },
      ),
    );
    const { test_cases: cases } = reportIn<{
      test_cases: { generated: number; unique_failures: number };
    }>(report, ended);
    return [{ ...ended, told: cases.unique_failures, requests: cases.generated }];
  });
  return { name, ...own };
}

async function toolsOf(home: string, install: boolean): Promise<PythonTools | string> {
  const missing = missingPython();
  if (missing !== undefined) return `it needs ${missing}`;
  const installed = installedPythonTools(home);
  if (installed) return installed;
  if (!install) return "npm run bench -- --only contract --install";
  return pythonTools(home, "Schemathesis").catch(reasonOf);
}

/** Runs of somebody else's program: where it fails, that is what there is to tell. */
async function tried(act: () => Promise<Run[]>): Promise<Pick<Peer, "runs" | "note">> {
  return act().then(
    (runs) => ({ runs }),
    (error) => ({ runs: [], note: `not installed, or of another release: ${reasonOf(error)}` }),
  );
}

function reasonOf(error: unknown): string {
  return (error as Error).message.split("\n")[0] ?? "";
}

async function withServer<Value>(root: string, act: (url: string) => Promise<Value>) {
  const child = fork(path.join(root, "scripts/bench/right-server.js"));
  try {
    const [port] = await once(child, "message");
    return await act(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

// Each ends with 1 where it has found something.
function reportIn<Report>(file: string, { code }: Ended): Report {
  if ((code !== 0 && code !== 1) || !existsSync(file))
    throw new UserError(`it ended with ${code} and ${existsSync(file) ? "a" : "no"} report`);
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  rmSync(file);
  return report;
}
