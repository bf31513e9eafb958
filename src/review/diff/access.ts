import { pointerTo } from "../../contract/json.js";
import type { Call } from "./calls.js";
import type { Finding } from "./change.js";
import { asList, asRaw, type Description, type Raw } from "./description.js";
import type { Direction } from "./direction.js";

/** One way to be let in: the schemes that it takes, as they are on the wire. */
interface Way {
  /** What is sent, whatever the schemes are called. */
  form: string;
  parts: readonly string[];
  names: readonly string[];
  pointer: string;
}

/** Compares the ways in which two calls are let in. A webhook is let in by whoever receives it. */
export function compareSecurity(
  [old, now]: readonly [Call, Call],
  [before, after]: readonly [Description, Description],
  direction: Direction,
  finding: Finding,
): void {
  const [was, is] = [waysOf(before, old), waysOf(after, now)];
  const gone = was.filter(({ form }) => !is.some((way) => way.form === form));
  const added = is.filter(({ form }) => !was.some((way) => way.form === form));
  for (const way of gone) {
    // Whoever sends more than is needed is let in, too.
    const enough = is.find(({ parts }) => parts.every((part) => way.parts.includes(part)));
    const isLetIn = enough !== undefined && direction === "sent";
    finding.add({
      breaks: isLetIn ? [] : [direction === "sent" ? "sender" : "reader"],
      pointer: added[0]?.pointer ?? way.pointer,
      ...{
        before: way.form || "nothing",
        after: isLetIn ? enough.form || "nothing" : added[0]?.form,
      },
      why: isLetIn
        ? enough.form
          ? `${enough.form} is enough now.`
          : "No key is needed any more."
        : `Nobody is let in by ${way.form || "no key at all"} any more.`,
    });
  }
  if (gone.length === 0)
    for (const way of added)
      finding.add({
        ...{ breaks: [], pointer: way.pointer, before: undefined, after: way.form || "nothing" },
        why: way.form ? `${way.form} lets in, too.` : "No key is needed any more.",
      });
  for (const way of was) {
    const same = is.find(({ form }) => form === way.form);
    if (!same || same.names.join() === way.names.join()) continue;
    finding.add({
      ...{ kind: "name", breaks: ["codegen"], pointer: same.pointer },
      ...{ before: way.names.join(), after: same.names.join() },
      why: `The security scheme ${way.names.join()} is called ${same.names.join()} now.`,
    });
  }
}

function waysOf(description: Description, { security }: Call): Way[] {
  if (security.length === 0) return [{ form: "", parts: [], names: [], pointer: "/security" }];
  return security.map((one) => {
    const parts = Object.entries(one).map(([name, scopes]) => {
      const scheme = description.resolve(description.components("securitySchemes")[name]);
      return { name, form: formOf(scheme, scopes) };
    });
    parts.sort((a, b) => (a.form < b.form ? -1 : 1));
    const [first] = parts;
    return {
      form: parts.map(({ form }) => form).join(" and "),
      parts: parts.map(({ form }) => form),
      names: parts.map(({ name }) => name),
      pointer: first ? pointerTo("/components/securitySchemes", first.name) : "/security",
    };
  });
}

function formOf(scheme: Raw, scopes: unknown): string {
  const asked = asList(scopes).map(String).sort().join(" ");
  const scoped = asked ? ` for ${asked}` : "";
  if (scheme.type === "http") return `HTTP ${String(scheme.scheme).toLowerCase()}${scoped}`;
  if (scheme.type === "apiKey") {
    const name = scheme.in === "header" ? String(scheme.name).toLowerCase() : scheme.name;
    return `${scheme.in} ${name}${scoped}`;
  }
  if (scheme.type === "openIdConnect") return `OpenID of ${scheme.openIdConnectUrl}${scoped}`;
  if (scheme.type !== "oauth2") return `${scheme.type ?? "an unknown scheme"}${scoped}`;
  const flows = Object.entries(asRaw(scheme.flows)).map(([name, flow]) => {
    const { authorizationUrl, tokenUrl } = asRaw(flow);
    return [name, authorizationUrl, tokenUrl].filter(Boolean).join(" ");
  });
  return `OAuth (${flows.sort().join("; ")})${scoped}`;
}
