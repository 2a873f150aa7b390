import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import { DatabaseError } from '../engine/engine.ts'
import type { Move } from '../spec/move.ts'
import { author, list } from './author.ts'
import { sourceColumns, targetColumns } from './column-coverage.ts'
import type { Context, Sides } from './context.ts'
import { counterparts, sourceTables } from './coverage.ts'
import { resolveEntry } from './entry.ts'
import { findings } from './findings.ts'
import { typesFit } from './fit.ts'
import { freeSql } from './free-sql.ts'
import { unserved, without } from './left-out.ts'
import { ordered } from './ordering.ts'
import { inputs, piiOf, withPii } from './pii.ts'
import type { Plan, Transfer } from './plan.ts'
import { checkNames, withTolerances } from './scope-names.ts'
import { isInPlace } from './sql/compile.ts'
import { targetKeys } from './target-keys.ts'
import { transactional } from './transactional.ts'

/**
 * A move resolved against both catalogs, and what was found on the way, before any row moves: the mapping, as a whole.
 * `sides`: open sessions and catalogs, after `expand`; for a move in place both sides may be the same. The source is read, nothing is
 * written. The plan is null where nothing may move: tables that take no part in transactions, or no transfer that this version serves.
 * Throws SpecErrors where the author is wrong, all errors at once, each with its place.
 */
export async function makePlan(
  move: Move,
  sides: Sides,
  privacy: Privacy,
): Promise<{ plan: Plan | null; checks: Check[] }> {
  const checks: Check[] = []
  const context: Context = {
    move,
    sides,
    author: author(move),
    checks,
    inPlace: move.spec.database !== undefined,
  }

  const resolved = await resolveAll(context)
  const pii = piiOf(context)
  const transfers = withTolerances(
    resolved.map(t => withPii(t, pii)),
    context,
  )
  checkNames(context)
  for (const transfer of transfers) repeatable(transfer, context)
  if (!context.inPlace) {
    sourceTables(transfers, context)
    counterparts(context)
  }
  sourceColumns(transfers, context)
  targetColumns(transfers, context)
  const inOrder = ordered(transfers, context)
  context.author.settle()

  const out = unserved(inOrder, context)
  for (const transfer of inOrder)
    if (!out.has(transfer) && !typesFit(transfer, context)) out.add(transfer)
  const fitting = without(inOrder, out, context)
  const safe = transactional(fitting, context)
  const refused = new Set<Transfer>()
  for (const transfer of fitting) {
    if (!(await looksAt(transfer, context, privacy))) refused.add(transfer)
  }
  const movable = without(fitting, refused, context)
  await targetKeys(movable, context, privacy)
  if (!safe || movable.length === 0) return { plan: null, checks }
  const { source, target } = sides
  const plan = {
    move: move.spec.move,
    digest: move.digest,
    source: source.session.engine.name,
    target: target.session.engine.name,
    inPlace: context.inPlace,
    transfers: movable,
  }
  return { plan, checks }
}

/** Asks the source for all that can be seen of a transfer before a row moves. False where the source refuses to compute what the author wrote. */
async function looksAt(transfer: Transfer, context: Context, privacy: Privacy): Promise<boolean> {
  try {
    await findings(transfer, context, privacy)
    await freeSql(transfer, context)
    return true
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    const free = transfer.fields.some(f => f.form.kind === 'sql') || transfer.from.where !== null
    context.checks.push(
      check({
        id: free ? 'mapping.free-sql' : 'mapping.type',
        result: 'failed',
        subject: transfer.id,
        summary: `The source refuses to compute the values of this transfer: ${error.message}.`,
        fix: 'Mend the expression or the rows, or leave such rows out with `where`.',
        place: context.move.place(transfer.path),
      }),
    )
    return false
  }
}

/** In place, a second run would compute from its own result where a column is both read and written; and MySQL already the same run. */
function repeatable(transfer: Transfer, { inPlace, author }: Context): void {
  if (!inPlace || !isInPlace(transfer)) return
  const key = new Set(transfer.key.map(column => column.name))
  const written = new Set(transfer.fields.map(f => f.target.name).filter(name => !key.has(name)))
  for (const { path, form } of transfer.fields) {
    const both = inputs(form).filter(name => written.has(name))
    if (both.length === 0) continue
    const fix =
      'Add a new column for the result, fill that, and drop the old one in `change.contract`.'
    author.wrong(
      path,
      `${list(both)} is read and written by one update in place: run again, it would start from its own result`,
      fix,
    )
  }
}

/** Every entry of `map`, resolved, under an id of its own. */
async function resolveAll(context: Context): Promise<Transfer[]> {
  const transfers: Transfer[] = []
  for (const [n, entry] of context.move.spec.map.entries()) {
    const transfer = await resolveEntry(entry, n, context)
    if (transfer === null) continue
    const same = transfers.filter(
      t => t.id === transfer.id || t.id.startsWith(`${transfer.id} (`),
    ).length
    transfers.push(same === 0 ? transfer : { ...transfer, id: `${transfer.id} (${same + 1})` })
  }
  return transfers
}
