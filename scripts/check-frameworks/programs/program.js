/** What the command hands to each program: `serverUrl`, `closedUrl`, `proxyUrl`, `proxyToken`, `version`. */
export const setting = JSON.parse(process.argv[2]);

/**
 * Runs scenarios one after the other, prints how each one ended as the last line, and ends the process,
 * whatever holds connections.
 */
export async function run(scenarios) {
  const results = [];
  for (const [name, prove] of Object.entries(scenarios))
    results.push(await Promise.race([resultOf(name, prove), late(name)]));
  process.stdout.write(`\n${JSON.stringify(results)}\n`, () => process.exit(0));
}

/** The scenarios under names that begin with what they are run with. */
export function under(title, scenarios) {
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, prove]) => [`${title}: ${name}`, prove]),
  );
}

async function resultOf(name, prove) {
  try {
    await prove();
    return { name, ok: true };
  } catch (error) {
    return { name, ok: false, error: error?.stack ?? String(error) };
  }
}

function late(name) {
  return new Promise((resolve) => {
    setTimeout(resolve, 20_000, { name, ok: false, error: "not settled within 20 s" });
  });
}
