import type { SandboxOptions } from "../options.js";
import { createSandbox, type Sandbox } from "../sandbox.js";
import type { SandboxAccount } from "../sandbox-account.js";

type Hook = (act: () => unknown) => unknown;

/** What a test runner has around tests: vitest, jest, `bun:test` and `node:test` do, as modules or as globals. */
export interface RunnerHooks {
  readonly beforeEach: Hook;
  readonly afterEach?: Hook | undefined;
  readonly afterAll?: Hook | undefined;
  /** As `node:test` calls `afterAll`. */
  readonly after?: Hook | undefined;
}

/** Options of {@link useSandbox}: those of a sandbox, and the hooks of the runner. */
export interface UseSandboxOptions extends SandboxOptions {
  /** Hooks of the runner, for example `import * as hooks from "node:test"`; those that are globals unless set. */
  hooks?: RunnerHooks | undefined;
}

/** The account of the test that runs, as if it were always the same one. */
export interface TestSandbox extends SandboxAccount {
  /** The sandbox that all tests of the file have in common. */
  readonly sandbox: Sandbox;
}

/**
 * Makes a sandbox for the tests of a file, in which each test has an account of its own: nothing is left over from
 * the test before, and nothing has to be reset. A `webhook` is registered in each of these accounts. Tests that run
 * at the same time take `sandbox.newAccount()` instead.
 * @throws TypeError where there are no hooks, and for options that a sandbox does not take.
 */
export function useSandbox(options: UseSandboxOptions = {}): TestSandbox {
  const { hooks = globalThis as unknown as RunnerHooks, webhook, ...rest } = options;
  if (typeof hooks?.beforeEach !== "function")
    throw new TypeError(
      "useSandbox: there is no beforeEach; hand over the hooks of the runner: useSandbox({ hooks }).",
    );
  const sandbox = createSandbox(rest);
  let current: SandboxAccount | undefined;
  hooks.beforeEach(() => {
    current = sandbox.newAccount({ webhook });
  });
  hooks.afterEach?.(async () => {
    const ended = current;
    current = undefined;
    await ended?.close();
  });
  (hooks.afterAll ?? hooks.after)?.(() => sandbox.close());
  const account = () => {
    if (current) return current;
    throw new Error(
      "useSandbox: no test is under way; use what it returns within tests and hooks.",
    );
  };
  return {
    sandbox,
    // What is called later is looked up then: a client may be made once for all tests.
    fetch: async (input, init) => account().fetch(input, init),
    get secretKey() {
      return account().secretKey;
    },
    get webhookSecret() {
      return account().webhookSecret;
    },
    get clock() {
      return account().clock;
    },
    get faults() {
      return account().faults;
    },
    get core() {
      return account().core;
    },
    events: (type) => account().events(type),
    deliveries: () => account().deliveries(),
    redeliver: (delivery) => account().redeliver(delivery),
    act: (object, action, given) => account().act(object, action, given),
    trigger: (type) => account().trigger(type),
    settled: () => account().settled(),
    close: () => account().close(),
  };
}
