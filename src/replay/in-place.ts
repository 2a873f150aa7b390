import type { Session } from '../engine/engine.ts'
import { rememberRows } from '../engine/keep-rows.ts'
import type { Written } from '../engine/write.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { faultsSql, type Stretch, within } from './read-sql.ts'
import { ofFault, on } from './refusal.ts'
import { KEYS_KEPT } from './way.ts'

/** One batch of a backfill in place, in the target's open transaction. Throws Refused where a row of the stretch is faulty. */
export async function updateStretch(
  target: Session,
  transfer: CompiledTransfer,
  inPlace: NonNullable<CompiledTransfer['inPlace']>,
  stretch: Stretch,
): Promise<Written> {
  const { dialect, writer } = target.engine
  await refuseFaults(target, transfer, stretch)
  const update = {
    ...inPlace,
    where: within(dialect, transfer, stretch) ?? '1 = 1',
    key: transfer.key.map(key => key.name),
  }
  const { former } = transfer.write
  if (former) {
    const remember = rememberRows(target.engine, former, 's', `${inPlace.table} s`, update.where)
    await on('target', () => target.execute(remember))
  }
  const updated = await on('target', () => writer.updateInPlace(target, transfer.write, update))
  return { read: updated, inserted: 0, updated, kept: 0 }
}

/** What is never read cannot be looked at on the way. */
async function refuseFaults(
  target: Session,
  transfer: CompiledTransfer,
  stretch: Stretch,
): Promise<void> {
  if (transfer.faults.length === 0) return
  const rows = await on('target', () =>
    target.query(faultsSql(target.engine.dialect, transfer, stretch)),
  )
  const [first] = rows
  const fault = transfer.faults[Number(first?.[0])]
  if (first === undefined || fault === undefined) return
  const same = rows.filter(row => row[0] === first[0])
  const keys = same.slice(0, KEYS_KEPT).map(row => row.slice(1).map(cell => cell ?? 'NULL'))
  throw ofFault({ ...fault, rows: same.length, keys }, transfer)
}
