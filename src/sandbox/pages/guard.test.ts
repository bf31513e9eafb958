import { expect, test } from "vitest";
import { isLoopback } from "../../this-machine.js";
import { checkSender, tokenOf } from "./guard.js";

const base = "http://127.0.0.1:4010";

function sent(method: string, headers: Record<string, string>) {
  return () => checkSender({ method, target: "/", header: (name) => headers[name] }, base);
}

test.for([
  ["GET", {}],
  ["GET", { host: "127.0.0.1:4010" }],
  ["GET", { host: "localhost:4010" }],
  ["GET", { host: "pay.localhost:4010" }],
  ["GET", { host: "[::1]:4010" }],
  ["POST", {}],
  ["POST", { host: "localhost:4010", origin: "http://localhost:4010" }],
  // What stands in between may have changed the host.
  ["POST", { host: "localhost:9", origin: base }],
] as const)("%s %j passes", ([method, headers]) => {
  expect(sent(method, headers)).not.toThrow();
});

test.for([
  ["GET", { host: "evil.example:4010" }],
  ["GET", { host: "localhost.evil.example" }],
  ["GET", { host: "127.0.0.1.evil.example" }],
  ["POST", { host: "127.0.0.1:4010", origin: "http://evil.example" }],
  ["POST", { host: "127.0.0.1:4010", origin: "http://127.0.0.1:9999" }],
  ["POST", { host: "127.0.0.1:4010", origin: "null" }],
  ["POST", { origin: "http://evil.example" }],
] as const)("%s %j is refused", ([method, headers]) => {
  expect(sent(method, headers)).toThrow(expect.objectContaining({ status: 403 }));
});

test("the name that the sandbox was started with is its own", () => {
  const request = {
    ...{ method: "POST", target: "/" },
    header: (name: string) =>
      ({ host: "pay.team.example", origin: "https://pay.team.example" })[name],
  };
  expect(() => checkSender(request, "https://pay.team.example")).not.toThrow();
  expect(() => checkSender(request, base)).toThrow("its baseUrl");
});

test("names of this machine are those of its loopback", () => {
  const own = ["localhost", "LOCALHOST:1", "a-b.localhost", "127.1.2.3:80", "[::1]"];
  expect(own.filter(isLoopback)).toEqual(own);
  const others = ["localhost.", "notlocalhost", "128.0.0.1", "[::2]", "0.0.0.0", ""];
  expect(others.filter(isLoopback)).toEqual([]);
});

test("each object has a token of its own", () => {
  expect(tokenOf("cs_1")).toHaveLength(24);
  expect(tokenOf("cs_1")).toBe(tokenOf("cs_1"));
  expect(tokenOf("cs_1")).not.toBe(tokenOf("cs_2"));
});
