import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runStep } from "./program.js";

// What the pinned packages need.
const oldest = { major: 3, minor: 11 };

const candidates = process.platform === "win32" ? ["python", "py"] : ["python3", "python"];

const question = "import sys; print('%d.%d' % sys.version_info[:2])";

/** What is missing on this machine to run Python's tools; undefined when nothing is. */
export function missingPython(): string | undefined {
  return found() === undefined ? `python3 ${oldest.major}.${oldest.minor} or newer` : undefined;
}

/** The virtual environment that python/requirements.txt is installed into. */
export interface PythonTools {
  /** Path of one of its programs, for example of `python` or `mypy`. */
  program(name: string): string;
  /** Environment variables for its programs, which look for one another in PATH. */
  environment: NodeJS.ProcessEnv;
}

/**
 * What {@link pythonTools} has installed; undefined where it has not, or other packages than are listed now.
 * @param home - Folder of the script that uses them, with python/requirements.txt.
 */
export function installedPythonTools(home: string): PythonTools | undefined {
  const { folder, stamp, wanted } = placeOf(home);
  const isThere = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  return isThere ? toolsIn(folder) : undefined;
}

/**
 * Installs what python/requirements.txt lists into a virtual environment of its own, unless that
 * was done already.
 * @param home - Folder of the script that uses them, for example scripts/check-codegen.
 * @param what - What they are, in words.
 * @throws UserError when Python or pip fails.
 */
export async function pythonTools(home: string, what: string): Promise<PythonTools> {
  const installed = installedPythonTools(home);
  if (installed) return installed;
  const { base, folder, list, stamp, wanted } = placeOf(home);
  const tools = toolsIn(folder);
  console.log(`Installing ${what} …`);
  rmSync(folder, { recursive: true, force: true });
  const step = (what: string, program: string, ...parameters: string[]) =>
    runStep(what, program, parameters, { cwd: home });
  await step("python -m venv", base, "-m", "venv", folder);
  const pip = (what: string, ...parameters: string[]) =>
    step(`pip ${what}`, tools.program("python"), "-m", "pip", what, ...parameters);
  // Without dependencies: the list is whole, which `pip check` makes sure of.
  await pip("install", "--quiet", "--no-deps", "--requirement", list);
  await pip("check");
  writeFileSync(stamp, wanted);
  return tools;
}

// What is installed depends on the Python that made the folder, and on the list of packages.
function placeOf(home: string) {
  const { program: base, version } = found() ?? { program: "python3", version: "" };
  const folder = path.join(home, "output", "python");
  const list = path.join(home, "python", "requirements.txt");
  const wanted = `Python ${version}\n${readFileSync(list, "utf8")}`;
  return { base, folder, list, stamp: path.join(folder, "installed.txt"), wanted };
}

function toolsIn(folder: string): PythonTools {
  const [programs, suffix] = process.platform === "win32" ? ["Scripts", ".exe"] : ["bin", ""];
  const own = path.join(folder, programs);
  return {
    program: (name) => path.join(own, `${name}${suffix}`),
    environment: { ...process.env, PATH: [own, process.env.PATH].join(path.delimiter) },
  };
}

function found(): { program: string; version: string } | undefined {
  for (const program of candidates) {
    const { status, stdout } = spawnSync(program, ["-c", question], { encoding: "utf8" });
    const version = status === 0 ? stdout.trim() : "";
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major === oldest.major && minor >= oldest.minor) return { program, version };
  }
  return undefined;
}
