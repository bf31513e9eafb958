// What a server with state costs at least: node:http and a Map, which checks nothing. It prints its address.
import { createServer } from "node:http";

const kept = new Map();

function answer(response, body) {
  const text = JSON.stringify(body);
  response
    .writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    })
    .end(text);
}

const server = createServer((request, response) => {
  if (request.method === "GET") {
    answer(response, kept.get(request.url.split("/").at(-1)));
    return;
  }
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const sent = JSON.parse(Buffer.concat(chunks).toString());
    const id = `pi_${String(kept.size).padStart(19, "0")}`;
    const made = { id, object: "payment_intent", created: Date.now(), livemode: false, ...sent };
    kept.set(id, made);
    answer(response, made);
  });
});
server.listen(0, "127.0.0.1", () =>
  console.log(`Listening at http://127.0.0.1:${server.address().port}`),
);
