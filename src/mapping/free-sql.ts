import { check } from '../check/make.ts'
import { DatabaseError } from '../engine/engine.ts'
import type { Context } from './context.ts'
import { meetings } from './fit.ts'
import type { Form, Transfer } from './plan.ts'
import { own } from './sql/value.ts'

type SqlForm = Extract<Form, { kind: 'sql' }>

/** Far enough from UTC that any wall clock shows another hour, and every other one another day. */
const ELSEWHERE = '+12:45'

/**
 * Free SQL has to answer the same whatever the session's time zone: each expression is digested over all rows in UTC and in another
 * zone. Throws DatabaseError where the server refuses to compute one. One that answers
 * otherwise a moment later, in the same zone, is a warning of its own; of a key it is a failure.
 */
export async function freeSql(transfer: Transfer, context: Context): Promise<void> {
  const found = transfer.fields.flatMap(field =>
    meetings(field).flatMap(({ form, path }) =>
      form.kind === 'sql' ? [{ form, path, target: field.target }] : [],
    ),
  )
  if (found.length === 0) return
  const forms = found.map(f => f.form)
  const here = await digests(forms, transfer, null, context)
  const elsewhere = await digests(forms, transfer, ELSEWHERE, context)
  const again = here.some((digest, n) => digest !== elsewhere[n])
    ? await digests(forms, transfer, null, context)
    : here
  for (const [n, { path, target }] of found.entries()) {
    const about = {
      id: 'mapping.free-sql',
      subject: `${transfer.to.schema}.${transfer.to.name}.${target.name}`,
      place: context.move.place([...path, 'sql']),
    } as const
    if (here[n] !== again[n]) {
      const isKey = [...transfer.key.map(({ name }) => name), ...(transfer.to.primaryKey ?? [])]
      if (isKey.includes(target.name)) {
        context.checks.push(
          check({
            ...about,
            id: 'mapping.key',
            result: 'failed',
            summary: `${target.name} identifies a row, and is another each time it is computed: two runs would not find each other’s rows.`,
            fix: 'Make the key of columns alone: `uuid5: […]`, or an expression that answers the same again.',
          }),
        )
        continue
      }
      const summary =
        'The expression answers otherwise each time it is asked: a resumed run or a rollback would not give the same.'
      context.checks.push(
        check({
          ...about,
          result: 'warned',
          summary,
          fix: 'Compute the value from columns alone.',
        }),
      )
    } else if (here[n] !== elsewhere[n]) {
      const summary = `The answer changes with the session’s time zone: UTC and ${ELSEWHERE} give different values.`
      context.checks.push(
        check({
          ...about,
          result: 'warned',
          summary,
          fix: 'Name the zone in the expression, or use the form `zone`.',
        }),
      )
    } else {
      const summary = 'The expression answers the same in two time zones.'
      context.checks.push(check({ ...about, result: 'passed', summary }))
    }
  }
}

/** One digest an expression; elsewhere `!` and the code of what the server refuses to compute, which it does compute in UTC. */
async function digests(
  forms: readonly SqlForm[],
  transfer: Transfer,
  offset: string | null,
  context: Context,
): Promise<string[]> {
  const { session } = context.sides.source
  const { dialect } = session.engine
  const { relation, where } = transfer.from
  const sums = forms.map(form => dialect.sumOfHashes([dialect.zoneless(own(form.sql), form.type)]))
  const query = `select ${sums.join(', ')} from ${relation} s${where === null ? '' : ` where ${own(where)}`}`
  if (offset !== null) await session.query(dialect.zoneOffset(offset))
  try {
    const [row = []] = await session.query(query)
    return forms.map((_, n) => row[n] ?? '')
  } catch (error) {
    if (offset === null || !(error instanceof DatabaseError) || error.lost) throw error
    return forms.map(() => `!${error.code}`)
  } finally {
    if (offset !== null) await session.query(dialect.zoneOffset('+00:00'))
  }
}
