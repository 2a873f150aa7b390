import type { Session } from '../engine/engine.ts'
import type { Transfer } from '../mapping/plan.ts'
import { compile } from '../mapping/sql/compile.ts'
import { columnSql, own } from '../mapping/sql/value.ts'
import { keyRows } from './key-rows.ts'
import { QUERY_ENTRY, refused } from './refusal.ts'
import { SourceRows } from './source-rows.ts'

/** What a mirrored write did on the target. */
export interface Mirrored {
  written: number
  deleted: number
  /** The target's keys of the source rows, as raw text: what the next write of them takes for former. */
  targetKeys: string[][]
}

/** The target's keys of source rows, as the mapping makes them now; none for rows that are gone or not chosen. Keys are raw text. */
export async function targetKeysOf(
  source: Session,
  target: Session,
  transfer: Transfer,
  sourceKeys: readonly string[][],
): Promise<string[][]> {
  await target.begin()
  try {
    return await keysWithin(source, target, transfer, sourceKeys)
  } finally {
    await target.rollback()
  }
}

/**
 * The target's half of a write by the application, in one transaction: its rows of these source keys become what the mapping makes of
 * them now. `formerTargetKeys`: what targetKeysOf said before the source was written; those that are made no more are deleted.
 * Throws Refused for an entry that maps a query; DatabaseError, WriteRefused as the writer does.
 */
export async function mirror(
  source: Session,
  target: Session,
  transfer: Transfer,
  sourceKeys: readonly string[][],
  formerTargetKeys: readonly string[][],
): Promise<Mirrored> {
  await target.begin()
  try {
    const targetKeys = await keysWithin(source, target, transfer, sourceKeys)
    const made = new Set(targetKeys.map(key => JSON.stringify(key)))
    const gone = formerTargetKeys.filter(key => !made.has(JSON.stringify(key)))
    const deleted = gone.length === 0 || transfer.update ? 0 : await erase(target, transfer, gone)
    const written = await write(source, target, transfer, sourceKeys)
    await target.commit()
    return { written, deleted, targetKeys }
  } catch (error) {
    await target.rollback().catch(() => {})
    throw error
  }
}

async function keysWithin(
  source: Session,
  target: Session,
  transfer: Transfer,
  sourceKeys: readonly string[][],
): Promise<string[][]> {
  const { engine } = target
  const rows = keyRows(transfer, source.engine, engine, chosen(source, transfer, sourceKeys))
  const text = new SourceRows(source, rows, WHOLE).text(async () => {})
  return engine.writer.stage(target, rows.write, text, async sql => {
    const keys = transfer.key.map(({ name, type }) =>
      engine.dialect.wire(`n.${engine.dialect.name(name)}`, type),
    )
    const found = await target.query(`select ${keys.join(', ')} from ${sql.rows}`)
    return found.map(key => key.map(cell => cell ?? ''))
  })
}

async function write(
  source: Session,
  target: Session,
  transfer: Transfer,
  sourceKeys: readonly string[][],
): Promise<number> {
  const passes =
    transfer.secondPass.length > 0 ? (['first', 'second'] as const) : (['first'] as const)
  let written = 0
  for (const pass of passes) {
    const where = chosen(source, transfer, sourceKeys)
    const some = { ...transfer, from: { ...transfer.from, where } }
    const compiled = compile(some, source.engine, target.engine, pass, false)
    const { writer } = target.engine
    const rule = { ...compiled.write, existing: 'overwrite' as const }
    await writer.prepare(target, rule, false)
    const text = new SourceRows(source, compiled, WHOLE).text(async () => {})
    const { inserted, updated } = await writer.write(target, rule, text, false)
    if (pass === 'first') written += inserted + updated
  }
  return written
}

const WHOLE = { last: null, end: null }

function chosen(source: Session, transfer: Transfer, keys: readonly string[][]): string {
  const { from } = transfer
  if (from.table === null) throw refused(transfer.id, QUERY_ENTRY)
  const { dialect } = source.engine
  const columns = from.key.map(({ name, type }) => ({ sql: columnSql(dialect, name), type }))
  const these = oneOf(source, columns, keys)
  return from.where === null ? these : `${own(from.where)} and ${these}`
}

async function erase(
  target: Session,
  { to, key }: Transfer,
  keys: readonly string[][],
): Promise<number> {
  const { dialect } = target.engine
  const columns = key.map(({ name, type }) => ({ sql: dialect.name(name), type }))
  return target.execute(`delete from ${dialect.table(to)} where ${oneOf(target, columns, keys)}`)
}

type Typed = { sql: string; type: Transfer['key'][number]['type'] }

function oneOf({ engine }: Session, columns: readonly Typed[], keys: readonly string[][]): string {
  const each = keys.map(key =>
    columns
      .map(({ sql, type }, n) => `${sql} = ${engine.dialect.literal(key[n] ?? '', type)}`)
      .join(' and '),
  )
  return each.length === 0 ? '(1 = 0)' : `(${each.map(one => `(${one})`).join(' or ')})`
}
