import type { Check } from '../check/check.ts'
import { count, duration, plural } from '../check/figures.ts'
import { placeText } from '../spec/place.ts'
import { evidenceLines, mendsOf } from './evidence.ts'
import { code, fenced, inlineCode, prose } from './markdown-text.ts'
import { MARK } from './marks.ts'
import { pictures } from './pictures.ts'
import { plantedMarkdown } from './planted.ts'
import { REHEARSALS_HEAD, rehearsalRow } from './rehearsals.ts'
import type { Report } from './report.ts'
import { checksOf, countText, STAGES, worst, worstFirst } from './stages.ts'

/** The report for people, whole: what blocks first, details last. GitHub's Markdown. */
export function markdown(report: Report): string {
  return `${[
    headline(report),
    findings(report),
    stages(report),
    tables(report),
    rehearsals(report),
    pictures(report),
    report.planted === null ? '' : plantedMarkdown(report.planted),
    details(report),
    footer(report),
  ]
    .filter(part => part !== '')
    .join('\n\n')}\n`
}

function headline(report: Report): string {
  const mark = MARK[report.verdict.conclusion === 'passed' ? 'passed' : 'failed']
  const summary = report.summary === null ? '' : `\n\n${prose(report.summary)}`
  return `## ${mark} ${inlineCode(report.move)}: ${report.verdict.text}${summary}`
}

function findings(report: Report): string {
  const bad = worstFirst(report.checks).filter(c => c.result === 'failed' || c.result === 'warned')
  return bad.map(finding).join('\n\n')
}

function finding(check: Check): string {
  const where = check.place ? ` · ${inlineCode(placeText(check.place))}` : ''
  const lines = evidenceLines(check)
  return [
    `${MARK[check.result]} **${check.id}** · ${inlineCode(check.subject)}${where}`,
    prose(check.summary),
    ...(lines.length > 0 ? [fenced(lines, 'text')] : []),
    ...(check.fix ? [`→ ${check.fix.split('\n').map(prose).join('<br>')}`] : []),
    ...mendsOf(check.evidence).map(
      ({ into, text }) => `${prose(into)}:\n\n${fenced([text], 'yaml')}`,
    ),
  ].join('\n\n')
}

function stages(report: Report): string {
  const rows = STAGES.map(({ stage, title }) => {
    const checks = checksOf(report.checks, stage)
    const result = worst(checks)
    return `| ${result === null ? '·' : MARK[result]} | ${title} | ${countText(checks)} |`
  })
  return ['| | Stage | Checks |', '| --- | --- | --- |', ...rows].join('\n')
}

function tables(report: Report): string {
  if (report.transfers.length === 0 && report.tables.length === 0) return ''
  const moved = report.transfers.map(
    t => `| ${code(t.id)} | ${count(t.rows)} | ${count(t.batches)} | ${duration(t.moveMs)} |`,
  )
  const proven = report.tables.map(
    t =>
      `| ${code(t.table)} | ${count(t.expected)} | ${count(t.found)} | ${count(t.missing)} | ${count(t.extra)} | ${count(t.differing)} | ${count(t.cells)} | ${code(t.foundDigest.slice(0, 12))} |`,
  )
  return [
    ...(moved.length > 0
      ? ['| Transfer | Rows | Batches | Time |', '| --- | ---: | ---: | ---: |', ...moved, '']
      : []),
    ...(proven.length > 0
      ? [
          '| Table | Expected | Found | Missing | Extra | Differing | Cells compared | Digest |',
          '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
          ...proven,
        ]
      : []),
  ]
    .join('\n')
    .trim()
}

const rehearsals = ({ rehearsals }: Report): string =>
  rehearsals.length === 0 ? '' : `${REHEARSALS_HEAD}${rehearsals.map(rehearsalRow).join('\n')}`

function details(report: Report): string {
  const sections = STAGES.flatMap(({ stage, title }) => {
    const checks = checksOf(report.checks, stage)
    if (checks.length === 0) return []
    const rows = checks.map(
      c =>
        `| ${MARK[c.result]} | ${c.id} | ${code(c.subject)} | ${prose(c.summary)}${c.why ? ` Waived: ${prose(c.why)}` : ''} | ${c.known} |`,
    )
    return [
      `**${title}**\n\n| | Check | Of | Found | How known |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
    ]
  })
  if (sections.length === 0) return ''
  return `<details><summary>${plural(report.checks.length, 'check')}, one by one</summary>\n\n${sections.join('\n\n')}\n\n</details>`
}

function footer(report: Report): string {
  const servers = report.servers
    .map(s => `${s.side} ${s.engine} ${s.version} (${s.provider}, up in ${duration(s.startMs)})`)
    .join(' · ')
  return [
    `The same on your own machine: ${inlineCode(`npx move-rehearsal check ${report.file}`)}`,
    `${prose(servers)} · ${duration(report.ms)} · run ${report.run} · spec ${inlineCode(report.digest.slice(0, 12))}`,
  ].join('\n\n')
}
