#!/usr/bin/env node
import { runProgram } from "./run.js";

// Whoever reads the output may stop early, as `head` does; what the run found still decides its exit code.
const ignoreClosedPipe = (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
};
process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);

// What it is where the process ends before the run does.
process.exitCode = 3;
// CommonJS, which starts sooner, cannot await here.
runProgram(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
}).then((code) => {
  process.exitCode = code;
});
