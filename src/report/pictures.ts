import { SIGN } from './marks.ts'
import type { Report } from './report.ts'

/** Pictures that say more than a table, as Mermaid; GitHub draws them. */

const MOST_TRANSFERS = 30
/** What stands side by side and is still read. */
const MOST_SIDE_BY_SIDE = 5

/** The pictures that a report has, folded below what they show; empty where it has none. `title`: whose they are, where there are several. */
export function pictures(report: Report, title = ''): string {
  const [order, time] = [orderOfTransfers(report), timeline(report)]
  const parts = [
    ...(order === '' ? [] : [`The order in which rows move:\n\n${order}`]),
    ...(time === '' ? [] : [`The rehearsals, minutes and seconds since the start:\n\n${time}`]),
  ]
  if (parts.length === 0) return ''
  const what = [order === '' ? '' : 'order', time === '' ? '' : 'timeline']
  const folded = what.filter(each => each !== '').join(' and ')
  return `<details><summary>${title}${folded}</summary>\n\n${parts.join('\n\n')}\n\n</details>`
}

/** The order in which rows move; empty where there is nothing to order. */
function orderOfTransfers({ transfers }: Report): string {
  if (transfers.length < 2 || transfers.length > MOST_TRANSFERS) return ''
  const boxes = transfers.map(({ id }, i) => `  t${i}["${label(id)}"]`)
  const arrows = transfers.slice(1).map((_, i) => `  t${i} --> t${i + 1}`)
  return mermaid([
    `flowchart ${transfers.length > MOST_SIDE_BY_SIDE ? 'TB' : 'LR'}`,
    ...boxes,
    ...arrows,
  ])
}

/** When each rehearsal ran; empty where there was none. */
function timeline({ rehearsals }: Report): string {
  const ran = rehearsals.filter(({ ms }) => ms > 0)
  if (ran.length < 2) return ''
  const bars = ran.map(
    ({ name, startMs, ms, result }, i) =>
      // A task’s name has no form for other signs, and one that begins like a keyword of Mermaid’s would be one.
      `  ${SIGN[result]} ${label(name).replace(/#\d+;/g, '?')} :${result === 'failed' ? 'crit, ' : ''}r${i}, ${Math.round(startMs)}, ${Math.round(startMs + ms)}`,
  )
  return mermaid(['gantt', '  dateFormat x', '  axisFormat %M:%S', ...bars])
}

const mermaid = (lines: readonly string[]): string => `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``

const LONGEST = 60

/**
 * A name as a label: letters, digits and a few signs that mean nothing to Mermaid; everything else by its number.
 * https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
const label = (text: string): string =>
  [...(text === '' ? '?' : text.toWellFormed())]
    .slice(0, LONGEST)
    .map(char => (/[\p{L}\p{N}_. →-]/u.test(char) ? char : `#${char.codePointAt(0)};`))
    .join('')
