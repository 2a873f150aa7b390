/** How the page looks, light and dark. Put into the page as it is. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff;
  --raised: #f6f6f3;
  --text: #1d1e20;
  --quiet: #5f636a;
  --line: #e2e2dc;
  --link: #2a5b9c;
  --span: #a9bbd3;
  --passed: #1f7a3d;
  --failed: #b3261e;
  --warned: #8a5a00;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #141517;
    --raised: #1d1e21;
    --text: #e6e5e1;
    --quiet: #9b9fa7;
    --line: #2f3135;
    --link: #8db4ea;
    --span: #4c6486;
    --passed: #62bd82;
    --failed: #f58678;
    --warned: #dcae57;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 3.5rem; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 0 1.5rem 3rem;
  background: var(--page);
  color: var(--text);
  font: 0.9375rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus-visible { outline: none; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h2 { margin: 2.75rem 0 0.9rem; font-size: 1.2rem; font-weight: 650; letter-spacing: -0.01em; }
h3 { font-size: 0.9375rem; font-weight: 600; }
h4 { font-size: 0.9375rem; font-weight: 600; }
code, pre { font-family: var(--mono); font-size: 0.86em; }
pre {
  margin: 0.6rem 0 0;
  padding: 0.7rem 0.9rem;
  background: var(--raised);
  border-radius: 6px;
  overflow-x: auto;
  white-space: pre;
  overflow-wrap: normal;
  line-height: 1.5;
}
ul, ol { list-style: none; }
.skip, .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; top: 0.5rem; left: 0.5rem; z-index: 2; width: auto; height: auto; clip-path: none; padding: 0.4rem 0.8rem; background: var(--page); }
.count, .place, .known, .more, .took { color: var(--quiet); font-weight: 400; }
.place, .known { font-size: 0.86em; }
.place { font-family: var(--mono); font-size: 0.8em; }
.more { margin-top: 0.3rem; }
.known { white-space: nowrap; }
.known::before { content: '· '; }
.mark { display: inline-block; width: 1.1em; font-weight: 700; text-align: center; }
.passed > .mark, .mark.passed { color: var(--passed); }
.mark.failed { color: var(--failed); }
.mark.warned { color: var(--warned); }
.mark.waived, .mark.not-covered, .mark.none { color: var(--quiet); }

header { margin-top: 1.75rem; padding-left: 1.25rem; border-left: 4px solid var(--passed); }
header.failed { border-color: var(--failed); }
header .kind { color: var(--quiet); font-size: 0.8rem; letter-spacing: 0.04em; }
h1 { font-size: 1.75rem; font-weight: 680; letter-spacing: -0.02em; line-height: 1.25; }
.verdict { margin-top: 0.15rem; font-size: 1.15rem; font-weight: 600; color: var(--passed); }
.failed > .verdict { color: var(--failed); }
.summary { margin-top: 0.5rem; max-width: 46rem; }
header dl { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; margin-top: 0.9rem; font-size: 0.875rem; }
header dt { color: var(--quiet); font-size: 0.8rem; }

nav { position: sticky; top: 0; z-index: 1; margin-top: 1.25rem; background: var(--page); border-bottom: 1px solid var(--line); }
nav ul { display: flex; gap: 1.4rem; overflow-x: auto; scrollbar-width: none; }
nav a { display: block; padding: 0.6rem 0; color: var(--quiet); text-decoration: none; white-space: nowrap; }
nav a:hover, nav a:focus-visible { color: var(--text); }
nav a:focus-visible { outline-offset: -2px; }

.finding { padding: 0.9rem 0 1.1rem; border-top: 1px solid var(--line); }
.finding:first-of-type { padding-top: 0; border-top: 0; }
.finding p { margin-top: 0.3rem; max-width: 62rem; }
.finding h3 .place { display: inline-block; margin-left: 0.4rem; }
.fix { white-space: pre-line; }

.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.1rem; margin-bottom: 1rem; font-size: 0.875rem; }
.filter fieldset { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; margin: 0; padding: 0; border: 0; }
.filter label { display: inline-flex; align-items: center; gap: 0.35rem; }
.filter input[type=search], .filter button {
  padding: 0.3rem 0.6rem;
  font: inherit;
  color: inherit;
  background: var(--page);
  border: 1px solid var(--line);
  border-radius: 6px;
}
.filter input[type=search] { width: 15rem; max-width: 60vw; }
.filter input[type=checkbox] { margin: 0; accent-color: var(--link); }
.filter button:hover { border-color: var(--quiet); }
.filter output { color: var(--quiet); }

.stage { border-top: 1px solid var(--line); }
.stage:last-child { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; }
p.stage, .stage > summary { display: flex; align-items: baseline; gap: 0.55rem; padding: 0.5rem 0.25rem; list-style: none; }
.stage > summary::-webkit-details-marker { display: none; }
.stage > summary::after { content: ''; width: 0.45em; height: 0.45em; margin: 0 0.3rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); align-self: center; flex: none; }
.stage[open] > summary::after { transform: rotate(45deg); }
.stage > summary:hover { background: var(--raised); }
.stage .number { width: 0.8em; color: var(--quiet); font-variant-numeric: tabular-nums; }
.stage .title { font-weight: 600; }
.stage .count { flex: 1; text-align: right; font-size: 0.875rem; }
p.stage .count { padding-right: 1.25rem; }
.checks { padding: 0.1rem 0 0.7rem 2.1rem; }
.checks li, .rehearsals > li { display: flex; gap: 0.5rem; padding: 0.3rem 0; }
.checks li > div, .rehearsals > li > div { min-width: 0; flex: 1; }
.checks code { color: var(--quiet); }
.checks strong { font-weight: 550; }

.cause { margin-top: 1.1rem; }
.cause > h3 { padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); }
.cause > h3::first-letter { text-transform: uppercase; }
.difference { padding: 0.6rem 0 0.4rem; }
.difference > p { margin-left: 1.5rem; }
.difference > .wide, .difference > .keys { margin-left: 1.5rem; }
.keys { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin-top: 0.25rem; color: var(--quiet); }

.timeline li { display: grid; grid-template-columns: 17rem 1fr 5.5rem; align-items: center; gap: 0.9rem; min-height: 1.6rem; font-size: 0.875rem; }
.timeline .took { text-align: right; font-variant-numeric: tabular-nums; }
.timeline .rehearsal .name { padding-left: 1.1rem; font-family: var(--mono); font-size: 0.92em; }
.timeline svg { display: block; width: 100%; height: 1.6rem; }
.ticks { display: grid; grid-template-columns: repeat(4, 1fr); color: var(--quiet); font-size: 0.78rem; }
svg line { vector-effect: non-scaling-stroke; stroke-width: 1; }
svg .grid { stroke: var(--line); }
svg .event { stroke: var(--page); opacity: 0.75; }
svg .span { fill: var(--span); }
svg .passed { fill: var(--passed); }
svg .failed { fill: var(--failed); }
svg .warned { fill: var(--warned); }
svg .waived, svg .not-covered { fill: var(--quiet); }

.rehearsals > li { padding: 0.55rem 0; border-top: 1px solid var(--line); }
.rehearsals > li:target { background: var(--raised); }
.rehearsals summary, details > summary { color: var(--link); font-size: 0.875rem; }
.stage > summary { color: inherit; font-size: inherit; }
.events li { padding: 0.1rem 0; font-size: 0.875rem; }
.events .took { display: inline-block; min-width: 4.5rem; font-variant-numeric: tabular-nums; }
.plain { padding: 0.3rem 0 0 1rem; font-size: 0.875rem; }

h2 + p { margin-bottom: 0.9rem; }
.wide { position: relative; overflow-x: auto; margin-bottom: 1.6rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; overflow-wrap: normal; }
caption { padding-bottom: 0.4rem; color: var(--quiet); text-align: left; }
th, td { padding: 0.35rem 0.9rem 0.35rem 0; text-align: left; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--quiet); font-size: 0.8rem; vertical-align: bottom; }
tbody tr, tfoot tr { border-top: 1px solid var(--line); }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.none { color: var(--quiet); }
td.failed { color: var(--failed); font-weight: 600; }
.rate { width: 22%; min-width: 6rem; }
.rate svg { display: block; width: 100%; height: 0.6rem; }
.steps th[scope=row] { min-width: 9rem; }
.steps td { min-width: 8rem; white-space: pre-line; overflow-wrap: anywhere; }
.steps .figure { min-width: 0; }
.matrix { width: auto; }
.matrix th[scope=row] { padding-right: 2rem; }
.matrix td { text-align: center; min-width: 2.6rem; padding: 0.3rem 0.4rem; }
.matrix td.figure { text-align: center; }
.matrix .check { padding: 0 0.4rem 0.5rem; text-align: left; }
.matrix .check span { display: inline-block; max-height: 15rem; writing-mode: vertical-rl; transform: rotate(180deg); line-height: 1.2; }
.noticed { color: var(--passed); }
.silent { color: var(--quiet); }
.unnoticed th, .unnoticed .silent:first-of-type { color: var(--failed); font-weight: 600; }
tfoot th, tfoot td { color: var(--quiet); }

footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.85rem; }

@media (max-width: 44rem) {
  body { padding: 0 1rem 2rem; }
  header { padding-left: 0.9rem; }
  h1 { font-size: 1.4rem; }
  .checks { padding-left: 0.3rem; }
  .stage > summary, p.stage { flex-wrap: wrap; }
  .stage .count { flex-basis: 100%; order: 9; padding-left: 2.9rem; text-align: left; }
  .timeline li { grid-template-columns: 1fr auto; gap: 0 0.9rem; padding: 0.3rem 0; }
  .timeline svg, .timeline .ticks { grid-column: 1 / -1; grid-row: 2; height: 1.1rem; }
  .timeline .axis span:not(.ticks, .ticks *) { display: none; }
  .difference > p, .difference > .wide, .difference > .keys { margin-left: 0; }
}
@media print {
  nav, .filter, .skip { display: none; }
  pre { white-space: pre-wrap; }
}
`
