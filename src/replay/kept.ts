import { createHash } from 'node:crypto'
import { OWN_SCHEMA, type Session } from '../engine/engine.ts'
import type { Kept } from '../engine/keeping.ts'
import { type Transfer, targetName } from '../mapping/plan.ts'

/** Whose rows are kept: MySQL keeps our own schema beside all databases of a server. */
export interface Owner {
  database: string
  move: string
}

/** What the rows that a transfer writes were before: all that can be written, since a row that is deleted comes back whole. */
export const formerOf = (owner: Owner, transfer: Transfer): Kept => ({
  keeping: named('former', owner, transfer.id),
  of: transfer.to,
  key: transfer.key.map(({ name }) => name),
  columns: transfer.to.columns.filter(({ generated }) => !generated).map(({ name }) => name),
})

/** The keys that a pass of catching up has met. */
export const metOf = (owner: Owner, transfer: Transfer): Kept =>
  keysOnly('met', owner, transfer.id, transfer)

/** The keys of rows that `where` chooses no more. */
export const leftOf = (owner: Owner, transfer: Transfer): Kept =>
  keysOnly('left', owner, transfer.id, transfer)

/** The keys of a table’s rows that the source has no more. */
export const goneOf = (owner: Owner, transfer: Transfer): Kept =>
  keysOnly('gone', owner, targetName(transfer.to), transfer)

export async function makeAnew(session: Session, kept: Kept): Promise<void> {
  await drop(session, kept)
  await session.execute(session.engine.keeping.make(kept))
}

export async function drop(session: Session, kept: Kept): Promise<void> {
  await session.execute(`drop table if exists ${session.engine.dialect.table(kept.keeping)}`)
}

function keysOnly(kind: string, owner: Owner, of: string, { to, key }: Transfer): Kept {
  const columns = key.map(({ name }) => name)
  return { keeping: named(kind, owner, of), of: to, key: columns, columns }
}

const named = (kind: string, { database, move }: Owner, of: string) => ({
  schema: OWN_SCHEMA,
  name: `${kind}_${createHash('sha256')
    .update(JSON.stringify([database, move, of]))
    .digest('hex')
    .slice(0, 32)}`,
})
