/** How the pages look, in the light and in the dark, from 320 px on. */
export const style = `:root {
  color-scheme: light dark;
  --page: #f4f5f8; --card: #fff; --line: #dfe2ea; --edge: #767d91; --ink: #171b26; --soft: #586074;
  --strong: #3b48c4; --on-strong: #fff; --bad: #b9202f; --bad-back: #fdeaec;
  --note: #fdf1dc; --on-note: #5c3600;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f121a; --card: #181c27; --line: #2b3140; --edge: #858da3; --ink: #e9ecf4; --soft: #9ba4b9;
    --strong: #a5aeff; --on-strong: #11151f; --bad: #ff8a93; --bad-back: #3b1a21;
    --note: #372813; --on-note: #f6cd86;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 560px; margin: 0 auto; padding: 0 16px; }
h1, h2, p, ul, dl, dd, fieldset { margin: 0; }
h1 { font-size: 26px; line-height: 1.25; letter-spacing: -.01em; }
h2 { font-size: 17px; margin-bottom: 8px; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 14px; }
a { color: var(--strong); }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
.note { background: var(--note); color: var(--on-note); border-radius: 8px; padding: 8px 12px; margin: 16px 0; font-size: 14px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px 16px; margin-top: 16px; }
.soft, footer { color: var(--soft); font-size: 14px; }
.alert { background: var(--bad-back); color: var(--bad); border-left: 4px solid var(--bad); border-radius: 8px; padding: 10px 14px; margin-top: 16px; }
.alert:focus { outline: 3px solid var(--bad); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 8px 0; border-bottom: 1px solid var(--line); }
thead th { font-size: 14px; font-weight: 500; color: var(--soft); }
tbody th { font-weight: 500; }
th:last-child, td:last-child { text-align: right; padding-left: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot tr:last-child > * { font-weight: 650; border-bottom: 0; font-size: 17px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin-top: 12px; }
dt { color: var(--soft); }
fieldset { border: 0; padding: 0; margin-bottom: 20px; }
legend { font-size: 17px; font-weight: 650; padding: 0; margin-bottom: 8px; }
.choice { display: flex; gap: 12px; align-items: center; min-height: 48px; padding: 10px 14px; border: 1px solid var(--edge); border-radius: 8px; margin-top: 8px; cursor: pointer; }
.choice:has(:checked) { border-color: var(--strong); box-shadow: inset 0 0 0 1px var(--strong); }
.choice input { accent-color: var(--strong); width: 18px; height: 18px; margin: 0; flex: none; }
.field { display: block; font-weight: 500; margin-bottom: 4px; }
select, button { font: inherit; color: inherit; width: 100%; min-height: 48px; border-radius: 8px; border: 1px solid var(--edge); background: var(--card); padding: 10px 14px; }
button { cursor: pointer; font-weight: 600; margin-top: 10px; }
button.strong { background: var(--strong); border-color: var(--strong); color: var(--on-strong); }
button:hover { border-color: var(--ink); }
.away { margin-top: 20px; }
select + .soft { display: block; margin-top: 6px; }
.code { display: block; width: 168px; height: 168px; margin: 0 auto 16px; border: 2px dashed var(--edge); border-radius: 12px; text-align: center; padding: 60px 8px 0; color: var(--soft); font-size: 14px; }
footer { padding: 20px 16px 32px; }
`;
