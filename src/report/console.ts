import { styleText } from 'node:util'
import type { Check, Result } from '../check/check.ts'
import { count, duration, plural } from '../check/figures.ts'
import { placeText } from '../spec/place.ts'
import { evidenceLines, mendsOf } from './evidence.ts'
import { visible } from './markdown-text.ts'
import { SIGN } from './marks.ts'
import { allNoticed, pasteLines, plantedLine } from './planted.ts'
import { rehearsalTime } from './rehearsals.ts'
import type { Report } from './report.ts'
import { checksOf, countText, STAGES, worst, worstFirst } from './stages.ts'

type Style = Parameters<typeof styleText>[0]

const STYLE: Record<Result, Style> = {
  passed: 'green',
  failed: 'red',
  warned: 'yellow',
  waived: 'yellow',
  'not covered': 'dim',
}

/** The report for a terminal. `color`: with ANSI styles. Ends in a newline. */
export function consoleText(report: Report, options: { color: boolean }): string {
  const paint = (style: Style, text: string): string =>
    options.color ? styleText(style, text, { validateStream: false }) : text
  const mark = (result: Result | null): string =>
    result === null ? paint('dim', '·') : paint(STYLE[result], SIGN[result])

  const stages = STAGES.map(({ stage, title }) => {
    const checks = checksOf(report.checks, stage)
    return `  ${mark(worst(checks))} ${title.padEnd(28)} ${paint('dim', countText(checks))}`
  })
  const tables = report.tables.map(t => {
    const wrong = t.missing + t.extra + t.differing
    const outcome =
      wrong === 0
        ? `${plural(t.found, 'row')}, ${plural(t.cells, 'cell')} compared, no difference`
        : `${plural(t.expected, 'row')} expected, ${count(t.found)} found: ${wrongs(t)}`
    return `  ${mark(wrong === 0 ? 'passed' : 'failed')} ${visible(t.table).padEnd(28)} ${outcome}`
  })
  const rehearsals = report.rehearsals.map(
    rehearsal =>
      `  ${mark(rehearsal.result)} ${visible(rehearsal.name).padEnd(28)} ${visible(rehearsal.what)} ${paint('dim', rehearsalTime(rehearsal))}`,
  )
  const planted =
    report.planted === null
      ? []
      : [
          `  ${mark(allNoticed(report.planted) ? 'passed' : 'failed')} ${plantedLine(report.planted)}`,
        ]
  const paste = report.planted === null ? [] : pasteLines(report.planted)
  const findings = worstFirst(report.checks)
    .filter(check => check.result !== 'passed')
    .flatMap(check => finding(check, paint, mark))
  const verdict = paint(
    report.verdict.conclusion === 'passed' ? ['bold', 'green'] : ['bold', 'red'],
    report.verdict.text,
  )

  return [
    '',
    ...stages,
    ...(tables.length > 0 ? ['', ...tables] : []),
    ...planted,
    ...(rehearsals.length > 0 ? ['', ...rehearsals] : []),
    ...(findings.length > 0 ? ['', ...findings] : []),
    ...(paste.length > 0 ? ['', ...paste.map(visible)] : []),
    '',
    `${paint('bold', visible(report.move))}: ${verdict} ${paint('dim', `in ${duration(report.ms)}`)}`,
    '',
  ].join('\n')
}

/** `59 missing, 3 differing`: what there is none of is not said. */
const wrongs = (table: Report['tables'][number]): string =>
  (['missing', 'extra', 'differing'] as const)
    .flatMap(what => (table[what] > 0 ? [`${count(table[what])} ${what}`] : []))
    .join(', ')

function finding(
  check: Check,
  paint: (style: Style, text: string) => string,
  mark: (result: Result) => string,
): string[] {
  const head = `${mark(check.result)} ${paint('bold', check.id)} ${visible(check.subject)}`
  const place = check.place ? paint('dim', `  ${visible(placeText(check.place))}`) : ''
  if (check.result === 'not covered')
    return [`${head}${paint('dim', `: ${visible(check.summary)}`)}${place}`]
  return [
    `${head}${place}`,
    `    ${visible(check.summary)}`,
    ...evidenceLines(check).map(line => `    ${paint('dim', visible(line))}`),
    ...(check.fix ? check.fix.split('\n').map(line => `    → ${visible(line)}`) : []),
    ...mendsOf(check.evidence).flatMap(({ into, text }) => [
      `      ${paint('dim', `${visible(into)}:`)}`,
      `        ${visible(text)}`,
    ]),
    ...(check.why ? [`    waived: ${visible(check.why)}`] : []),
  ]
}
