import type { Check } from '../check/check.ts'
import { duration, plural } from '../check/figures.ts'
import type { CutoverReport, StepReport } from './cutover.ts'
import { code, inlineCode, prose } from './markdown-text.ts'
import type { Report } from './report.ts'
import { checksOf, worstFirst } from './stages.ts'

/** For those who run the move: what is done, in which order, by whom, how it is checked and how it is taken back. GitHub's Markdown. */
export function runbook(report: Report): string | null {
  const { cutover } = report
  if (cutover === null) return null
  return `${[
    headline(report),
    preconditions(report, cutover),
    steps(cutover),
    rollback(cutover),
    reconcile(cutover),
    signOff(report, cutover),
  ]
    .filter(part => part !== '')
    .join('\n\n')}\n`
}

function headline(report: Report): string {
  const summary = report.summary === null ? '' : `\n\n${prose(report.summary)}`
  return `# Runbook: ${inlineCode(report.move)}${summary}\n\nMade from what run ${report.run} rehearsed on ${report.startedAt} (spec ${inlineCode(report.digest.slice(0, 12))}). Made anew by every check: do not edit it.`
}

function preconditions(report: Report, { downtime }: CutoverReport): string {
  const items = [
    `The spec is the one that was rehearsed: ${inlineCode(report.file)}, digest ${inlineCode(report.digest.slice(0, 12))}.`,
    `The verdict of this run: ${prose(report.verdict.text)}.`,
    ...report.servers.map(
      ({ side, engine, asked, version }) =>
        `The ${side} runs ${engine} ${prose(asked)} (rehearsed on ${prose(version)}).`,
    ),
    'A backup of every side that is written is there, and somebody has restored from it.',
    ...(downtime === null
      ? []
      : [
          `Writes may stand still for ${downtime.allowedMs === null ? '(nobody said how long)' : duration(downtime.allowedMs)}; expected: ${downtime.forecastMs === null ? 'not forecast' : duration(downtime.forecastMs)} (${duration(downtime.ms)} with the data of the rehearsal${downtime.longest === null ? '' : `; ${prose(downtime.longest)} takes longest`}).`,
        ]),
    ...worstFirst(report.checks)
      .filter(({ result }) => result === 'failed' || result === 'warned')
      .map(
        ({ id, subject, summary }) => `Settled: ${id} ${inlineCode(subject)}: ${prose(summary)}`,
      ),
  ]
  return `## Before the first step\n\n${items.map(item => `- [ ] ${item}`).join('\n')}`
}

const steps = ({ steps }: CutoverReport): string =>
  `## Steps\n\n${[
    '| # | Step | Owner | What is done | Took here | Expected | Its check | Its undo |',
    '| ---: | --- | --- | --- | ---: | ---: | --- | --- |',
    ...steps.map(
      (step, i) =>
        `| ${i + 1} | ${prose(step.title)} | ${step.owner === null ? 'who runs the move' : prose(step.owner)} | ${lines(step.commands)} | ${step.ms === null ? '' : duration(step.ms)} | ${expected(step)} | ${step.result}: ${prose(step.check)} | ${lines(step.undo)} |`,
    ),
  ].join('\n')}`

/** At production's size; what did not run here takes as long as nobody knows. */
const expected = ({ ms, forecastMs }: StepReport): string =>
  forecastMs !== null ? duration(forecastMs) : ms === null ? '' : 'scope.volume does not say'

const lines = (texts: readonly string[]): string => texts.map(prose).join('<br>')

function rollback({ rollback, steps }: CutoverReport): string {
  const { script, triggers, writesAfter } = rollback
  const until = steps.findIndex(({ undo }) => undo[0]?.startsWith('none') ?? false)
  const owners = [...new Set(steps.flatMap(({ owner }) => owner ?? []))]
  return `## Going back\n\n${[
    `- When: ${triggers.length === 0 ? 'nobody has said (cutover.rollback.triggers)' : triggers.map(prose).join('; ')}.`,
    `- Who decides: ${owners.length === 0 ? 'nobody is named (owner: of a step)' : owners.map(prose).join(', ')}.`,
    `- How: ${script === null ? 'the undo of every step that has run, last first' : prose(script)}.`,
    ...(until < 0 ? [] : [`- Not after step ${until + 1}, ${prose(steps[until]?.title ?? '')}.`]),
    `- Rows written on the new side: ${writesAfter === null ? 'nobody has said what becomes of them' : prose(writesAfter)}.`,
  ].join('\n')}`
}

function reconcile({ reconcile: plan }: CutoverReport): string {
  if (plan === null) return ''
  const watches = plan.watches.map(name => `  - ${prose(name)}`)
  return `## Afterwards\n\n${[
    `- For ${long(plan.forMs)}, every ${long(plan.everyMs)}.`,
    `- Who answers: ${plan.owners.length === 0 ? 'nobody is named' : plan.owners.map(prose).join(', ')}.`,
    `- What they do: ${plan.playbook === null ? 'no playbook is named' : inlineCode(plan.playbook)}.`,
    `- What watches:${watches.length === 0 ? ' nothing but the comparison of every cell.' : ''}`,
    ...watches,
  ].join('\n')}`
}

/** Hours and days, where they are whole. */
function long(ms: number): string {
  const hours = ms / 3_600_000
  if (hours >= 1 && Number.isInteger(hours)) return plural(hours, 'hour')
  const minutes = ms / 60_000
  return Number.isInteger(minutes) ? plural(minutes, 'minute') : duration(ms)
}

function signOff(report: Report, { steps }: CutoverReport): string {
  const evidence = (check: Check): string =>
    `- [ ] ${check.result}: ${check.id} ${inlineCode(check.subject)}: ${prose(check.summary)}`
  const unrehearsed = steps.filter(({ result }) => result === 'not covered')
  return `## Sign-off\n\nThe evidence of run ${report.run}, to be ticked by whoever signs.\n\n${[
    ...report.tables.map(
      table =>
        `- [ ] ${code(table.table)}: ${plural(table.found, 'row')}, digest ${inlineCode(table.foundDigest.slice(0, 12))}`,
    ),
    ...checksOf(report.checks, 'cutover').map(evidence),
    ...checksOf(report.checks, 'reconcile').map(evidence),
    ...unrehearsed.map(({ title }) => `- [ ] Not rehearsed, looked at by hand: ${prose(title)}`),
  ].join('\n')}\n\n| Who | Role | Date |\n| --- | --- | --- |\n| | | |`
}
