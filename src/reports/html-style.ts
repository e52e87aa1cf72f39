/** Style of the HTML page: one column, readable at 360 to 1,200 px, light and dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #ffffff; --panel: #f6f8fa;
  --line: #d1d9e0; --passed: #1a7f37; --failed: #cf222e; --error: #82071e; --inconclusive: #9a6700; --skipped: #59636e; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --muted: #9198a1; --page: #0d1117; --panel: #151b23;
  --line: #3d444d; --passed: #3fb950; --failed: #ff7b72; --error: #ffa198; --inconclusive: #d29922; --skipped: #9198a1; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 1.5rem; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 32px 0 8px; }
p { margin: 8px 0; overflow-wrap: anywhere; }
.decision { border: 1px solid var(--line); border-left: 6px solid var(--verdict); border-radius: 6px; background: var(--panel);
  padding: 14px 18px; margin: 16px 0; }
.decision strong { color: var(--verdict); font-size: 1.25rem; }
.passed { --verdict: var(--passed); } .failed { --verdict: var(--failed); } .error { --verdict: var(--error); }
.inconclusive { --verdict: var(--inconclusive); } .skipped { --verdict: var(--skipped); }
.word { color: var(--verdict); font-weight: 600; white-space: nowrap; }
.note { border: 1px solid var(--inconclusive); border-radius: 6px; padding: 8px 14px; }
.muted, caption { font-weight: 400; color: var(--muted); font-size: 0.87rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 6px; }
th, td { border-bottom: 1px solid var(--line); padding: 7px 10px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom-width: 2px; font-size: 0.87rem; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.value { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
code, pre { font: 0.87rem/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
code { overflow-wrap: anywhere; }
.name { overflow-wrap: normal; white-space: nowrap; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto;
  white-space: pre-wrap; overflow-wrap: anywhere; }
li { margin: 6px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; }
svg .range { stroke: var(--verdict); stroke-width: 5; stroke-linecap: round; opacity: 0.55; }
svg .point { fill: var(--verdict); }
svg .required { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .axis { stroke: var(--line); stroke-width: 1; }
@media (max-width: 640px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { font-size: 11px; } .scroll { overflow: visible; } }
`;
