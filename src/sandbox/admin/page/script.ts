/** What the page runs. Everything is shown as text, never as markup. */
export const script = String.raw`"use strict";
const most = 100;
const $ = (id) => document.getElementById(id);
const lists = { requests: new Map(), objects: new Map(), events: new Map(), deliveries: new Map() };
let accounts = [];
let actions = new Map();
let source;

function make(name, options, ...content) {
  const element = Object.assign(document.createElement(name), options);
  element.append(...content.filter((one) => one !== undefined));
  return element;
}

const key = () => (accounts[Number($("account").value)] || {}).secretKey || "";

async function call(method, path, body) {
  const headers = { "content-type": "application/json" };
  if (key()) headers.authorization = "Basic " + btoa(key() + ":");
  const response = await fetch("/_sandbox" + path, {
    method, headers, body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ? answer.error.message : answer.message);
  return answer;
}

async function act(does) {
  $("message").hidden = true;
  try {
    return await does();
  } catch (error) {
    $("message").textContent = error.message;
    $("message").hidden = false;
  }
}

function button(text, does) {
  return make("button", { type: "button", textContent: text, onclick: () => act(does) });
}

const clockTime = (at) => new Date(at).toISOString().slice(5, 19).replace("T", " ");
const pretty = (value) => make("pre", { tabIndex: 0, textContent: typeof value === "string" ? value : JSON.stringify(value, null, 2) });
const soft = (text) => make("span", { className: "soft", textContent: text });

function readable(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

function row(list, id, summary, inside) {
  const rows = $(list);
  const before = lists[list].get(id);
  const details = make("details", {}, make("summary", {}, ...summary));
  const fill = () => {
    if (details.open && details.children.length === 1)
      details.append(make("div", { className: "inside" }, ...inside()));
  };
  details.addEventListener("toggle", fill);
  const item = make("li", {}, details);
  if (before) {
    details.open = before.querySelector("details").open;
    fill();
    before.remove();
  }
  lists[list].delete(id);
  lists[list].set(id, item);
  rows.prepend(item);
  if (lists[list].size > most) {
    const [oldest, gone] = lists[list].entries().next().value;
    lists[list].delete(oldest);
    gone.remove();
  }
  tally(list);
}

function drop(id) {
  for (const list of ["objects", "events", "deliveries"]) {
    const item = lists[list].get(id);
    if (!item) continue;
    item.remove();
    lists[list].delete(id);
    tally(list);
  }
}

function tally(list) {
  const size = lists[list].size;
  $(list + "-count").textContent = size === 0 ? "" : size === most ? "the last " + most : size;
  $(list + "-empty").hidden = size > 0;
}

const quoted = (text) => "'" + text.replaceAll("'", "'\\''") + "'";

function curl(seen) {
  const parts = ["curl", "-u \"$WOOSHPAY_SECRET_KEY:\"", "-X " + seen.method, quoted(location.origin + seen.target)];
  if (seen.body) parts.push("-H 'content-type: application/json'", "-d " + quoted(seen.body));
  return parts.join(" ");
}

const tone = (status) => (status < 300 ? "fine" : status < 500 ? "warn" : "bad");
const tones = { violation: "bad", warning: "warn", advice: "soft" };

function finding(one) {
  return make("div", { className: "finding " + tones[one.severity] },
    make("strong", { textContent: one.severity + ": " + (one.pointer || "the body") }),
    make("p", { textContent: "expected " + one.expected + ", found " + one.found + ". " + one.hint }));
}

function showRequest(seen) {
  const found = seen.findings.length;
  row("requests", String(seen.number), [
    make("strong", { className: tone(seen.status), textContent: seen.status }),
    make("span", { className: "call", textContent: seen.method + " " + seen.target }),
    found ? make("span", { className: "warn", textContent: found + (found === 1 ? " finding" : " findings") }) : undefined,
    soft(seen.milliseconds.toFixed(1) + " ms"),
  ], () => [
    make("p", { className: "buttons" }, button("Copy as curl", () => navigator.clipboard.writeText(curl(seen)))),
    ...seen.findings.map(finding),
    ...(seen.assumptions.length ? [make("p", { className: "soft", textContent: "Rests on " + seen.assumptions.join(", ") })] : []),
    ...(seen.body ? [pretty(readable(seen.body))] : []),
    pretty(readable(seen.answer)),
  ]);
}

function showObject(object) {
  if (object.object === "event") return showEvent(object);
  if (object.object === "sandbox.delivery") return showDelivery(object);
  const state = object.status || object.payment_status || "";
  const path = object.object.split(".").pop() + "s";
  row("objects", object.id, [
    make("span", { className: "call", textContent: object.id }),
    make("strong", { textContent: state }),
    soft(object.object),
  ], () => [
    make("p", { className: "buttons" },
      ...(typeof object.url === "string" && object.url.startsWith(location.origin)
        ? [make("a", { href: object.url, target: "_blank", rel: "noopener", textContent: "Open its page" })] : []),
      ...(actions.get(path) || []).map((name) =>
        button(name, () => call("POST", "/" + path + "/" + object.id + "/" + name, {})))),
    pretty(object),
  ]);
}

function showEvent(event) {
  row("events", event.id, [
    make("span", { className: "call", textContent: event.type }),
    soft(clockTime(event.created)),
  ], () => [pretty(event)]);
}

function showDelivery(delivery) {
  const { status, attempts } = delivery;
  row("deliveries", delivery.id, [
    make("strong", { className: status === "delivered" ? "fine" : status === "pending" ? "soft" : "bad", textContent: status }),
    make("span", { className: "call", textContent: delivery.type }),
    soft(attempts.length + (attempts.length === 1 ? " attempt" : " attempts")),
  ], () => [
    make("p", { className: "buttons" }, button("Redeliver", () => call("POST", "/deliveries/" + delivery.id + "/redeliver"))),
    make("p", { className: "soft", textContent: "to " + delivery.url + (delivery.due ? ", next at " + clockTime(delivery.due) : "") }),
    pretty(delivery),
  ]);
}

let clock = { now: 0, since: 0, stands: true };

function showNow(now, stands = clock.stands) {
  clock = { now, since: performance.now(), stands };
  tick();
}

function tick() {
  const now = clock.now + (clock.stands ? 0 : performance.now() - clock.since);
  $("now").textContent = new Date(now).toISOString().replace("T", " ").slice(0, 19) + " UTC";
}

function clear() {
  for (const list of Object.keys(lists)) {
    lists[list].clear();
    $(list).replaceChildren();
    tally(list);
  }
}

async function load() {
  clear();
  const [requests, objects, events, deliveries, time] = await Promise.all(
    ["/requests?limit=100", "/objects?limit=100", "/events?limit=100", "/deliveries?limit=100", "/clock"].map((path) => call("GET", path)));
  for (const seen of requests.data.reverse()) showRequest(seen);
  for (const list of [objects, events, deliveries]) for (const one of list.data.reverse()) showObject(one);
  showNow(time.now, time.is_fixed);
}

function watch() {
  if (source) source.close();
  source = new EventSource("/_sandbox/live?account=" + ($("account").value || 0));
  const on = (name, show) => source.addEventListener(name, ({ data }) => show(JSON.parse(data)));
  on("request", showRequest);
  on("object", showObject);
  on("removed", ({ id }) => drop(id));
  on("clock", ({ now }) => showNow(now));
  on("reset", () => act(load));
  source.onopen = () => {
    $("state").textContent = "live";
    // What happened while nobody listened is read again.
    act(load);
  };
  source.onerror = () => { $("state").textContent = "the sandbox is gone; trying again …"; };
}

async function readAccounts() {
  accounts = (await call("GET", "/accounts")).data;
  const chosen = $("account").value || "0";
  $("account").replaceChildren(...accounts.map(({ secretKey }, index) => make("option", { value: String(index), textContent: secretKey })));
  $("account").value = chosen;
}

async function readActions() {
  const { paths } = await call("GET", "/openapi.json");
  for (const path of Object.keys(paths)) {
    const [, name, action] = /^\/_sandbox\/([^/]+)\/\{id\}\/([^/]+)$/.exec(path) || [];
    if (name && name !== "deliveries") actions.set(name, [...(actions.get(name) || []), action]);
  }
}

setInterval(tick, 1000);
$("address").textContent = location.origin;
$("account").addEventListener("change", watch);
$("account").addEventListener("focus", () => act(readAccounts));
$("copy-key").addEventListener("click", () => act(() => navigator.clipboard.writeText(key())));
$("reset").addEventListener("click", () => act(async () => { await call("POST", "/reset"); await load(); }));
for (const one of document.querySelectorAll("[data-advance]"))
  one.addEventListener("click", () => act(async () => showNow((await call("POST", "/clock", { advance: one.dataset.advance })).clock.now)));
act(async () => { await readAccounts(); await readActions(); watch(); });
`;
