import type { OperationData, ParameterData } from "../data.js";
import { excerpt, mask } from "../judge/excerpt.js";
import type { Fault } from "../judge/judgement.js";
import { nearest } from "../judge/spelling.js";
import { type IdPrefixes, isUnfilled } from "./ids.js";

/**
 * What is wrong with a parameter before its schema is asked: it is missing, empty, not filled in, a filter
 * without its members, an id of another kind. Undefined where its schema has the word.
 * @param found undefined where it was not sent.
 */
export function parameterFault(
  operation: OperationData,
  parameter: ParameterData,
  found: unknown,
  prefixes: IdPrefixes,
): Fault | undefined {
  const { name, required, isDeep } = parameter;
  const isPath = parameter.in === "path";
  const rule = "required";
  if (found === undefined && !required) return undefined;
  if (found === undefined || (found === "" && required && !isPath))
    return { rule, expected: `the parameter ${name}`, found: "none", hint: `Send ${name}.` };
  if (found === "" && !isPath) {
    const hint = `Give ${name} a value, or leave it out.`;
    return { rule, severity: "advice", expected: `a value of ${name}`, found: "none", hint };
  }
  if (isPath && isUnfilled(String(found))) {
    const hint = `Fill in \`${name}\` before calling.`;
    return { rule, expected: "an id", found: excerpt(found), hint };
  }
  if (isDeep && (typeof found !== "object" || Array.isArray(found))) {
    const hint = `Name a member in brackets: ${memberForm(parameter)}=….`;
    return { rule: "type", expected: "a filter with members", found: excerpt(found), hint };
  }
  const prefix = prefixes.of(operation, parameter);
  if (prefix === undefined || typeof found !== "string" || !prefixes.isForeign(found, prefix))
    return undefined;
  const hint = "Send the id itself: this is one of another kind of object, or a client secret.";
  return {
    ...{ rule: "id-prefix", expected: `an id that begins with ${prefix}` },
    ...{ found: excerpt(found), hint },
  };
}

/** What is wrong with a parameter of a query that no page names; undefined for one that is known. */
export function strayFault({ parameters }: OperationData, name: string): Fault | undefined {
  const known = parameters.filter((one) => one.in === "query");
  if (known.some((one) => one.name === name)) return undefined;
  const names = known.map((one) => one.name);
  return {
    ...{ rule: "undeclared", pointer: `#query/${mask(name).replaceAll("/", "~1")}` },
    expected: names.length > 0 ? `one of ${names.join(", ")}` : "no query",
    found: `unknown parameter ${excerpt(name)}`,
    hint: strayHint(known, name),
  };
}

function strayHint(known: readonly ParameterData[], name: string): string {
  const [base = name] = name.split(/[.[]/);
  const filter = known.find((one) => one.isDeep && one.name === base);
  if (filter) return `Write its members as \`${memberForm(filter)}\`.`;
  const meant = nearest(
    base,
    known.map((one) => one.name),
  );
  return meant ? `Rename it to \`${meant}\`.` : "Leave it out: nothing takes it.";
}

function memberForm({ name, schema }: ParameterData): string {
  const [member = "member"] = Object.keys((schema.properties ?? {}) as object);
  return `${name}[${member}]`;
}
