/** Style of the dashboard, beside that of every page. */
export const DASHBOARD_STYLE = `
h3 { font-size: 1rem; margin: 24px 0 4px; overflow-wrap: anywhere; }
a { color: var(--link); } :root { --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --link: #58a6ff; } }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { background: var(--panel); }
.filter { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: end; margin: 16px 0; }
.filter label { display: block; font-weight: 600; font-size: 0.87rem; }
.filter select { font: inherit; max-width: 100%; padding: 6px 8px; color: var(--text); background: var(--page);
  border: 1px solid var(--muted); border-radius: 6px; }
.filter p { margin: 0; flex-basis: 100%; }
[hidden] { display: none !important; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr)); gap: 16px 24px; }
figure { margin: 8px 0; min-width: 0; }
figcaption { font-weight: 600; font-size: 0.93rem; overflow-wrap: anywhere; }
figure svg { width: 100%; height: auto; font-family: inherit; }
figure svg a:hover path { stroke: var(--text); stroke-width: 0.4; }
figure p { font-size: 0.87rem; }
summary { cursor: pointer; font-size: 0.93rem; padding: 4px 0; }
.key { display: flex; flex-wrap: wrap; gap: 2px 18px; padding: 0; margin: 8px 0; list-style: none; font-size: 0.87rem; }
.key li { margin: 0; }
td .word { white-space: nowrap; }
.decision .next { font-size: 1em; color: var(--text); }
.stacked + .stacked { margin-top: 20px; }
@media (max-width: 640px) {
  .stacked table, .stacked tbody, .stacked caption { display: block; } .stacked thead { display: none; }
  .stacked tbody tr { display: block; border-bottom: 1px solid var(--line); padding: 8px 0; }
  .stacked tbody th, .stacked tbody td { display: block; border: 0; padding: 1px 0; }
}
@media (max-width: 640px) { main { padding: 16px 12px 40px; } th, td { padding: 6px 7px; } }
`;
