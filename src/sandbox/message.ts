/** A request as the sandbox reads it: what a `Request` holds, or what a socket has received. */
export interface SandboxRequest {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path with its query, for example `/v1/refunds?limit=3`. */
  readonly target: string;
  /** Value of a header by its name in small letters; undefined where it is absent. */
  readonly header: (name: string) => string | undefined;
  /** The body as it was received; undefined where there is none. */
  readonly body?: string | Uint8Array | undefined;
}

/**
 * What happens to the connection instead of a whole answer; whoever owns the socket does it, after the delay of the
 * answer. In process, `reset` makes fetch reject as a broken connection does, `truncate` breaks the body off, and
 * `timeout` answers nothing until the request is aborted.
 */
export type ConnectionFault =
  /** The connection is reset before a byte of the answer was sent. */
  | { readonly kind: "reset" }
  /** Status and headers go out, with the length of the whole body; it ends after this many bytes, with a reset. */
  | { readonly kind: "truncate"; readonly bytes: number }
  /** Nothing is sent, and the connection stays open until the caller ends it. */
  | { readonly kind: "timeout" };

/** An answer as the sandbox gives it. */
export interface SandboxAnswer {
  readonly status: number;
  /** Headers by their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds of real time to wait before anything is sent; 0 where it is left out. */
  readonly delay?: number | undefined;
  /** What happens to the connection; the answer goes out whole where it is left out. */
  readonly fault?: ConnectionFault | undefined;
}

/** An answer that goes on for as long as its reader listens. */
export interface StreamedAnswer {
  readonly status: number;
  /** Headers by their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Begins: what is to be sent is handed over from now on. @returns ends it. */
  readonly open: (send: (text: string) => void) => () => void;
}
