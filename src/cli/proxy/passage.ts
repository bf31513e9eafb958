import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import type { Finding } from "../../contract/finding.js";
import { answerHeaders, pairsOf, requestHeaders, trailersOf, verdictName } from "./headers.js";
import type { Live } from "./live.js";
import { type OwnAnswer, ownAnswers, ownBody, refusal, unreachable } from "./own-answer.js";
import { bodyOf, type Passed } from "./passed.js";
import { Tap } from "./tap.js";
import { holdsLiveKey } from "./target.js";
import type { Upstream } from "./upstream.js";
import type { Watch } from "./watch.js";

/** What all exchanges of a proxy have in common. */
export interface Surroundings {
  upstream: Upstream;
  watch: Watch;
  live: Live;
  /** Whether bodies are held back until they are judged, and what breaks the description goes no further. */
  isBlocking: boolean;
}

// A longer body would keep the head of the answer waiting.
const judgedAhead = 1024 * 1024;

const repeatable = /^(?:GET|HEAD)$/;

/** One exchange on its way: to the target, and back. */
export class Passage {
  readonly #around: Surroundings;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #sent: Tap;
  readonly #startedAt = Date.now();
  readonly #clock = performance.now();
  #outgoing: ClientRequest | undefined;
  #incoming: IncomingMessage | undefined;
  #received: Tap | undefined;
  #wait = 0;
  #isRepeated = false;
  /** Of the request; undefined until it is judged. */
  #violations: readonly Finding[] | undefined;

  /** @param isAsking whether the sender waits to be told that it may send its body. */
  constructor(
    request: IncomingMessage,
    response: ServerResponse,
    around: Surroundings,
    isAsking: boolean,
  ) {
    this.#around = around;
    this.#request = request;
    this.#response = response;
    const refused = refusalOf(request);
    const isHeld = around.isBlocking && !refused;
    this.#sent = new Tap(request, isHeld ? (kept) => this.#forward(kept) : undefined);
    // What breaks is seen when the answer closes.
    for (const stream of [request, response]) stream.on("error", () => {});
    response.on("close", () => this.#close(refused !== undefined));
    if (refused) {
      around.watch.refused += 1;
      this.#tell(refused.message);
      this.#answerOwn(refused);
    } else if (isHeld) {
      if (isAsking) response.writeContinue();
      request.on("end", () => this.#judgeHeld());
    } else this.#forward([]);
  }

  #judgeHeld(): void {
    // What is too long to be judged is on its way already.
    if (this.#outgoing) return;
    const violations = this.#judgeRequest();
    if (violations && violations.length > 0) this.#answerOwn(refusal("request", violations));
    else this.#forward(this.#sent.chunks);
  }

  #forward(kept: readonly Buffer[]): void {
    const { upstream, isBlocking } = this.#around;
    const request = this.#request;
    const { method = "", rawHeaders } = request;
    const { host } = upstream;
    try {
      const headers = requestHeaders(pairsOf(rawHeaders), {
        host,
        method,
        isContinued: isBlocking,
      });
      this.#outgoing = upstream.send(method, request.url ?? "", headers);
    } catch {
      this.#answerOwn(ownAnswers.malformed);
      return;
    }
    const outgoing = this.#outgoing;
    outgoing.on("continue", () => this.#response.writeContinue());
    outgoing.on("response", (incoming) => this.#take(incoming));
    outgoing.on("error", (error) => this.#fail(error));
    for (const chunk of kept) outgoing.write(chunk);
    passTrailers(request, outgoing);
    request.pipe(outgoing);
    setImmediate(() => {
      if (this.#sent.size === 0 && !outgoing.destroyed) outgoing.flushHeaders();
    });
  }

  #take(incoming: IncomingMessage): void {
    this.#incoming = incoming;
    this.#wait = performance.now() - this.#clock;
    incoming.on("error", () => {});
    incoming.on("close", () => {
      if (!incoming.complete) this.#breakOff();
    });
    if (!this.#around.isBlocking) {
      this.#received = new Tap(incoming);
      if (this.#isJudgedAhead()) this.#judgeRequest();
      this.#deliver([]);
      return;
    }
    this.#received = new Tap(incoming, (kept) => this.#deliver(kept));
    incoming.on("end", () => this.#judgeAnswer());
  }

  #judgeAnswer(): void {
    if (this.#response.headersSent) return;
    const all = this.#around.watch.violations(this.#passed());
    const ofAnswer = all?.filter(({ side }) => side === "response") ?? [];
    this.#violations = all;
    if (ofAnswer.length > 0) this.#answerOwn(refusal("response", ofAnswer));
    else this.#deliver(this.#received?.chunks ?? []);
  }

  #deliver(kept: readonly Buffer[]): void {
    const response = this.#response;
    const incoming = this.#incoming as IncomingMessage;
    const { statusCode = 502, statusMessage = "", rawHeaders } = incoming;
    const isOld = this.#request.httpVersion === "1.0";
    const verdict = this.#verdict();
    try {
      response.sendDate = false;
      const headers = answerHeaders(pairsOf(rawHeaders), { isOld, verdict });
      response.writeHead(statusCode, statusMessage, headers.flat());
    } catch {
      this.#outgoing?.destroy();
      this.#answerOwn(ownAnswers.broken);
      return;
    }
    for (const chunk of kept) response.write(chunk);
    passTrailers(incoming, response);
    incoming.pipe(response);
    setImmediate(() => {
      if (this.#received?.size === 0 && !response.destroyed) response.flushHeaders();
    });
  }

  #fail(error: NodeJS.ErrnoException): void {
    // What breaks behind the head of the answer is seen at the answer itself.
    if (this.#incoming || this.#response.destroyed) return;
    const { method = "", complete } = this.#request;
    // The target may close a connection in the moment in which it is used again.
    const isStale = this.#outgoing?.reusedSocket && !this.#isRepeated && complete;
    if (isStale && repeatable.test(method) && this.#sent.size === 0) {
      this.#isRepeated = true;
      this.#forward([]);
      return;
    }
    const answer = unreachable(this.#around.upstream.name, error.code ?? "broken connection");
    this.#tell(answer.message);
    if (this.#isJudgedAhead()) this.#judgeRequest();
    this.#answerOwn(answer);
  }

  #breakOff(): void {
    // Whoever has gone away broke it off.
    if (this.#response.destroyed) return;
    const answer = unreachable(this.#around.upstream.name, "it broke off its answer");
    this.#tell(answer.message);
    this.#answerOwn(answer);
  }

  #answerOwn(answer: OwnAnswer): void {
    const response = this.#response;
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    const body = ownBody(answer);
    const verdict = this.#verdict();
    this.#request.unpipe();
    this.#request.resume();
    response.sendDate = true;
    response.writeHead(answer.status, {
      ...{ "Content-Type": "application/json", "Content-Length": body.length },
      ...(verdict !== undefined && { [verdictName]: verdict }),
    });
    response.end(body);
  }

  #isJudgedAhead(): boolean {
    return this.#sent.isDone && this.#sent.size <= judgedAhead;
  }

  #judgeRequest(): readonly Finding[] | undefined {
    const { request } = this.#passed();
    if (request.body === undefined) return undefined;
    this.#violations = this.#around.watch.violations({ request });
    return this.#violations;
  }

  #verdict(): string | undefined {
    const number = this.#violations?.length;
    if (number === undefined) return undefined;
    return number === 0 ? "ok" : `violation;n=${number}`;
  }

  #close(isRefused: boolean): void {
    // Also where the target answered before it had the whole request.
    if (!this.#response.writableFinished || !this.#request.complete) this.#outgoing?.destroy();
    if (!isRefused) this.#around.watch.take(this.#passed());
  }

  #passed(): Passed {
    const { method = "", url = "", httpVersion, rawHeaders } = this.#request;
    const headers = pairsOf(rawHeaders);
    return {
      request: {
        ...{ method, url: this.#around.upstream.address(url), httpVersion, headers },
        ...{ body: bodyOf(this.#sent.whole, headers), size: this.#sent.size },
      },
      answer: this.#incoming && answerOf(this.#incoming, this.#received),
      ...{ startedAt: this.#startedAt, wait: this.#wait, time: performance.now() - this.#clock },
    };
  }

  #tell(what: string): void {
    const { method, url = "" } = this.#request;
    this.#around.live.trouble(`${method} ${url.split("?")[0]}`, what);
  }
}

function refusalOf({ url = "", rawHeaders }: IncomingMessage): OwnAnswer | undefined {
  if (holdsLiveKey([url, ...rawHeaders])) return ownAnswers.liveKey;
  return url.startsWith("/") ? undefined : ownAnswers.otherTarget;
}

function answerOf(incoming: IncomingMessage, received: Tap | undefined): Passed["answer"] {
  const { statusCode = 0, statusMessage = "", httpVersion, rawHeaders } = incoming;
  const headers = pairsOf(rawHeaders);
  return {
    ...{ status: statusCode, text: statusMessage, httpVersion, headers },
    ...{ body: bodyOf(received?.whole, headers), size: received?.size ?? 0 },
  };
}

/** To be called before the body is piped, so that they are there when it ends. */
function passTrailers(from: IncomingMessage, to: ClientRequest | ServerResponse): void {
  const pass = () => {
    const trailers = trailersOf(from.rawTrailers);
    if (trailers.length > 0 && to.chunkedEncoding && !to.destroyed) to.addTrailers(trailers);
  };
  if (from.readableEnded) pass();
  else from.on("end", pass);
}
