import { readFileSync } from "node:fs";
import path from "node:path";
import { needRunner } from "../check-package/exports.js";
import { runProgram } from "../support/tools.js";
import type { Result } from "../support/trials.js";
import { type Framework, longestRun, type Setting } from "./framework.js";
import { versionIn } from "./place.js";

/** Runs the tests of a file of the folder jest/ in jsdom, as that version of Jest sets it up. */
export function jest(version: string, file: string): Framework {
  return async (setting) => {
    const { home, server } = setting;
    const output = path.join(home, "output");
    const report = path.join(output, `${file}.${version}.json`);
    const ending = await runProgram(
      process.execPath,
      [
        // The only way in which Jest knows `import`.
        "--experimental-vm-modules",
        path.join(home, "node_modules", `jest-${version}`, "bin/jest.js"),
        ...["--rootDir", output, "--testMatch", `**/jest/${file}`, "--testTimeout=20000"],
        ...["--env", path.join(home, "node_modules", `jest-environment-jsdom-${version}`)],
        ...["--json", "--outputFile", report],
      ],
      {
        cwd: output,
        timeout: longestRun,
        env: { ...process.env, SERVER_URL: server.url, ENTRIES: await entriesOf(setting) },
      },
    );
    return {
      version: versionIn(home, `jest-environment-jsdom-${version}`),
      results: resultsIn(report) ?? [
        { name: "the tests", ok: false, error: ending.output.slice(-2000) },
      ],
    };
  };
}

// What each entry with code exports where nothing is missing, which is here; those of test runners miss theirs.
async function entriesOf({ installed }: Setting): Promise<string> {
  const { name, exports } = installed.manifest;
  const entries = Object.entries(exports).filter(
    ([entry, target]) =>
      typeof target === "object" && target.require && !(path.posix.join(name, entry) in needRunner),
  );
  const named: [string, string[]][] = [];
  for (const [entry, target] of entries) {
    const { import: imported } = target as { import: { default: string } };
    const names = Object.keys(await import(path.join(installed.home, imported.default)));
    named.push([path.posix.join(name, entry), names.sort()]);
  }
  return JSON.stringify(Object.fromEntries(named));
}

interface Report {
  testResults: {
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

function resultsIn(file: string): Result[] | undefined {
  try {
    const { testResults } = JSON.parse(readFileSync(file, "utf8")) as Report;
    const results = testResults.flatMap(({ assertionResults, message }) =>
      assertionResults.length === 0
        ? [{ name: "the tests", ok: false, error: message }]
        : assertionResults.map(({ fullName, status, failureMessages }) => ({
            name: fullName,
            ok: status === "passed",
            error: failureMessages.join("\n"),
          })),
    );
    return results.length > 0 ? results : undefined;
  } catch {
    return undefined;
  }
}
