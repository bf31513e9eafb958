import { pointerTo } from "../../contract/json.js";
import type { Call } from "./calls.js";
import type { Finding } from "./change.js";
import { asList, asRaw, type Description, type Raw } from "./description.js";

interface Server {
  url: string;
  /** What it is for, where its words say so. */
  mode: string | undefined;
  raw: Raw;
}

/** Compares where two calls are sent to. */
export function compareServers(
  [old, now]: readonly [Call, Call],
  description: Description,
  finding: Finding,
): void {
  const [was, is] = [old.servers.flatMap(serversOf), now.servers.flatMap(serversOf)];
  const places = now.servers[0] ?? {};
  const pointer = description.pointerOf(places).replace(/\/\d+$/, "") || "/servers";
  for (const server of was) {
    const same = is.find(({ url }) => url === server.url);
    if (!same) {
      const after = is.find(
        ({ mode, url }) => mode === server.mode && !was.some((one) => one.url === url),
      );
      finding.add({
        breaks: ["sender"],
        pointer: after ? pointerTo(description.pointerOf(after.raw), "url") : pointer,
        ...{ before: server.url, after: after?.url },
        why: `${server.url} is no longer where requests are sent to${after ? `; ${after.url} is` : ""}.`,
      });
    } else if (same.mode !== server.mode && same.mode !== undefined && server.mode !== undefined)
      finding.add({
        breaks: ["sender"],
        pointer: pointerTo(description.pointerOf(same.raw), "description"),
        ...{ before: server.raw.description, after: same.raw.description },
        why: `${server.url} is for the ${same.mode} mode, and was for the ${server.mode} mode.`,
      });
  }
  for (const server of is)
    if (!was.some(({ url }) => url === server.url) && was.length <= is.length)
      finding.add({
        ...{ breaks: [], pointer: description.pointerOf(server.raw), before: undefined },
        ...{ after: server.url, why: `Requests can be sent to ${server.url}, too.` },
      });
  const [first, other] = [was[0], is[0]];
  const isKept = (server: Server | undefined) =>
    [was, is].every((list) =>
      list.some(({ url, mode }) => url === server?.url && mode === server?.mode),
    );
  const isReordered = first?.url !== other?.url && isKept(first) && isKept(other);
  if (first && other && isReordered)
    finding.add({
      ...{ kind: "name", breaks: ["codegen"], pointer, before: first.url, after: other.url },
      why: `The first server is ${other.url}: clients that are generated send there unless told otherwise.`,
    });
}

/** Where a call is sent to, on each of its servers. */
export function addressesOf({ servers, template }: Call): string[] {
  const urls = servers.length > 0 ? servers.flatMap(serversOf).map(({ url }) => url) : [""];
  return urls.map((url) => url + template).sort();
}

const modes: Readonly<Record<string, RegExp>> = {
  test: /\b(?:test|sandbox|staging|sk_test_)\b|sk_test_/i,
  live: /\b(?:live|production)\b|sk_live_/i,
};

// A server with variables is one for each of their values.
function serversOf(raw: Raw): Server[] {
  const url = String(raw.url);
  const variables = Object.entries(asRaw(raw.variables));
  const urls = variables.reduce<string[]>(
    (list, [name, variable]) => {
      const values = asList(asRaw(variable).enum);
      const given = asRaw(variable).default;
      const all = values.length > 0 ? [given, ...values.filter((one) => one !== given)] : [given];
      return all.flatMap((value) => list.map((one) => one.replaceAll(`{${name}}`, String(value))));
    },
    [url],
  );
  return urls.map((one) => ({ url: plainUrl(one), mode: modeOf(raw), raw }));
}

function modeOf(raw: Raw): string | undefined {
  const text = String(raw.description ?? "");
  const said = Object.keys(modes).filter((mode) => modes[mode]?.test(text));
  return said.length === 1 ? said[0] : undefined;
}

function plainUrl(url: string): string {
  const [, scheme = "", host = "", path = ""] = /^(\w+:\/\/)?([^/]*)(.*)$/.exec(url) ?? [];
  const ownPort = scheme.toLowerCase() === "http://" ? /:80$/ : /:443$/;
  return `${scheme.toLowerCase()}${host.toLowerCase().replace(ownPort, "")}${path.replace(/\/+$/, "")}`;
}
