import { request } from "node:http";

/**
 * Sends what a mock was given to the server, past the mock, so that what it answers is what an API answers.
 * @throws what Node says of a lost connection.
 */
export function forward(serverUrl, { method, path, headers, body, signal }) {
  return new Promise((resolve, reject) => {
    const onward = request(serverUrl + path, { method, headers, signal, agent: false });
    onward.on("error", reject);
    onward.on("response", (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    onward.end(body);
  });
}
