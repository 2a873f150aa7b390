import { duration } from '../../check/figures.ts'
import type { Rehearsal } from '../../rehearse/rehearsal.ts'
import { type Markup, markup } from '../markup.ts'
import type { Report, Span } from '../report.ts'
import type { Part } from './html.ts'
import { classOf } from './mark.ts'
import { type TimeScale, timeScale } from './time-scale.ts'

/** The run as it went, and every rehearsal on it; a picture a row, so that names stay readable where it is narrow. */
export function timeline({ spans, rehearsals, ms }: Report): Part | null {
  if (spans.length === 0) return null
  const ran = rehearsals.filter(rehearsal => rehearsal.ms > 0)
  const scale = timeScale(Math.max(ms, ...[...spans, ...ran].map(each => each.startMs + each.ms)))
  const rows = [
    ...spans.map(span => ({ at: span.startMs, row: () => spanRow(span, scale) })),
    ...ran.map(rehearsal => ({
      at: rehearsal.startMs,
      row: () => rehearsalRow(rehearsal, rehearsals.indexOf(rehearsal), scale),
    })),
  ]
    .toSorted((a, b) => a.at - b.at)
    .map(({ row }) => row())
  return {
    id: 'timeline',
    title: 'Timeline',
    body: markup`<ol class="timeline">
<li class="axis" aria-hidden="true"><span></span><span class="ticks">${scale.lines.map(at => markup`<span>${at === 0 ? '0 s' : duration(at)}</span>`)}</span><span></span></li>
${rows}</ol>
`,
  }
}

const spanRow = ({ name, stage, startMs, ms }: Span, scale: TimeScale): Markup =>
  markup`<li><span class="name">${name}</span>${bar({ startMs, ms, events: [] }, `span stage-${stage}`, scale)}<span class="took">${duration(ms)}</span></li>
`

const rehearsalRow = (rehearsal: Rehearsal, index: number, scale: TimeScale): Markup =>
  markup`<li class="rehearsal"><span class="name"><a href="#rehearsal-${index}">${rehearsal.name}</a></span>${bar(rehearsal, classOf(rehearsal.result), scale)}<span class="took">${duration(rehearsal.ms)}</span></li>
`

/** A width of 1,000 is the whole axis. */
const WIDTH = 1000
const HEIGHT = 16
const THINNEST = 3

function bar(
  { startMs, ms, events }: Pick<Rehearsal, 'startMs' | 'ms' | 'events'>,
  kind: string,
  { lines, end }: TimeScale,
): Markup {
  const x = (at: number): string => ((at / end) * WIDTH).toFixed(1)
  const width = Math.max(THINNEST, (ms / end) * WIDTH).toFixed(1)
  const line = (at: number, what: string): Markup =>
    markup`<line class="${what}" x1="${x(at)}" x2="${x(at)}" y1="0" y2="${HEIGHT}"/>`
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${lines.map(at => line(at, 'grid'))}<rect class="${kind}" x="${x(startMs)}" y="3" width="${width}" height="${HEIGHT - 6}"/>${events.map(event => line(startMs + event.ms, 'event'))}</svg>`
}
