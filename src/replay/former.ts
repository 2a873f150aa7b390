import { OWN_SCHEMA } from '../engine/engine.ts'
import type { Kept } from '../engine/keeping.ts'
import { type Transfer, targetName } from '../mapping/plan.ts'
import { formerOf } from './kept.ts'
import type { Move } from './move.ts'

/**
 * Where a transfer keeps what rows were, made where it is not there; null where nothing has to be kept: the table was empty when the
 * move began, so that an undo empties it.
 */
export async function formerFor(move: Move, transfer: Transfer): Promise<Kept | null> {
  if (!move.recordFormer || (await beganEmpty(move, transfer))) return null
  const former = formerOf(move, transfer)
  await move.target.execute(move.target.engine.keeping.make(former))
  return former
}

/** The target table had no row when the move first came to it. */
export async function beganEmpty(move: Move, { to }: Transfer): Promise<boolean> {
  const empty = await move.checkpoints.beganEmpty(move.database, move.move)
  return move.plan.transfers.some(
    other => targetName(other.to) === targetName(to) && empty.has(other.id),
  )
}

/** Notes where the generators of the tables stand that will be written, where no earlier run has. */
export async function rememberGenerators(
  move: Move,
  transfers: readonly Transfer[],
): Promise<void> {
  const { target } = move
  const { engine } = target
  const table = generatorTable(move)
  await target.execute(`create table if not exists ${table} (
  database_name varchar(255) not null, move_name varchar(255) not null, table_name varchar(200) not null, state text not null,
  primary key (database_name, move_name, table_name))`)
  const known = new Set((await generators(move)).map(({ name }) => name))
  for (const [name, to] of new Map(transfers.map(({ to }) => [targetName(to), to]))) {
    if (known.has(name)) continue
    const state = await engine.keeping.generators(target, to)
    await target.execute(
      `insert into ${table} values (${[1, 2, 3, 4].map(engine.dialect.param).join(', ')})`,
      [move.database, move.move, name, state],
    )
  }
}

/** Puts the generators back to where they stood, and forgets it. */
export async function resetGenerators(move: Move): Promise<void> {
  const { target, plan } = move
  for (const { name, state } of await generators(move)) {
    const to = plan.transfers.find(transfer => targetName(transfer.to) === name)?.to
    if (to !== undefined) await target.engine.keeping.resetGenerators(target, to, state)
  }
}

export async function forgetGenerators(move: Move): Promise<void> {
  const { param } = move.target.engine.dialect
  await move.target.execute(
    `delete from ${generatorTable(move)} where database_name = ${param(1)} and move_name = ${param(2)}`,
    [move.database, move.move],
  )
}

async function generators(move: Move): Promise<{ name: string; state: string }[]> {
  const { param } = move.target.engine.dialect
  const rows = await move.target.query(
    `select table_name, state from ${generatorTable(move)} where database_name = ${param(1)} and move_name = ${param(2)}`,
    [move.database, move.move],
  )
  return rows.map(([name, state]) => ({ name: name ?? '', state: state ?? '' }))
}

const generatorTable = ({ target }: Move): string =>
  target.engine.dialect.table({ schema: OWN_SCHEMA, name: 'generator' })
