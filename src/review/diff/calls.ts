import { pointerTo } from "../../contract/json.js";
import { asList, asRaw, type Description, type Raw, rawsOf } from "./description.js";

/** An operation or a webhook with what its place adds to it. */
export interface Call {
  /** Its operationId, or method and path where it has none. */
  id: string;
  method: string;
  /** The path as it is written, or the name of the webhook. */
  path: string;
  /** The path with its parameters numbered. */
  template: string;
  raw: Raw;
  /** Parameters of the path and its own, which go over them. */
  parameters: readonly Parameter[];
  servers: readonly Raw[];
  /** Alternatives, each of them names of schemes with scopes; none demands nothing. */
  security: readonly Raw[];
}

/** A parameter, in the place in which it is sent. */
export interface Parameter {
  /** Place and name, by which it is known on the wire. */
  key: string;
  name: string;
  raw: Raw;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** The operations of a description. */
export function operationsOf(description: Description): Call[] {
  return callsOf(description, description.root.paths, true);
}

/** The webhooks of a description. */
export function webhooksOf(description: Description): Call[] {
  return callsOf(description, description.root.webhooks, false);
}

/** The operations of a map of paths, or of names of webhooks. */
export function callsOf(description: Description, map: unknown, isPath: boolean): Call[] {
  return Object.entries(asRaw(map)).flatMap(([path, value]) => {
    const item = description.resolve(value);
    return methods
      .filter((method) => typeof item[method] === "object" && item[method] !== null)
      .map((method) => callOf(description, path, item, method, isPath));
  });
}

function callOf(
  description: Description,
  path: string,
  item: Raw,
  method: string,
  isPath: boolean,
): Call {
  const raw = asRaw(item[method]);
  const { root } = description;
  const names = isPath ? [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name) : [];
  const servers = [raw, item, root].find((one) => rawsOf(one.servers).length > 0)?.servers;
  const security = raw.security ?? root.security;
  return {
    id: typeof raw.operationId === "string" ? raw.operationId : `${method.toUpperCase()} ${path}`,
    ...{ method, path, raw },
    template: isPath ? path.replace(/\{[^}]*\}/g, "{}") : path,
    parameters: parametersOf(description, [item.parameters, raw.parameters], names),
    servers: rawsOf(servers),
    security: rawsOf(security).length > 0 ? rawsOf(security) : [],
  };
}

function parametersOf(
  description: Description,
  lists: readonly unknown[],
  names: readonly string[],
): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const one of lists.flatMap(asList)) {
    const raw = description.resolve(one);
    const name = String(raw.name);
    const index = names.indexOf(name);
    const own = raw.in === "header" ? name.toLowerCase() : name;
    // What a path parameter is called is no part of what is sent.
    const key = raw.in === "path" && index >= 0 ? `path ${index}` : `${raw.in} ${own}`;
    found.set(key, { key, name, raw });
  }
  return [...found.values()];
}

/** Where a call stands. */
export function placeOf(description: Description, call: Call, ...keys: readonly string[]): string {
  return keys.reduce(pointerTo, description.pointerOf(call.raw));
}

/** A pair of calls that are one, or one that is gone or new. */
export interface CallPairs {
  pairs: (readonly [old: Call, now: Call])[];
  gone: Call[];
  added: Call[];
}

/** Finds for each call what it has become: by method and path, or else by its operationId, or by what it holds. */
export function pairCalls(old: readonly Call[], now: readonly Call[]): CallPairs {
  const left = new Set(old);
  const right = new Set(now);
  const pairs: [Call, Call][] = [];
  const ways: ((call: Call) => string | undefined)[] = [
    ({ method, template }) => `${method} ${template}`,
    ({ raw }) => (typeof raw.operationId === "string" ? raw.operationId : undefined),
    ({ raw }) => (typeof raw["x-client-method"] === "string" ? raw["x-client-method"] : undefined),
    ({ raw }) => (raw.requestBody ? JSON.stringify([raw.requestBody, raw.responses]) : undefined),
  ];
  for (const way of ways) {
    const found = new Map<string, Call>();
    for (const call of right) {
      const key = way(call);
      if (key !== undefined && !found.has(key)) found.set(key, call);
    }
    for (const call of [...left]) {
      const key = way(call);
      const other = key === undefined ? undefined : found.get(key);
      if (!other || !right.has(other)) continue;
      left.delete(call);
      right.delete(other);
      pairs.push([call, other]);
    }
  }
  return { pairs, gone: [...left], added: [...right] };
}
