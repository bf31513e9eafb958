import { equal } from "./expect.js";

/**
 * The documented requests, each sent to a sandbox of its own: it answers byte for byte as the one that scripts/
 * test-runtimes/payloads.ts has recorded.
 */
export function sandboxPayloads({ sandbox: module, payloads: { origin, recorded } }) {
  async function answers({ name, steps, status, body }) {
    const sandbox = module.createSandbox(origin);
    const account = sandbox.newAccount();
    let last;
    for (const { act, ...request } of steps)
      if (act) account.act(...act);
      else last = await account.fetch(...requestOf(request));
    equal([name, last.status, await last.json()], [name, status, body]);
    await sandbox.close();
  }

  const resources = [...new Set(recorded.map(({ resource }) => resource))];
  return Object.fromEntries(
    resources.map((resource) => [
      `what the pages send for ${resource} is answered alike everywhere`,
      async () => {
        for (const one of recorded) if (one.resource === resource) await answers(one);
      },
    ]),
  );
}

function requestOf({ call: [method, path], json, form }) {
  const url = `http://sandbox.localhost${path}`;
  if (json) {
    const headers = { "content-type": "application/json" };
    return [url, { method, headers, body: JSON.stringify(json) }];
  }
  if (!form) return [url, { method }];
  const body = new FormData();
  for (const [name, value] of form)
    body.append(name, Array.isArray(value) ? new Blob(value) : value);
  return [url, { method, body }];
}
