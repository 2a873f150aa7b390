import { readFileSync, writeFileSync } from 'node:fs'
import { consoleText } from '../src/report/console.ts'
import type { Report } from '../src/report/report.ts'

/** The report of a real run that failed, as the terminal shows it: docs/report.svg, for the README. */
const REPORT = 'test/report/shifted.json'

const COLOURS: Record<string, string> = {
  '31': '#f47067',
  '32': '#57ab5a',
  '33': '#c69026',
  '2': '#768390',
}
const [CHARACTER, LINE, MARGIN, COLUMNS] = [7.85, 18, 16, 132]

/** What docs/report.svg holds. */
export function reportPicture(): string {
  const report: Report = JSON.parse(readFileSync(REPORT, 'utf8'))
  const lines = consoleText(report, { color: true })
    .trimEnd()
    .split('\n')
    .slice(1)
    .filter(line => !line.includes('not-covered'))
    .slice(0, 46)
  const width = COLUMNS * CHARACTER + 2 * MARGIN
  const height = lines.length * LINE + 2 * MARGIN
  const texts = lines.map(
    (line, i) =>
      `<text x="${MARGIN}" y="${MARGIN + (i + 1) * LINE - 5}" xml:space="preserve">${spans(line)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#adbac7">
<title>A report of Move Rehearsal in a terminal</title>
<rect width="100%" height="100%" rx="8" fill="#22272e"/>
${texts.join('\n')}
</svg>
`
}

/** A line with ANSI styles as tspans; cut at the width of the picture. Off go colour by 39, bold and dim by 22. */
function spans(line: string): string {
  let left = COLUMNS
  let [colour, bold] = ['', false]
  const [first = '', ...styled] = line.split(`${ESCAPE}[`)
  const span = (text: string): string => {
    const shown = text.slice(0, left)
    left -= shown.length
    const style = `${colour === '' ? '' : ` fill="${colour}"`}${bold ? ' font-weight="bold"' : ''}`
    return shown === '' ? '' : `<tspan${style}>${escaped(shown)}</tspan>`
  }
  return [
    span(first),
    ...styled.map(part => {
      const end = part.indexOf('m')
      const code = part.slice(0, end)
      if (code === '39' || code === '22') colour = ''
      if (code === '22') bold = false
      if (code === '1') bold = true
      colour = COLOURS[code] ?? colour
      return span(part.slice(end + 1))
    }),
  ].join('')
}

const ESCAPE = '\u001b'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

if (import.meta.main) writeFileSync('docs/report.svg', reportPicture())
