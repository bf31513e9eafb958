import { bundle } from "../contract-tests/support/bundle.js";
import { readQuestions } from "./lint/records.js";
import { ProblemError, runCommand } from "./support/cli.js";
import { Caller } from "./test-live/caller.js";
import { seenOf } from "./test-live/questions.js";
import { readAll } from "./test-live/reading.js";
import { formatDifferences, formatFindings, formatSeen, hasFailed } from "./test-live/report.js";
import { refusalOf } from "./test-live/settings.js";
import { plan, writeAll } from "./test-live/writing.js";

// The first server is that of test mode.
const [{ url: testHost }] = bundle.servers as [{ url: string }];

await runCommand({
  usage: "npm run test:live --",
  summary:
    "Holds the description against the real test host, with the key in WOOSHPAY_TEST_KEY: reads lists,\n" +
    "what they show, ids and a key that there are not, one request at a time; prints what differs, and\n" +
    "what was seen of open questions. By hand only. Exit code 1 where something differs, 2 where it\n" +
    "refuses to run.",
  options: {
    write: {
      type: "boolean",
      help: "Make things as well, none of which moves money; they are named before.",
    },
    host: {
      type: "string",
      value: "url",
      help: "A stand-in on this machine instead of the test host.",
    },
    pause: { type: "string", value: "ms", help: "Between two requests; 500 unless told." },
  },
  async run({ options }) {
    const secretKey = process.env.WOOSHPAY_TEST_KEY ?? "";
    const isCi = !["", "0", "false"].includes(process.env.CI ?? "");
    const refusal = refusalOf({ secretKey, isCi, host: options.host });
    if (refusal) {
      console.error(refusal);
      process.exitCode = 2;
      return;
    }
    const origin = new URL(options.host ?? testHost).origin;
    const caller = new Caller({ origin, secretKey, pause: pauseIn(options.pause ?? "500") });
    console.log(`Reading from ${origin} …`);
    await readAll(caller);
    if (options.write)
      console.log(`\nThis is made at ${origin}:\n${plan.map((one) => `  - ${one}`).join("\n")}`);
    const run = Date.now().toString(36);
    const written = options.write ? await writeAll(caller, run) : undefined;
    print("What differs", [
      ...formatDifferences(caller.differences),
      ...formatFindings(caller.findings),
    ]);
    print(
      "Open questions",
      formatSeen(
        seenOf(caller.answers, written),
        readQuestions(process.cwd()).flatMap(({ source }) => source.data.questions),
      ),
    );
    console.log(`\n${caller.answers.length} answers.`);
    if (hasFailed(caller)) process.exitCode = 1;
  },
});

function print(title: string, entries: readonly string[]): void {
  console.log(`\n${title}: ${entries.length === 0 ? "nothing" : entries.length}`);
  for (const entry of entries) console.log(`\n${entry}`);
}

function pauseIn(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new ProblemError({ file: "--pause", expected: "milliseconds, such as 500", found: text });
}
