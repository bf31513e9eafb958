import { checkRelease, writeChangelog } from "./check-release/check.js";
import { keepRelease } from "./check-release/releases.js";
import { failOn, runCommand } from "./support/cli.js";

await runCommand({
  usage: "npm run check:release --",
  summary:
    "Compares the description with that of the last release, which is kept in releases/: the version\n" +
    "has to have gone up as far as the changes demand, CHANGELOG.md has to have the changes, and words\n" +
    "about each that breaks somebody.",
  options: {
    write: {
      type: "boolean",
      help: "Write the changes into the section of CHANGELOG.md; words that stand there stay.",
    },
    keep: {
      type: "boolean",
      help: "Keep the description as that of the version of package.json, when it is released.",
    },
  },
  run({ options }) {
    const root = process.cwd();
    if (options.keep) console.log(`${keepRelease(root)} is kept; commit it with the release.`);
    if (options.write)
      console.log(
        writeChangelog(root) ? "CHANGELOG.md has the changes." : "Nothing is to be written.",
      );
    const { problems, summary } = checkRelease(root);
    failOn(problems);
    console.log(summary);
  },
});
