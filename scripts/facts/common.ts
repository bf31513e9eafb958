import {
  type Evidence,
  isSurer,
  listOperations,
  type Parameter,
  parametersIn,
} from "../../src/contract/document.js";
import { pointerTo } from "../../src/contract/json.js";
import type { Description } from "./description.js";
import type { Deviation, Kind } from "./deviation.js";
import type { FactsFile } from "./facts.js";

// Media types and the scheme of security say these in OpenAPI, which ignores parameters of their names.
const toldElsewhere = new Set(["accept", "content-type", "authorization"]);

/** A name that facts state, and where. */
interface Stated {
  name: string;
  file: FactsFile;
  pointer: string;
}

/** A name that the description has, and where. */
interface Described {
  name: string;
  at: string;
}

/** Differences in servers, headers, statuses, the types of events and the header of the signature. */
export function commonDeviations(files: FactsFile[], description: Description): Deviation[] {
  return [
    ...serverDeviations(files, description),
    ...headerDeviations(files, description),
    ...headerClaims(files, description),
    ...signatureDeviations(files, description),
    ...statusDeviations(files, description),
    ...eventDeviations(files, description),
  ];
}

// A host and the keys that it takes belong together: swapped hosts send test traffic to live accounts.
function serverDeviations(files: FactsFile[], { document }: Description): Deviation[] {
  const servers = document.servers as { url: string; description: string }[];
  const described = servers.map(({ url }, index) => ({ name: url, at: `/servers/${index}` }));
  const stated = statedIn(files, "servers", ({ url }) => url);
  const pairs = stated.flatMap(({ name, file, pointer }): Deviation[] => {
    const index = servers.findIndex(({ url }) => url === name);
    const prefixes = file.source.data.servers?.find(({ url }) => url === name)?.key_prefixes ?? [];
    const text = servers[index]?.description ?? "";
    if (index < 0 || prefixes.some((prefix) => text.includes(prefix))) return [];
    const expected = `${name} for keys that begin with ${prefixes.join(" or ")}`;
    return [
      { at: `/servers/${index}`, kind: "server", expected, found: text, fact: { file, pointer } },
    ];
  });
  return [...sameNames("server", stated, described, "/servers"), ...pairs];
}

function headerDeviations(files: FactsFile[], { document }: Description): Deviation[] {
  const stated = statedIn(files, "headers", ({ name }) => name).filter(
    ({ name }) => !toldElsewhere.has(name.toLowerCase()),
  );
  const described = listOperations(document)
    .filter(({ section }) => section === "paths")
    .flatMap(({ path, method, operation }) =>
      parametersIn(document, operation, "header").map(({ name }) => {
        return { name, at: pointerTo(pointerTo("/paths", path), method) };
      }),
    );
  return sameNames("header", stated, described, "/components/parameters");
}

// Whether a header has to be sent, and how sure that is.
function headerClaims(files: FactsFile[], { document }: Description): Deviation[] {
  const components = Object.entries(document.components.parameters ?? {}) as [string, Claim][];
  return files.flatMap((file) =>
    (file.source.data.headers ?? []).flatMap(({ name, required, level }, index): Deviation[] => {
      const fact = { file, pointer: `/headers/${index}` };
      return components
        .filter(([, parameter]) => parameter.in === "header" && parameter.name === name)
        .flatMap(([component, parameter]): Deviation[] => {
          const at = pointerTo("/components/parameters", component);
          const claimed = parameter["x-evidence"]?.level;
          const say = (isRequired: unknown) => `${name} ${isRequired ? "required" : "optional"}`;
          return [
            ...(typeof required === "boolean" && required !== (parameter.required ?? false)
              ? [{ at, kind: "required", expected: say(required), found: say(!required), fact }]
              : []),
            ...(level && claimed && isSurer(claimed, level)
              ? [{ at, kind: "evidence", expected: `at most ${level}`, found: claimed, fact }]
              : []),
          ] as Deviation[];
        });
    }),
  );
}

type Claim = Parameter & { "x-evidence"?: Evidence };

function signatureDeviations(files: FactsFile[], { document }: Description): Deviation[] {
  return files.flatMap((file) => {
    const { header } = file.source.data.signature ?? {};
    if (header === undefined) return [];
    const fact = { file, pointer: "/signature/header" };
    return listOperations(document)
      .filter(({ section }) => section === "webhooks")
      .flatMap(({ path, method, operation }): Deviation[] => {
        const names = parametersIn(document, operation, "header").map(({ name }) => name);
        if (names.join() === header) return [];
        const at = pointerTo(pointerTo("/webhooks", path), method);
        const found = names.join(", ") || "none";
        return [{ at, kind: "header", expected: `the header ${header}`, found, fact }];
      });
  });
}

function statusDeviations(files: FactsFile[], { document }: Description): Deviation[] {
  const stated = files.flatMap((file) =>
    (file.source.data.tables?.statuses?.rows ?? []).flatMap(({ status }, index) =>
      String(status)
        .split(", ")
        .map((name) => ({ name, file, pointer: `/tables/statuses/rows/${index}` })),
    ),
  );
  const described = listOperations(document)
    .filter(({ section }) => section === "paths")
    .flatMap(({ path, method, operation }) =>
      Object.keys(operation.responses).map((name) => {
        const at = pointerTo(pointerTo("/paths", path), method);
        return { name, at: pointerTo(pointerTo(at, "responses"), name) };
      }),
    );
  return sameNames("status", stated, described, "/components/responses");
}

function eventDeviations(files: FactsFile[], description: Description): Deviation[] {
  const stated = statedIn(files, "events", ({ type }) => type);
  const place = "/components/schemas/EventType/x-extensible-enum";
  const known = ((description.at(place) as string[]) ?? []).map((name, index) => {
    return { name, at: pointerTo(place, index) };
  });
  const received = Object.keys(description.document.webhooks ?? {}).map((name) => {
    return { name, at: pointerTo("/webhooks", name) };
  });
  return [
    ...sameNames("event", stated, known, place),
    ...sameNames("event", stated, received, "/webhooks"),
  ];
}

function statedIn<Section extends "servers" | "headers" | "events">(
  files: FactsFile[],
  section: Section,
  nameOf: (entry: NonNullable<FactsFile["source"]["data"][Section]>[number]) => string,
): Stated[] {
  return files.flatMap((file) =>
    (file.source.data[section] ?? []).map((entry, index) => {
      return { name: nameOf(entry), file, pointer: pointerTo(`/${section}`, index) };
    }),
  );
}

/** What only one side names. `parent` is where in the bundle what is missing would stand. */
function sameNames(
  kind: Kind,
  stated: Stated[],
  described: Described[],
  parent: string,
): Deviation[] {
  const left = new Set(stated.map(({ name }) => name));
  const right = new Set(described.map(({ name }) => name));
  return [
    ...stated
      .filter(({ name }) => !right.has(name))
      .map(({ name, file, pointer }): Deviation => {
        const fact = { file, pointer };
        return { at: pointerTo(parent, name), kind, expected: name, found: "nothing", fact };
      }),
    ...described
      .filter(({ name }) => !left.has(name))
      .map(({ name, at }): Deviation => {
        return { at, kind, expected: `a ${kind} that the facts know`, found: name };
      }),
  ];
}
