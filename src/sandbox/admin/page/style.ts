/** How the page looks, in the light and in the dark, from 320 px on. */
export const style = `:root {
  color-scheme: light dark;
  --page: #f4f5f8; --card: #fff; --line: #dfe2ea; --edge: #767d91; --ink: #171b26; --soft: #586074;
  --strong: #3b48c4; --bad: #b9202f; --warn: #7a4b00; --fine: #14724a; --note: #fdf1dc; --on-note: #5c3600;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f121a; --card: #181c27; --line: #2b3140; --edge: #858da3; --ink: #e9ecf4; --soft: #9ba4b9;
    --strong: #a5aeff; --bad: #ff8a93; --warn: #f6cd86; --fine: #62d6a0; --note: #372813; --on-note: #f6cd86;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: var(--page); color: var(--ink); font: 15px/1.45 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1, h2, p, ol, ul, dl, dd { margin: 0; }
h1 { font-size: 22px; }
h2 { font-size: 16px; padding: 10px 14px; border-bottom: 1px solid var(--line); }
a { color: var(--strong); }
code, pre, .call { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 1px; }
.note { background: var(--note); color: var(--on-note); border-radius: 8px; padding: 6px 12px; margin: 8px 0; font-size: 14px; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 16px; align-items: center; margin: 12px 0; }
dt { color: var(--soft); }
.tools { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; color: var(--soft); font-size: 14px; }
button, select { font: inherit; font-size: 14px; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 6px; padding: 4px 10px; min-height: 30px; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--ink); }
#message { border-left: 4px solid var(--bad); color: var(--bad); background: var(--card); border-radius: 6px; padding: 8px 12px; margin-top: 8px; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 16px; margin-top: 16px; align-items: start; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.rows { list-style: none; padding: 0; max-height: 60vh; overflow: auto; }
.rows > li { border-bottom: 1px solid var(--line); }
summary { display: flex; gap: 10px; align-items: baseline; padding: 8px 14px; cursor: pointer; }
summary .call { flex: 1; }
.soft, .empty, .count { color: var(--soft); font-weight: 400; font-size: 13px; }
.empty { padding: 14px; }
.fine { color: var(--fine); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.inside { padding: 0 14px 12px; }
.inside pre { background: var(--page); border-radius: 8px; padding: 10px; margin: 8px 0 0; overflow: auto; max-height: 320px; white-space: pre-wrap; }
.inside .buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.finding { border-left: 3px solid currentColor; padding-left: 10px; margin-top: 8px; }
.finding p { color: var(--ink); }
`;
