import type { Check } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import { keyText, type Privacy } from '../check/privacy.ts'
import { list } from './author.ts'
import type { Context } from './context.ts'
import { fieldQuestions } from './field-questions.ts'
import type { Transfer } from './plan.ts'
import { type Question, rowsMet } from './question.ts'
import { vouchedFor } from './relation.ts'
import { duplicateKeys, KEYS_SHOWN, type Met, scan } from './sql/scan.ts'
import { columnSql, own } from './sql/value.ts'

/** Looks at the source before any row moves: one reading of the relation answers all that its key, its `where` and its fields demand. */
export async function findings(
  transfer: Transfer,
  context: Context,
  privacy: Privacy,
): Promise<void> {
  const { session } = context.sides.source
  const questions = [
    ...nullKeys(transfer, context),
    ...unknownRows(transfer, context, privacy),
    ...transfer.fields.flatMap(field => fieldQuestions(transfer, field, context, privacy)),
  ]
  const { met, rows } = await scan(session, transfer.from, questions, about => about.keys)
  const found = met.flatMap(each => each.about.check(each) ?? [])
  if (!found.some(c => c.id === 'mapping.key' && c.result === 'failed')) {
    found.unshift(await uniqueKey(transfer, rows, context, privacy))
  }
  context.checks.push(...found)
}

function nullKeys(transfer: Transfer, context: Context): Question[] {
  const { dialect } = context.sides.source.session.engine
  const nullable = transfer.from.key.filter(column => column.nullable)
  return nullable.map(column => ({
    sql: `${columnSql(dialect, column.name)} is null`,
    about: {
      keys: false,
      check: ({ rows }) =>
        rows === 0
          ? null
          : check({
              id: 'mapping.key',
              result: 'failed',
              subject: transfer.id,
              summary: `${column.name}, of the key that batches go by, is NULL in ${plural(rows, 'row')}.`,
              fix: 'Name columns that are never NULL, mend the rows, or leave them out with `where`.',
              place: context.move.place([...transfer.path, 'from']),
            }),
    },
  }))
}

function unknownRows(transfer: Transfer, context: Context, privacy: Privacy): Question[] {
  const { where, unknown } = transfer.from
  if (where === null) return []
  const { dialect } = context.sides.source.session.engine
  const about = {
    id: 'mapping.where-unknown',
    subject: transfer.id,
    place: context.move.place([...transfer.path, 'where']),
  } as const
  const answer = (met: Met<unknown>): Check => {
    if (met.rows === 0)
      return check({
        ...about,
        result: 'passed',
        summary: '`where` is true or false of every row.',
      })
    const summary = `\`where\` is NULL for ${plural(met.rows, 'row')}: neither in nor out.`
    if (unknown === 'leave')
      return check({
        ...about,
        result: 'passed',
        summary: `${summary} They stay behind, as the entry says.`,
      })
    const fix = 'Make the predicate true or false (`coalesce(…, false)`), or say `unknown: leave`.'
    return check({
      ...about,
      result: 'failed',
      summary,
      fix,
      evidence: rowsMet(transfer, met, privacy),
    })
  }
  return [
    {
      sql: dialect.unknown(own(where)),
      everywhere: true,
      about: { keys: unknown === 'error', check: answer },
    },
  ]
}

async function uniqueKey(
  transfer: Transfer,
  rows: number,
  context: Context,
  privacy: Privacy,
): Promise<Check> {
  const { key } = transfer.from
  const names = key.map(column => column.name)
  const about = {
    id: 'mapping.key',
    subject: transfer.id,
    place: context.move.place([...transfer.path, 'from']),
  } as const
  if (vouchedFor(transfer.from)) {
    const summary = `Batches go by ${list(names)}, which the source keeps NOT NULL and unique.`
    return check({ ...about, result: 'passed', known: 'inferred', summary })
  }
  const twice = await duplicateKeys(context.sides.source.session, transfer.from)
  if (twice.total === 0) {
    const summary = `${list(names)} identifies each of ${plural(rows, 'row')}, although no key of the source demands it.`
    return check({ ...about, result: 'passed', summary })
  }
  const pii = key.some(column => column.pii === true)
  const found = twice.keys
    .slice(0, KEYS_SHOWN)
    .map(cells => ({ key: keyText(names, cells, pii, privacy), cells: [] }))
  return check({
    ...about,
    result: 'failed',
    summary: `${plural(twice.total, 'key')} of (${names.join(', ')}) ${twice.total === 1 ? 'stands' : 'stand'} for several rows: a batch could end between them.`,
    fix: 'Name columns that identify a row.',
    evidence: [
      {
        kind: 'rows',
        table: transfer.from.table?.name ?? 'query',
        what: 'duplicate',
        total: twice.total,
        rows: found,
      },
    ],
  })
}
