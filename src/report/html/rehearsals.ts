import { duration, plural } from '../../check/figures.ts'
import type { Rehearsal } from '../../rehearse/rehearsal.ts'
import { type Markup, markup } from '../markup.ts'
import { rehearsalTime } from '../rehearsals.ts'
import type { Report } from '../report.ts'
import type { Part } from './html.ts'
import { mark } from './mark.ts'

/** Every rehearsal: what was different, what came of it, and what happened when. */
export function rehearsals({ rehearsals }: Report): Part | null {
  if (rehearsals.length === 0) return null
  return {
    id: 'rehearsals',
    title: 'Rehearsals',
    body: markup`<ul class="rehearsals">
${rehearsals.map(row)}</ul>
`,
  }
}

const row = (rehearsal: Rehearsal, index: number): Markup =>
  markup`<li id="rehearsal-${index}">${mark(rehearsal.result)} <div><p><code>${rehearsal.name}</code> <span class="count">${rehearsalTime(rehearsal)}</span></p>
<p>${rehearsal.what}</p>
${happened(rehearsal)}</div></li>
`

function happened({ events, seed, result }: Rehearsal): Markup | null {
  const seeded = seed === null ? null : markup`<p class="more">seed <code>${seed}</code></p>\n`
  if (events.length === 0) return seeded
  const open = result === 'failed' ? ' open' : ''
  return markup`${seeded}<details${open}>
<summary>${plural(events.length, 'event')}</summary>
<ol class="events">${events.map(({ ms, text }) => markup`<li><span class="took">${duration(ms)}</span> ${text}</li>`)}</ol>
</details>
`
}
