import type { StreamedAnswer } from "../message.js";

/** What a `fetch` of this process makes of an answer that goes on. It ends when its reader does, or by the signal. */
export function streamed({ status, headers, open }: StreamedAnswer, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      end = open((text) => controller.enqueue(encoder.encode(text)));
      signal.addEventListener("abort", () => {
        end();
        controller.error(signal.reason);
      });
    },
    cancel: () => end(),
  });
  return new Response(body, { status, headers });
}
