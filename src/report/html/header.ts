import { duration } from '../../check/figures.ts'
import { type Markup, markup } from '../markup.ts'
import type { Report } from '../report.ts'

/** The verdict, before everything else; then what was rehearsed, and on what. */
export function header(report: Report): Markup {
  const { conclusion, text } = report.verdict
  const facts = [
    ...report.servers.map(({ side, engine, version, provider }) => [
      side,
      `${engine} ${version}, ${provider}`,
    ]),
    ['took', duration(report.ms)],
    ['started', `${report.startedAt.slice(0, 16).replace('T', ' ')} UTC`],
    ['spec', report.file],
  ]
  return markup`<header class="${conclusion}">
<p class="kind">Move Rehearsal</p>
<h1>${report.move}</h1>
<p class="verdict">${text.charAt(0).toUpperCase() + text.slice(1)}</p>
${report.summary === null ? null : markup`<p class="summary">${report.summary}</p>\n`}<dl>${facts.map(([name = '', value = '']) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</header>`
}

export const footer = (report: Report): Markup =>
  markup`<footer>
<p>The same on your own machine: <code>npx move-rehearsal check ${report.file}</code></p>
<p>${report.tool.name} ${report.tool.version}, run ${report.run}, digest of the spec and its files <code>${report.digest.slice(0, 12)}</code></p>
</footer>`
