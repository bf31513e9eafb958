import { createServer, type ServerResponse } from "node:http";
import { listen } from "../support/loopback.js";
import { answer, type Exchange } from "./answers.js";

/** A server on this machine that the suite talks to, and that serves a page to browsers. */
export interface Server {
  baseUrl: string;
  /** Serves this script to the page at `/`; what it posts to /results is the promise. */
  results(script: string): Promise<unknown>;
  close(): void;
}

/** Starts the server, and a second one that redirects lead to. */
export async function startServer(): Promise<Server> {
  const visitors: { url: string }[] = [];
  const other = await listen(
    createServer((request, response) => {
      visitors.push({ url: request.url ?? "" });
      response.end("{}");
    }),
  );
  let script = "";
  let receive = (_: unknown) => {};
  const own = await listen(
    createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString("utf8");
      const exchange: Exchange = { request, response, body, elsewhere: other.url };
      if (request.url === "/") page(response, "text/html", pageText);
      else if (request.url === "/page.js") page(response, "text/javascript", script);
      else if (request.url === "/visitors") page(response, "application/json", { visitors });
      else if (request.url === "/results") {
        receive(JSON.parse(body));
        response.end();
      } else answer(exchange);
    }),
  );
  return {
    baseUrl: own.url,
    results: (text) => {
      script = text;
      return new Promise((resolve) => {
        receive = resolve;
      });
    },
    close() {
      void own.close();
      void other.close();
    },
  };
}

const pageText =
  '<!doctype html><meta charset="utf-8"><title>wooshpay-openapi</title><script type="module" src="/page.js"></script>';

function page(response: ServerResponse, type: string, body: string | object): void {
  response.setHeader("content-type", `${type}; charset=utf-8`);
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
