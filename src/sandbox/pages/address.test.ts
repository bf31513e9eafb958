import { expect, test } from "vitest";
import { addressOf } from "./address.js";

test.for([
  ["https://shop.example/thanks?a=1#b", "https://shop.example/thanks?a=1#b"],
  ["http://127.0.0.1:3000/ok", "http://127.0.0.1:3000/ok"],
  ["www.example.com", "https://www.example.com/"],
  ["www.example.com:8443/back", "https://www.example.com:8443/back"],
  ["localhost:3000/ok", "http://localhost:3000/ok"],
  ["127.0.0.1:3000", "http://127.0.0.1:3000/"],
  ["[::1]:3000/ok", "http://[::1]:3000/ok"],
  ["Shop.localhost:3000/ok", "http://shop.localhost:3000/ok"],
  ["localhost.example/ok", "https://localhost.example/ok"],
  ["shop://order/1", "shop://order/1"],
  ["com.example.shop:done", "com.example.shop:done"],
  [" https://shop.example/ ", "https://shop.example/"],
  ["https://bücher.example/ü\r\nx", "https://xn--bcher-kva.example/%C3%BCx"],
] as const)("%s leads to %s", ([told, address]) => {
  expect(addressOf(told)).toBe(address);
});

test.for([
  ...["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"],
  ...["file:///etc/passwd", "blob:https://shop.example/x", "about:blank"],
  ...["java\nscript:alert(1)", "", " ", "https://", null, undefined, 7],
])("%j leads nowhere", (told) => {
  expect(addressOf(told)).toBeUndefined();
});
