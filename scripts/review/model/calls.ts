import {
  type LocatedOperation,
  type OpenApi,
  type Parameter,
  parametersIn,
  type Schema,
} from "../../../src/contract/document.js";

/** How an operation is called: with the client, and from a shell. */
export interface Calls {
  clientCall: string;
  curl: string;
}

// A longer body is read where the payloads stand, and taken from a file.
const longestBody = 320;

/**
 * Calls to copy, with a body that is sent as it stands; the key comes from the environment.
 * @param body what is sent; undefined for nothing.
 */
export function callsOf(
  document: OpenApi,
  { method, path, operation }: LocatedOperation,
  body: unknown,
): Calls {
  const parameters = parametersIn(document, operation, "path");
  const ids = parameters.map(sampleId);
  const query = parametersIn(document, operation, "query").filter(({ required }) => required);
  const isFile = "multipart/form-data" in (operation.requestBody?.content ?? {});
  const target = parameters.reduce(
    (text, { name }, index) => text.replace(`{${name}}`, ids[index] ?? ""),
    path,
  );
  const asked = query.map(({ name }) => [name, "…"] as const);
  const search = asked.map((pair) => pair.join("=")).join("&");
  const isShort = JSON.stringify(body ?? "").length <= longestBody;
  const sent = isFile
    ? ' \\\n  -F purpose=dispute_evidence -F "file=@receipt.pdf"'
    : body === undefined
      ? ""
      : ` \\\n  -H "Content-Type: application/json" \\\n  -d ${isShort ? quoted(JSON.stringify(body)) : "@request.json"}`;
  const verb = method === "get" || (method === "post" && sent) ? "" : `-X ${method.toUpperCase()} `;
  const last = isFile
    ? ['{ purpose: "dispute_evidence", file }']
    : body !== undefined
      ? [isShort ? literal(body) : "request"]
      : asked.length > 0
        ? [literal(Object.fromEntries(asked))]
        : [];
  const given = [...ids.map((id) => JSON.stringify(id)), ...last];
  return {
    clientCall: `await wooshpay.${operation["x-client-method"]}(${given.join(", ")});`,
    curl: `curl ${verb}-u "$WOOSHPAY_SECRET_KEY:" \\\n  ${quotedUrl(target, search)}${sent}`,
  };
}

function quotedUrl(target: string, search: string): string {
  const url = `https://apitest.wooshpay.com${target}`;
  return search ? quoted(`${url}?${search}`) : url;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function sampleId(parameter: Parameter): string {
  const { schema } = parameter as { schema?: Schema };
  const told = /begins with ([a-z]+_)/.exec(parameter.description ?? "")?.[1];
  const prefix = (schema?.["x-id-prefix"] as string | undefined) ?? told;
  return prefix ? `${prefix}1000000000000000001` : "1000000000000000001";
}

/** A value as TypeScript, with names without quotation marks where they need none. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^( *)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
