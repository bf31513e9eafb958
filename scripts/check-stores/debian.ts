import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { ProblemError, type UserError } from "../support/cli.js";
import { runProgram } from "../support/tools.js";

/** A program, and the environment that it needs to be started with. */
export interface Program {
  file: string;
  environment: NodeJS.ProcessEnv;
}

/** Where a program may lie that is not on the path, and the package of Debian that holds it. */
interface Wanted {
  name: string;
  package: string;
  /** Folders below /usr; of those with a number in them, the highest counts. */
  folders: string[];
}

/** The servers that are started. */
export const wanted = {
  redis: { name: "redis-server", package: "redis-server", folders: ["bin"] },
  postgres: { name: "postgres", package: "postgresql", folders: ["bin", "lib/postgresql/*/bin"] },
} satisfies Record<string, Wanted>;

/** Folders for packages. */
export interface Debian {
  /** Where packages are kept for the next time. */
  cache: string;
  /** Where they are unpacked. */
  unpacked: string;
}

/**
 * Finds a server on this machine, or unpacks it from Debian's packages, without being root and without
 * installing anything.
 * @throws UserError where there is neither.
 */
export async function findProgram(program: Wanted, { cache, unpacked }: Debian): Promise<Program> {
  const environment = { ...process.env, LC_ALL: "C" };
  const places = (process.env.PATH ?? "").split(path.delimiter).map((folder) => [folder]);
  const installed = firstFile([...places.flat(), ...foldersIn("/usr", program)], program.name);
  if (installed) return { file: installed, environment };
  const packages = path.join(cache, program.package);
  if (!existsSync(packages)) await download(program.package, packages);
  for (const file of readdirSync(packages))
    await run("dpkg", ["--extract", path.join(packages, file), unpacked], packages);
  const file = firstFile(foldersIn(path.join(unpacked, "usr"), program), program.name);
  if (!file) throw absent(program.name, `packages without it in ${packages}`);
  const LD_LIBRARY_PATH = libraryFolders(unpacked).join(path.delimiter);
  return { file, environment: { ...environment, LD_LIBRARY_PATH } };
}

function absent(name: string, found: string): UserError {
  const expected = "it on the path, or apt-get and dpkg to get it from Debian's packages";
  return new ProblemError({ file: name, expected, found });
}

function firstFile(folders: string[], name: string): string | undefined {
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

function foldersIn(root: string, { folders }: Wanted): string[] {
  return folders.flatMap((folder) => {
    const [before = "", after] = folder.split("*");
    if (after === undefined) return [path.join(root, folder)];
    const parent = path.join(root, before);
    if (!existsSync(parent)) return [];
    const versions = readdirSync(parent).sort((one, other) => Number(other) - Number(one));
    return versions.map((version) => path.join(parent, version, after));
  });
}

function libraryFolders(unpacked: string): string[] {
  return ["usr/lib", "lib"]
    .map((folder) => path.join(unpacked, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((folder) => folder.endsWith("-linux-gnu"));
}

// Downloads a package with all that it needs and this machine lacks.
async function download(name: string, folder: string): Promise<void> {
  if ((await runProgram("apt-get", ["--version"], { cwd: "/" })).code !== 0)
    throw absent(name, "neither");
  console.log(`Fetching ${name} from Debian's packages …`);
  const work = `${folder}.part`;
  rmSync(work, { recursive: true, force: true });
  for (const part of ["lists/partial", "archives/partial", "packages"])
    mkdirSync(path.join(work, part), { recursive: true });
  // Lists of our own: those of the system are out of date or missing, and only root may renew them.
  const settings = [
    ...["-o", `Dir::State::Lists=${path.join(work, "lists")}`],
    ...["-o", `Dir::Cache=${work}`, "-o", "Debug::NoLocking=1", "--quiet"],
  ];
  await run("apt-get", [...settings, "update"], work);
  const simulated = ["--simulate", "--no-install-recommends", "install", name];
  const said = await run("apt-get", [...settings, ...simulated], work);
  const needed = [...said.matchAll(/^Inst (\S+) (?:\[\S+\] )?\((\S+) /gm)];
  const chosen = needed.map(([, one, version]) => `${one}=${version}`);
  await run("apt-get", [...settings, "download", ...chosen], path.join(work, "packages"));
  renameSync(path.join(work, "packages"), folder);
  rmSync(work, { recursive: true });
}

async function run(file: string, parameters: string[], cwd: string): Promise<string> {
  const { code, output } = await runProgram(file, parameters, { cwd });
  if (code !== 0)
    throw new ProblemError({
      file: [file, ...parameters.slice(-2)].join(" "),
      expected: "it to succeed",
      found: output.slice(-1500),
    });
  return output;
}
