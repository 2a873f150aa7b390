import { listKeys } from '../engine/keep-rows.ts'
import { findColumn } from '../engine/names.ts'
import { type Transfer, targetName } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { columnSql, own } from '../mapping/sql/value.ts'
import { type Checkpoint, type CheckpointKey, checkpointKey } from './checkpoint.ts'
import type { CatchUpBy } from './job.ts'
import { leftOf, makeAnew } from './kept.ts'
import { keyRows } from './key-rows.ts'
import type { Move } from './move.ts'
import { newestSql } from './read-sql.ts'
import { NO_WATERMARK, on, refused } from './refusal.ts'
import { SourceRows } from './source-rows.ts'

/** Which source rows may have changed, by transfer id; SQL over `s`. Empty where a pass compares. */
export type Windows = ReadonlyMap<string, string>

/** Writers commit later than their clocks say, and clocks go back: a pass begins so much before the last one's mark. */
const MARGIN_SECONDS = 300
const TIMES: ReadonlySet<string> = new Set(['date', 'wall', 'instant'])

/** What a pass reads: by watermark, nothing of what nobody writes, unless others that somebody writes fill the same table. */
export function passesBy(
  move: Move,
  passes: readonly [Transfer, CompiledTransfer][],
  by: CatchUpBy,
): readonly [Transfer, CompiledTransfer][] {
  if (by === 'compare') return passes
  const written = new Set(
    passes.flatMap(([{ id, to }]) => (move.readOnly.includes(id) ? [] : [targetName(to)])),
  )
  return passes.filter(([{ to }]) => written.has(targetName(to)))
}

/** Looks where the watermarks stand before a row is read: what is written behind that is the next pass's. */
export async function windowsOf(
  move: Move,
  passes: readonly [Transfer, CompiledTransfer][],
  by: CatchUpBy,
): Promise<Windows> {
  const windows = new Map<string, string>()
  if (by === 'compare') return windows
  for (const [transfer, { pass }] of passes)
    if (pass === 'first' && !move.readOnly.includes(transfer.id))
      windows.set(transfer.id, await windowOf(move, transfer, by.watermark))
  return windows
}

async function windowOf(move: Move, transfer: Transfer, name: string): Promise<string> {
  const { source, checkpoints } = move
  const { dialect } = source.engine
  const column = findColumn(transfer.from.columns, name)
  if (!column.ok || !TIMES.has(column.it.type.kind)) throw refused(transfer.id, NO_WATERMARK)
  const { type } = column.it
  const sql = columnSql(dialect, column.it.name)
  if ((await on('target', () => checkpoints.read(markKey(move, transfer, NEXT)))) === null) {
    const [[most = null] = []] = await on('source', () =>
      source.query(newestSql(dialect, transfer.from, column.it)),
    )
    await on('target', () =>
      checkpoints.begin(markKey(move, transfer, NEXT), mark(move, most === null ? null : [most])),
    )
  }
  const last = await on('target', () => checkpoints.read(markKey(move, transfer, LAST)))
  const from = last?.last?.[0]
  if (from === undefined) return '(1 = 1)'
  return `(${sql} is null or ${sql} >= ${dialect.literal(from, type)} - interval '${MARGIN_SECONDS}' second)`
}

/** A pass is through: its mark is where the next one begins. In the transaction that forgets the pass. */
export async function keepMark(move: Move, transfer: Transfer): Promise<void> {
  const { checkpoints } = move
  const next = await checkpoints.read(markKey(move, transfer, NEXT))
  if (next === null) return
  await checkpoints.forgetOne(markKey(move, transfer, NEXT))
  await checkpoints.forgetOne(markKey(move, transfer, LAST))
  await checkpoints.begin(markKey(move, transfer, LAST), next)
}

/** Lists the target's keys of rows that changed and that `where` does not choose any more. */
export async function listLeft(move: Move, transfer: Transfer, window: string): Promise<void> {
  const { source, target } = move
  const left = leftOf(move, transfer)
  await on('target', () => makeAnew(target, left))
  const { where } = transfer.from
  if (where === null) return
  const rows = keyRows(
    transfer,
    source.engine,
    target.engine,
    `${window} and ${own(where)} is not true`,
  )
  const text = new SourceRows(source, rows, { last: null, end: null }).text(async () => {})
  await on('target', async () => {
    await target.begin()
    try {
      await target.engine.writer.stage(target, rows.write, text, sql =>
        target.execute(listKeys(target.engine, left, sql)),
      )
      await target.commit()
    } catch (error) {
      await target.rollback().catch(() => {})
      throw error
    }
  })
}

const LAST = 'watermark'
const NEXT = 'next watermark'

const markKey = (move: Move, { id }: Transfer, part: string): CheckpointKey =>
  checkpointKey(move, { transfer: id, pass: 'first' }, part)

const mark = ({ digest }: Move, last: string[] | null): Checkpoint => ({
  digest,
  last,
  batches: 0,
  rows: 0,
  wasEmpty: false,
  direct: false,
  done: true,
})
