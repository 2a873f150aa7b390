import { performance } from 'node:perf_hooks'
import type { Check, Evidence } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import type { Privacy } from '../check/privacy.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import type { MoveSpec } from '../spec/schema.ts'
import { type Common, common } from './comparable.ts'
import { located } from './evidence.ts'
import type { LocatedCheck } from './proof.ts'
import {
  type AnswerRow,
  type Asked,
  answerOf,
  inSnapshot,
  type Question,
  question,
} from './question.ts'
import { mayTellSecrets, type Secrets } from './secrets.ts'
import { unifiedDiff } from './unified-diff.ts'

type Shadow = NonNullable<MoveSpec['validate']>['shadow'][number]

/** Rows of an answer that are held to be compared. An answer of more is no answer that a person could look at. */
const MOST_ROWS = 50_000

/** A pair of queries that the servers have understood. */
export interface PreparedShadow {
  shadow: Shadow
  path: SpecPath
  source: Question
  target: Question
}

/** Prepares both queries; none runs. Throws SpecError where one does not fit. */
export async function prepareShadow(
  shadow: Shadow,
  path: SpecPath,
  sides: Asked,
  move: Move,
): Promise<PreparedShadow> {
  const ordered = shadow.order === 'same'
  return {
    shadow,
    path,
    source: await question(sides.source, shadow.source, ordered, move, [...path, 'source']),
    target: await question(sides.target, shadow.target, ordered, move, [...path, 'target']),
  }
}

/** Asks both queries, at one moment, and compares their answers by value. Throws SpecError where a query fails. */
export async function askShadow(
  prepared: PreparedShadow,
  sides: Asked,
  move: Move,
  privacy: Privacy,
  secrets: Secrets,
): Promise<LocatedCheck> {
  const { shadow, path, source, target } = prepared
  const said = (
    result: Check['result'],
    summary: string,
    evidence: Evidence[] = [],
    fix?: string,
  ) =>
    located(
      'validation.shadow',
      result,
      { subject: shadow.name, path, summary },
      { evidence, ...(fix === undefined ? {} : { fix }) },
    )
  const fix =
    'Look at what the two queries read and how they compute it; cast what has another type.'
  if (source.columns.length !== target.columns.length) {
    const columns = (asked: Question) => plural(asked.columns.length, 'column')
    return said(
      'failed',
      `the source answers ${columns(source)}, the target ${columns(target)}`,
      [],
      fix,
    )
  }
  const forms = source.columns.map((column, i) =>
    common(column.type, target.columns[i]?.type ?? column.type),
  )
  const apart = forms.findIndex(form => form.is === 'apart')
  if (apart >= 0) {
    const [one, other] = [source, target].map(asked => asked.columns[apart]?.native)
    return said(
      'failed',
      `column ${apart + 1} is a ${one} on the source and a ${other} on the target, which have no value in common`,
      [],
      fix,
    )
  }
  const answers = await inSnapshot(sides, async () => ({
    source: await timed(sides.source, source, forms, 'source', move),
    target: await timed(sides.target, target, forms, 'target', move),
  }))
  const figures = figuresOf(answers)
  if (answers.source.rows.length > MOST_ROWS || answers.target.rows.length > MOST_ROWS) {
    return said(
      'not covered',
      `an answer has more than ${plural(MOST_ROWS, 'row')}, and was not compared`,
      [figures],
      'Aggregate it, or limit it.',
    )
  }
  const shown =
    privacy.showValues &&
    ![shadow.source, shadow.target].some(query => mayTellSecrets(query, secrets))
  const diff = unifiedDiff(
    inOrder(answers.source.rows, shadow),
    inOrder(answers.target.rows, shadow),
    { shown, privacy },
  )
  if (diff !== null) {
    const columns = source.columns.map(({ name }) => name).join(' | ')
    return said(
      'failed',
      `${plural(diff.onlySource, 'row')} only on the source, ${plural(diff.onlyTarget, 'row')} only on the target${diff.moved ? ': the same rows in another order' : ''}`,
      [figures, { kind: 'diff', title: columns, lines: diff.lines }],
      diff.moved
        ? 'Say order by … in both queries, by columns that leave no tie; or order: any.'
        : fix,
    )
  }
  const without = forms.flatMap((form, i) =>
    form.is === 'uncovered'
      ? [`column ${i + 1} (${source.columns[i]?.native}, ${target.columns[i]?.native})`]
      : [],
  )
  if (without.length > 0) {
    return said(
      'not covered',
      `${without.join(', ')} has no form in which it can be compared; all else is the same`,
      [figures],
      'Cast it to a text or a number.',
    )
  }
  return said(
    'passed',
    `both answer the same ${plural(answers.source.rows.length, 'row')}${shadow.order === 'any' ? ', in any order' : ''}`,
    [figures],
  )
}

interface Timed {
  rows: AnswerRow[]
  ms: number
}

async function timed(
  session: Asked['source'],
  asked: Question,
  forms: readonly Common[],
  side: 'source' | 'target',
  move: Move,
): Promise<Timed> {
  const started = performance.now()
  const own = forms.map(form => (form.is === 'comparable' ? form[side] : null))
  const rows = await answerOf(session, asked, own, MOST_ROWS + 1, move)
  return { rows, ms: performance.now() - started }
}

const figuresOf = ({ source, target }: { source: Timed; target: Timed }): Evidence => ({
  kind: 'figures',
  figures: {
    'source rows': source.rows.length,
    'target rows': target.rows.length,
    'source time': `${Math.round(source.ms)} ms`,
    'target time': `${Math.round(target.ms)} ms`,
  },
})

/** As the queries put them; where the order is no matter, in one of our own. */
const inOrder = (rows: AnswerRow[], { order }: Shadow): AnswerRow[] =>
  order === 'same'
    ? rows
    : rows
        .map(row => ({ row, key: JSON.stringify(row) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ row }) => row)
