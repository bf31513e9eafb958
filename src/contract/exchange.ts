/** Headers in any of the forms that people have them in; names in whatever case. */
export type HeaderSource =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/** What was sent. */
export interface ExchangeRequest {
  /** HTTP method, in whatever case. */
  method: string;
  /** Address with its query; a path alone will do. */
  url: string;
  headers?: HeaderSource | undefined;
  /**
   * The body: text or bytes as they were sent, a form, or the value that was read from JSON. Undefined when
   * nothing was sent.
   */
  body?: unknown;
  /** Whether there was a body that nobody kept: it is not checked, and not missed. */
  isBodyLost?: boolean | undefined;
}

/** What came back. */
export interface ExchangeResponse {
  /** HTTP status. */
  status: number;
  headers?: HeaderSource | undefined;
  /** The body, as that of a request. */
  body?: unknown;
  /** Whether there was a body that nobody kept: it is not checked, and not missed. */
  isBodyLost?: boolean | undefined;
}

/** A request and its answer; a delivery of a webhook is one too. */
export interface Exchange {
  request: ExchangeRequest;
  /** Undefined where none came, or none was kept. */
  response?: ExchangeResponse | undefined;
  /** Where it was read. */
  place?: ExchangePlace | undefined;
}

/** Where an exchange was read. */
export interface ExchangePlace {
  /** Name of a file, `-` for standard input, or an address. */
  source: string;
  /** Position among the exchanges of the source, from 0. */
  index: number;
  /** Line of the source at which it begins, from 1, where there are lines. */
  line?: number | undefined;
  /** What was called, where a position alone tells nobody which it was: `GET /v1/refunds/re_1`. */
  call?: string | undefined;
}
