import { type Area, inFile } from "../fault.js";

const folder = "src/sandbox";
const cli = "src/cli/sandbox";
const journal = `${folder}/journal.test.ts`;
const state = `${cli}/state-file.test.ts`;
const admin = `${folder}/admin/admin.test.ts`;
const listener = "contract-tests/sandbox/listener.test.ts";
const command = "contract-tests/sandbox/command.test.ts";
const kill = "contract-tests/sandbox/kill.test.ts";

/** Faults of the sandbox's command, its listener, its state on disk and its admin. */
export const sandboxCommand: Area = {
  name: "sandbox-command",
  faults: [
    ...inFile(`${folder}/journal.ts`, journal, {
      "checksums-that-stand-alone": {
        find: "this.#checksum(line.slice(9), this.#previous))} `;",
        put: "this.#checksum(line.slice(9), 0))} `;",
      },
      "last-line-always-torn": { find: "|| this.#isWhole(rest.slice(0, -1)) ", put: "" },
      "torn-line-is-damage": { find: "|| !beginning.test(rest)", put: "|| true" },
      "bytes-beyond-ascii": { find: "/[^\\x20-\\x7e]/g", put: "/[^\\x20-\\uffff]/g" },
    }),
    ...inFile(`${cli}/tell.ts`, `${cli}/tell.test.ts`, {
      "requests-steer-the-terminal": {
        find: "const said = visible(\n",
        put: "const said = String(\n",
      },
    }),
    ...inFile(`${cli}/state-file.ts`, state, {
      "torn-bytes-stay": { find: "if (torn > 0) ftruncateSync(this.#fd, bytes);", put: "" },
      "half-a-line-stays": { find: "ftruncateSync(this.#fd, this.#size);", put: "" },
      "devices-replaced": { find: "    refuseOther(file);\n", put: "" },
      "half-a-file-stays": { find: "rmSync(beside, { force: true });", put: "" },
      "never-written-anew": { find: "this.#rewrite(head, lines);", put: "" },
    }),
    ...inFile(`${folder}/engine.ts`, `${cli}/tell.test.ts`, {
      "later-accounts-untold": { find: "this.#arrivals.add(listener);", put: "" },
    }),
    ...inFile(`${folder}/engine.ts`, `${folder}/engine.test.ts`, {
      "endpoint-of-the-first-alone": { find: "(webhookForAll || ", put: "(" },
      "endpoint-of-all-unasked": { find: "(webhookForAll || ", put: "(true || " },
      "a-secret-for-each-account": { find: ", this.accountOf().seed);", put: ");" },
    }),
    ...inFile(`${cli}/options.ts`, command, {
      "webhooks-of-one-key": { find: "webhookForAll: true", put: "webhookForAll: false" },
    }),
    ...inFile(`${folder}/admin/admin.ts`, admin, {
      "names-that-nobody-reads": { find: "if (stray) throw invalid(...stray);", put: "" },
      "bodies-that-nobody-reads": { find: "?? !route.body);", put: "?? false);" },
    }),
    ...inFile(`${cli}/lock-file.ts`, state, {
      "ids-of-processes-for-ever": {
        find: "return started === startOf(pid);",
        put: "return true;",
      },
      "locks-of-others-unheard": { find: "if (isThere(holder, lock, own))", put: "if (false)" },
    }),
    ...inFile(`${folder}/account.ts`, kill, {
      "written-after-the-answer": {
        find: "this.#settings.write?.(this.key, change);",
        put: "setTimeout(() => this.#settings.write?.(this.key, change), 5);",
      },
    }),
    ...inFile(`${folder}/admin/guard.ts`, `${folder}/admin/guard.test.ts`, {
      "any-host-may-call": { find: "host !== undefined && !isAllowed(host, hosts)", put: "false" },
      "any-page-may-call": { find: "if (origin !== undefined && ", put: "if (origin === host && " },
    }),
    ...inFile(`${folder}/admin/traffic.ts`, admin, {
      "requests-kept-for-ever": { find: "[kept.number % mostKept]", put: "[kept.number]" },
      "answers-of-before": { find: "shown?.answer === answer", put: "shown" },
      "bodies-unmasked": { find: "return maskedJson(JSON.parse(text));", put: "return text;" },
      "targets-unmasked": {
        find: "target: mask(target), status, operation",
        put: "target, status, operation",
      },
    }),
    ...inFile(`${folder}/admin/live.ts`, admin, {
      "everybody-watched": { find: "of === undefined || of === account", put: "true" },
    }),
    ...inFile(`${folder}/admin/routes/actions.ts`, admin, {
      "followers-left-for-later": {
        find: "tools.catchUp(account);\n      return account",
        put: "return account",
      },
    }),
    ...inFile(`${cli}/body.ts`, listener, {
      "endless-bodies": { find: "if (size <= bodyLimit) chunks", put: "chunks" },
      "told-lengths-unheard": { find: "> bodyLimit;", put: "> 8 * bodyLimit;" },
    }),
    ...inFile(`${cli}/listener.ts`, listener, {
      "leave-given-to-all": { find: "if (!isTooLong(request)) response", put: "response" },
      "slow-requests-malformed": { find: "  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,\n", put: "" },
      "early-requests-lost": { find: "for (const go of early.splice(0)) go();", put: "" },
    }),
    ...inFile(`${cli}/break-off.ts`, listener, {
      "nothing-is-reset": { find: "socket.resetAndDestroy();", put: "socket.end();" },
    }),
    ...inFile(`${cli}/exec.ts`, command, {
      "exit-code-of-signals": { find: "128 + ", put: "0 * " },
    }),
    ...inFile("src/cli/command.ts", command, {
      "help-of-other-programs": {
        find: "return end < 0 ? words : words.slice(0, end);",
        put: "return words;",
      },
    }),
    ...inFile(`${cli}/start.ts`, command, {
      "any-seed-for-a-state": { find: "wanted !== head.seed", put: "false" },
    }),
  ],
};
