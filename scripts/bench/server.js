// Answers every request on loopback with the text that it is given, and tells its port to who forked it.
import { createServer } from "node:http";

const [answer] = process.argv.slice(2);
const server = createServer((_request, response) => {
  response.setHeader("content-type", "application/json").end(answer);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => server.close());
