/** The style of the page. */
export const style = `
:root{color-scheme:light dark;--line:#d5d7db;--soft:#f5f6f7;--quiet:#56595f;--old:#a3201a;--old-soft:#fbe3e1;--new:#125c27;--new-soft:#ddf3e2;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--line:#44474d;--soft:#1f2124;--quiet:#b3b6bc;--old:#ffb4ab;--old-soft:#5c1f1b;--new:#94dba4;--new-soft:#174a26;--link:#a8c7fa}body{background:#151618;color:#e8e9eb}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:76rem;padding:2rem 1.5rem 4rem}
h1{font-size:1.5rem;line-height:1.3;margin:0;overflow-wrap:anywhere}
h1 small{color:var(--quiet);display:block;font-size:.95rem;font-weight:400}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem}
h3{font-size:1rem;line-height:1.4;margin:0}
h4{font-size:.8rem;margin:0 0 .25rem}
p{margin:.25rem 0}a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.verdict{font-size:1.05rem;margin:.75rem 0}
.toc{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:1rem 0 0;padding:0}
.toc a{border:1px solid var(--line);border-radius:.5rem;color:inherit;display:block;padding:.4rem .75rem;text-decoration:none}
.toc a:hover{border-color:currentColor}.toc .breaks{border-color:var(--old);color:var(--old)}
.toc b{font-size:1.15rem;margin-right:.3rem}
article{border:1px solid var(--line);border-left-width:4px;border-radius:.5rem;margin:.75rem 0;padding:.75rem 1rem 1rem}
article.breaks{border-left-color:var(--old)}
.about{color:var(--quiet);font-size:.875rem;overflow-wrap:anywhere}
.who{color:var(--old);font-weight:600}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin-top:.75rem}
.alone{grid-template-columns:1fr}.sides div{min-width:0}
.old h4{color:var(--old)}.new h4{color:var(--new)}
pre,code{font:.85rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
pre{background:var(--soft);border-radius:.25rem;margin:0;padding:.5rem .75rem;white-space:pre-wrap}
pre.long{max-height:24rem;overflow:auto}
del{background:var(--old-soft);color:var(--old);text-decoration:line-through 1px}
ins{background:var(--new-soft);color:var(--new);text-decoration:underline 1px}
summary{cursor:pointer;margin-top:1.5rem}summary h2{display:inline;font-size:1.05rem}
@media (max-width:40rem){body{padding:1rem .75rem 3rem}.sides{grid-template-columns:1fr}article{padding:.75rem}}
@media print{body{max-width:none;padding:0}pre.long{max-height:none}.toc{display:none}article{break-inside:avoid}h2,h3{break-after:avoid}details::details-content{content-visibility:visible;height:auto}}
`;

/** SHA-256 of the style, which alone the page's policy allows. */
export const styleHash = "3v+BeVPqoHa/xOIe+kdWIqQ1ToXfyE1r7NZrzTLg4zE=";
