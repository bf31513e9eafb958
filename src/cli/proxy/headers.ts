/** A header as it came over the wire. */
export type HeaderLine = readonly [name: string, value: string];

/** The longest head of a message, in bytes. */
export const headLimit = 64 * 1024;

/** Says on answers what the proxy thinks of the exchange. */
export const verdictName = "wooshpay-contract";

// They belong to one connection, not to the message.
const ofConnection = new Set([
  ...["connection", "keep-alive", "proxy-connection", "te", "upgrade"],
  ...["proxy-authenticate", "proxy-authorization"],
]);

// Whoever names one of these in Connection would have another message arrive than was sent.
const ofMessage = new Set([
  ...["authorization", "cache-control", "content-encoding", "content-length", "content-type"],
  ...["cookie", "host", "transfer-encoding"],
]);

// Node sends these chunked where no length is named.
const withBody = /^(?!(?:GET|HEAD|DELETE|OPTIONS|TRACE|CONNECT)$)/;

/** The list that Node has of headers, names and values in turn, as pairs. */
export function pairsOf(raw: readonly string[]): HeaderLine[] {
  const pairs: HeaderLine[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    pairs.push([raw[index] as string, raw[index + 1] as string]);
  return pairs;
}

/**
 * The headers that the target gets: those that were sent, in their order and case, but for those of the connection,
 * and with the target's own name.
 * @param isContinued whether the sender was told already to go on, so that the target needs not be asked.
 */
export function requestHeaders(
  lines: readonly HeaderLine[],
  { host, method, isContinued }: { host: string; method: string; isContinued: boolean },
): HeaderLine[] {
  const kept = withoutConnection(lines).filter(
    ([name]) => !(isContinued && name.toLowerCase() === "expect"),
  );
  const place = kept.findIndex(isNamed("host"));
  const own: HeaderLine = [kept[place]?.[0] ?? "Host", host];
  const others = kept.filter((line) => !isNamed("host")(line));
  others.splice(Math.max(place, 0), 0, own);
  const isFramed = others.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name));
  return isFramed || !withBody.test(method) ? others : [...others, ["Content-Length", "0"]];
}

/**
 * The headers that the caller gets: those of the answer, in their order and case, but for those of the connection.
 * @param isOld whether the caller speaks HTTP/1.0, which knows no chunks.
 * @param verdict value of {@link verdictName}; undefined for none.
 */
export function answerHeaders(
  lines: readonly HeaderLine[],
  { isOld, verdict }: { isOld: boolean; verdict: string | undefined },
): HeaderLine[] {
  const kept = withoutConnection(lines).filter(
    (line) => !isNamed(verdictName)(line) && !(isOld && isNamed("transfer-encoding")(line)),
  );
  // Without chunks there is no place for trailers.
  const isChunked = kept.some(isNamed("transfer-encoding"));
  const sent = isChunked ? kept : kept.filter((line) => !isNamed("trailer")(line));
  return verdict === undefined ? sent : [...sent, [verdictName, verdict]];
}

/** Trailers without what has no place in them. */
export function trailersOf(raw: readonly string[]): [string, string][] {
  return pairsOf(raw)
    .filter(([name]) => !ofConnection.has(name.toLowerCase()) && !ofMessage.has(name.toLowerCase()))
    .map(([name, value]) => [name, value]);
}

function withoutConnection(lines: readonly HeaderLine[]): HeaderLine[] {
  const named = lines
    .filter(isNamed("connection"))
    .flatMap(([, value]) => value.split(","))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => !ofMessage.has(name));
  const left = new Set([...ofConnection, ...named]);
  return lines.filter(([name]) => !left.has(name.toLowerCase()));
}

function isNamed(wanted: string): (line: HeaderLine) => boolean {
  return ([name]) => name.toLowerCase() === wanted;
}
