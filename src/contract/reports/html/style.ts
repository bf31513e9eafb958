/** How the page looks, in the light and in the dark. */
export const style = `:root {
  color-scheme: light dark;
  --page: #f4f5f8; --card: #fff; --line: #dfe2ea; --ink: #171b26; --soft: #586074; --sunk: #f1f3f7;
  --violation: #b9202f; --warning: #8f5400; --advice: #1d5fae; --fine: #14724a; --link: #3b48c4;
  --violation-back: #fdeaec; --warning-back: #fdf1dc; --advice-back: #e6f0fc; --fine-back: #e0f4ea;
  --shadow: 0 1px 2px rgb(20 25 40 / 5%), 0 4px 16px rgb(20 25 40 / 4%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f121a; --card: #181c27; --line: #2b3140; --ink: #e9ecf4; --soft: #9ba4b9; --sunk: #11151f;
    --violation: #ff8a93; --warning: #f2b757; --advice: #84b8ff; --fine: #62d6a0; --link: #a5aeff;
    --violation-back: #3b1a21; --warning-back: #372813; --advice-back: #16294a; --fine-back: #12362a;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-behavior: smooth; scroll-padding-top: 12px; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main, footer { max-width: 1120px; margin: 0 auto; padding: 24px 20px; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; }
h2 { font-size: 18px; font-weight: 650; margin: 40px 0 4px; letter-spacing: -.01em; }
h2 + p { color: var(--soft); margin-bottom: 14px; }
code, pre, .code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 13px; overflow-wrap: anywhere; }
button, input, select { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 12px; top: 12px; background: var(--card); padding: 8px 12px; border-radius: 8px; z-index: 2; }
.product { color: var(--soft); font-size: 13px; margin-bottom: 12px; }
.product b { color: var(--ink); font-weight: 650; }
.verdict { display: grid; grid-template-columns: auto 1fr auto; gap: 20px; align-items: center; padding: 26px 28px; border-left: 6px solid var(--tone); }
.is-failed, .is-empty, .violation { --tone: var(--violation); --back: var(--violation-back); }
.is-fine, .fine { --tone: var(--fine); --back: var(--fine-back); }
.warning { --tone: var(--warning); --back: var(--warning-back); }
.advice { --tone: var(--advice); --back: var(--advice-back); }
.sign { width: 60px; height: 60px; border-radius: 50%; background: var(--back); color: var(--tone); display: grid; place-items: center; font-size: 30px; font-weight: 700; }
.verdict h1 { font-size: 32px; line-height: 1.15; letter-spacing: -.02em; color: var(--tone); }
.verdict p { color: var(--soft); margin-top: 4px; }
.verdict p::first-letter { text-transform: uppercase; }
.counts { display: flex; gap: 10px; }
.count { background: var(--back); border: 1px solid transparent; border-radius: 10px; padding: 10px 14px; min-width: 98px; text-align: left; cursor: pointer; color: var(--tone); }
.count b { display: block; font-size: 26px; line-height: 1.1; font-variant-numeric: tabular-nums; }
.count span { font-size: 13px; }
.count[data-none] { background: var(--sunk); color: var(--soft); }
.count:disabled { cursor: default; opacity: 1; }
.count:not(:disabled):hover, [aria-pressed=true] { border-color: var(--tone); }
.facts { margin-top: 12px; color: var(--soft); font-size: 13px; display: flex; flex-wrap: wrap; gap: 4px 22px; }
.facts code { color: var(--ink); font-size: 12.5px; }
.note { margin-top: 14px; padding: 12px 18px; }
.note ul { margin-top: 6px; padding-left: 18px; }
.shares { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; }
.share { padding: 14px 16px; }
.share dt { font-size: 13px; color: var(--soft); text-transform: capitalize; }
.share dd b { white-space: nowrap; font-size: 22px; font-variant-numeric: tabular-nums; }
.share dd span { color: var(--soft); font-size: 12.5px; float: right; margin-top: 9px; }
svg { display: block; width: 100%; height: 6px; border-radius: 3px; margin-top: 6px; }
.track { fill: var(--line); } .filled { fill: var(--fine); } .against { fill: var(--violation); }
.proof { margin-top: 12px; padding: 14px 16px; }
.proof svg { height: 10px; border-radius: 5px; } .proof details { margin-top: 8px; }
.proof .words { display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 13.5px; }
.proof .words b { font-variant-numeric: tabular-nums; }
.proof .yes { color: var(--fine); } .proof .no { color: var(--violation); }
summary { cursor: pointer; color: var(--link); font-size: 13.5px; width: fit-content; border-radius: 4px; }
details > summary + * { margin-top: 8px; }
.plain { padding-left: 18px; font-size: 13.5px; }
.map { padding: 14px 16px; overflow-x: auto; }
.map table { width: 100%; border-collapse: separate; border-spacing: 3px; font-size: 12.5px; }
.map th { font-weight: 500; text-align: left; color: var(--soft); white-space: nowrap; }
.map th[scope=row] { color: var(--ink); padding-right: 14px; min-width: 240px; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.map th[scope=col] { text-align: center; font-variant-numeric: tabular-nums; }
.map td { padding: 0; }
.cell { display: grid; place-items: center; width: 100%; min-width: 46px; height: 26px; border-radius: 6px; border: 1px solid transparent; background: transparent; font-size: 12.5px; font-variant-numeric: tabular-nums; padding: 0; }
button.cell { cursor: pointer; font-weight: 650; }
.cell.violation, .cell.warning, .cell.advice, .cell.fine { background: var(--back); color: var(--tone); }
.cell.open { border: 1px dashed var(--line); color: var(--soft); }
button.cell:not(:disabled):hover, button.cell[aria-pressed=true] { border-color: var(--tone); }
button.cell:disabled { cursor: default; }
.legend { display: flex; flex-wrap: wrap; gap: 6px 18px; font-size: 12.5px; color: var(--soft); margin-bottom: 10px; align-items: center; }
.legend span { display: flex; gap: 6px; align-items: center; }
.legend .cell { display: grid; width: 26px; min-width: 0; height: 18px; font-size: 11px; }
.map details { margin-top: 10px; }
.filters { position: sticky; top: 8px; z-index: 1; padding: 10px 14px; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-bottom: 14px; font-size: 13.5px; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: 6px; }
.filters fieldset label { display: flex; gap: 6px; align-items: center; padding: 4px 10px; border-radius: 20px; background: var(--back); color: var(--tone); cursor: pointer; font-weight: 550; }
.filters fieldset input { accent-color: var(--tone); margin: 0; }
.filters select, .filters input[type=search], .filters button, .copy { background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; padding: 5px 9px; min-width: 0; }
.filters select { max-width: 142px; }
.filters input[type=search] { flex: 1 1 90px; width: 90px; }
.filters button, .copy { cursor: pointer; }
.filters output { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.finding { padding: 16px 20px; border-left: 4px solid var(--tone); margin-bottom: 12px; }
.finding header { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: baseline; }
.finding h3 { font-size: 15.5px; font-weight: 650; overflow-wrap: anywhere; }
.finding h3 small { font-weight: 500; font-size: 14px; color: var(--soft); }
.badge { display: inline-block; border-radius: 20px; padding: 1px 10px; font-size: 12.5px; font-weight: 600; background: var(--back); color: var(--tone); white-space: nowrap; }
.badge.rule { background: var(--sunk); color: var(--ink); border: 1px solid var(--line); font-weight: 500; }
.badge.evidence { background: none; border: 1px solid var(--line); color: var(--soft); font-weight: 500; margin-left: auto; }
.badge.evidence b { letter-spacing: 2px; color: var(--link); font-weight: 400; margin-right: 4px; }
.where { color: var(--soft); margin-top: 6px; font-size: 13.5px; }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; margin-top: 10px; }
.both div { background: var(--sunk); border-radius: 8px; padding: 8px 12px; min-width: 0; }
.both dt, .more dt { font-size: 12px; color: var(--soft); }
.both .wrong { background: var(--back); }
.hint { margin: 10px 0 8px; } .hint code { background: var(--sunk); border-radius: 4px; padding: 1px 5px; }
.more { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; font-size: 13.5px; }
.more dt { font-size: 13px; }
.more dd { min-width: 0; overflow-wrap: anywhere; }
.repeat { position: relative; margin-top: 10px; }
.repeat pre { margin: 0; background: var(--sunk); border-radius: 8px; padding: 10px 84px 10px 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
.copy { position: absolute; right: 8px; top: 7px; padding: 2px 10px; font-size: 12.5px; background: var(--card); }
.nothing { padding: 34px; text-align: center; color: var(--soft); }
.nothing b { display: block; color: var(--ink); font-size: 17px; }
footer { color: var(--soft); font-size: 12.5px; padding-top: 0; }
@media (max-width: 860px) {
  .verdict { grid-template-columns: auto 1fr; } .counts { grid-column: 1 / -1; } .count { flex: 1; min-width: 0; }
  .shares { grid-template-columns: 1fr 1fr; } .both { grid-template-columns: 1fr; } .filters { position: static; }
  .badge.evidence { margin-left: 0; } .share dd span { float: none; display: block; margin: 0; }
}
@media print {
  body { background: #fff; } .card { box-shadow: none; break-inside: avoid; } .filters, .copy, .skip { display: none; }
}
`;
