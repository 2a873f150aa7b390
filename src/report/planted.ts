import { count, duration, plural } from '../check/figures.ts'
import { code, fenced, prose } from './markdown-text.ts'
import type { PlantedReport } from './report.ts'

/** One line: how many were planted, and who noticed how many. */
export function plantedLine({ corruptions }: PlantedReport): string {
  const { builtIn, declared } = noticed(corruptions)
  return `${plural(corruptions.length, 'corruption')} planted: the comparison noticed ${count(builtIn)}, the declared checks ${count(declared)}`
}

export const allNoticed = ({ corruptions }: PlantedReport): boolean =>
  noticed(corruptions).builtIn === corruptions.length

/** What to paste into the spec, line by line. */
export const pasteLines = ({ invariants }: PlantedReport): string[] =>
  invariants.length === 0
    ? []
    : ['invariants:', ...invariants.flatMap(text => text.split('\n').map(line => `  ${line}`))]

/** The matrix: each corruption, and who noticed it. GitHub's Markdown. */
export function plantedMarkdown(report: PlantedReport): string {
  const rows = report.corruptions.map(({ kind, table, columns, builtIn, declared }) => {
    const where = columns.length === 0 ? table : `${table}.${columns.join(', ')}`
    const by = declared.length === 0 ? 'nobody' : declared.map(code).join(', ')
    return `| ${prose(kind)} | ${code(where)} | ${builtIn ? 'noticed' : '**unnoticed**'} | ${by} |`
  })
  const others = [
    ...report.notApplicable.map(
      ({ kind, why }) => `- not applicable: ${prose(kind)}; ${prose(why)}`,
    ),
    ...report.notTried.map(kind => `- not tried, for want of time: ${prose(kind)}`),
  ]
  const paste = pasteLines(report)
  return [
    `**Would your checks notice?** ${plantedLine(report)} (seed ${code(report.seed)}, ${duration(report.ms)}).`,
    [
      '| Corruption | Where | The comparison | Declared checks |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    ...(others.length > 0 ? [others.join('\n')] : []),
    ...(paste.length > 0
      ? [
          'To have them noticed without a comparison of every cell (tried in this run):',
          fenced(paste, 'yaml'),
        ]
      : []),
  ].join('\n\n')
}

const noticed = (corruptions: PlantedReport['corruptions']) => ({
  builtIn: corruptions.filter(each => each.builtIn).length,
  declared: corruptions.filter(each => each.declared.length > 0).length,
})
