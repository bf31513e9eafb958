/** A key that no account has. */
export const secretKey = "sk_test_everywhere";

/**
 * A client that meets these steps one after the other, and the requests that it sent. A step is an
 * answer, an error to throw, or a function of the request; the last one stays.
 */
export function clientMeeting({ WooshPay }, steps, options = {}) {
  const requests = [];
  const fetch = async (url, init) => {
    const request = new Request(url, init);
    const step = steps[Math.min(requests.push(request), steps.length) - 1];
    if (step instanceof Error) throw step;
    return typeof step === "function" ? step(request) : step.clone();
  };
  const allowed = { dangerouslyAllowBrowser: true, fetch, ...options };
  return { client: new WooshPay(secretKey, allowed), requests };
}

/** An answer with JSON. */
export function json(value, status = 200, headers = {}) {
  return new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** An answer that says no, and allows the next attempt at once. */
export function refusal(status, error = { type: "api_error", message: "no" }) {
  return json({ error }, status, { "retry-after": "0", "request-id": "req_7" });
}
