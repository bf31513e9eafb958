import { cpus } from "node:os";
import { formatLine, type Line } from "./bench/measure.js";
import { ProblemError, runCommand } from "./support/cli.js";

const topics = [
  "commands",
  "prism",
  "types",
  "client",
  "files",
  "diff",
  "contract",
  "sandbox",
] as const;
type Topic = (typeof topics)[number];

await runCommand({
  usage: "npm run bench --",
  summary: "Measures what people wait for. Prints medians with their range; judges nothing.",
  options: {
    runs: { type: "string", value: "number", help: "Runs of each measurement; 3 unless told." },
    install: {
      type: "boolean",
      help: "Install first what is measured beside ours and is no dependency: Schemathesis, for the topic contract.",
    },
    only: { type: "string", value: "topic", help: `One topic of ${topics.join(", ")}.` },
  },
  async run({ options }) {
    const runs = readRuns(options.runs);
    const chosen = readTopic(options.only);
    console.log(`${runs} runs each, Node ${process.version}, ${cpus().length} cores\n`);
    for (const topic of chosen)
      for await (const line of await measure(topic, runs, options.install ?? false))
        console.log(formatLine(line));
  },
});

function readRuns(text = "3"): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new ProblemError({ file: "--runs", expected: "a number from 1 to 99", found: text });
}

function readTopic(text: string | undefined): readonly Topic[] {
  if (text === undefined) return topics;
  const topic = topics.find((one) => one === text);
  if (topic) return [topic];
  throw new ProblemError({ file: "--only", expected: `one of ${topics.join(", ")}`, found: text });
}

async function measure(
  topic: Topic,
  runs: number,
  install: boolean,
): Promise<AsyncGenerator<Line>> {
  if (topic === "client")
    return (await import("./bench/client.js")).benchClient(process.cwd(), runs);
  if (topic === "contract")
    return (await import("./bench/contract.js")).benchContract(process.cwd(), runs, install);
  if (topic === "sandbox")
    return (await import("./bench/sandbox.js")).benchSandbox(process.cwd(), runs);
  if (topic === "files") return (await import("./bench/files.js")).benchFiles(process.cwd(), runs);
  if (topic === "diff") return (await import("./bench/diff.js")).benchDiff(process.cwd(), runs);
  if (topic === "types") return (await import("./bench/types.js")).benchTypes(process.cwd());
  const { benchCommands, benchPrism } = await import("./bench/commands.js");
  return topic === "prism" ? benchPrism(runs) : benchCommands(runs);
}
