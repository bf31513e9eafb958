const panel = (
  name: string,
  title: string,
  empty: string,
) => `<section aria-labelledby="${name}-title">
<h2 id="${name}-title">${title} <span class="count" id="${name}-count"></span></h2>
<ol id="${name}" class="rows"></ol>
<p class="empty" id="${name}-empty">${empty}</p>
</section>`;

/** The page; what it shows is put in by its script. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>WooshPay sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_sandbox/live.css">
<script src="/_sandbox/live.js" defer></script>
</head>
<body>
<header>
<h1>Sandbox</h1>
<p class="note">A test: no money moves. Unofficial; WooshPay does not run it.</p>
<dl>
<dt>Address</dt><dd><code id="address"></code></dd>
<dt><label for="account">Test key</label></dt><dd><select id="account"></select> <button id="copy-key" type="button">Copy</button></dd>
<dt>Clock</dt><dd><time id="now"></time>
<button type="button" data-advance="1h">+ 1 hour</button>
<button type="button" data-advance="1d">+ 1 day</button>
<button type="button" data-advance="30d">+ 30 days</button></dd>
</dl>
<p class="tools"><span id="state" role="status">connecting …</span>
<button id="reset" type="button">Reset this account</button>
<a href="/_sandbox/openapi.json">Description of the admin</a></p>
<p id="message" role="alert" hidden></p>
</header>
<noscript><p class="note">This page needs JavaScript; the same is at /_sandbox/requests, /_sandbox/objects, /_sandbox/events and /_sandbox/deliveries.</p></noscript>
<main>
${panel("requests", "Requests", "None yet. Give your program the address and the key above.")}
${panel("objects", "Objects", "None yet.")}
${panel("events", "Events", "None yet.")}
${panel("deliveries", "Deliveries", "None yet: they go to webhook endpoints, such as the one of --webhook.")}
</main>
</body>
</html>
`;
