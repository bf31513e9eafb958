import { runCommand } from "./support/cli.js";

await runCommand({
  usage: "npm run generate --",
  summary: "Computes generated/ from spec/. Writes nothing when the description has a mistake.",
  options: {
    check: {
      type: "boolean",
      help: "Write nothing; fail when generated/ is not what spec/ gives.",
    },
  },
  async run({ options }) {
    const { runGenerate } = await import("./generate/run.js");
    const check = options.check ?? false;
    console.log(await runGenerate(process.cwd(), { check }));
    const { runFeedback } = await import("./generate/feedback.js");
    console.log(runFeedback(process.cwd(), { check }));
    // It reads what was generated.
    const { runSandboxDocs } = await import("./generate/sandbox-docs.js");
    console.log(runSandboxDocs(process.cwd(), { check }));
  },
});
