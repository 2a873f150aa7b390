import { DatabaseError, type Session } from '../../engine/engine.ts'
import { WriteRefused } from '../../engine/write.ts'
import { type Transfer, targetName } from '../../mapping/plan.ts'
import { targetKeysOf } from '../../replay/mirror.ts'
import { Refused, SideError } from '../../replay/refusal.ts'
import type { Write } from './write.ts'

/** A target row that writes were about, and what became of it each time. */
export interface Traced {
  transfer: Transfer
  table: string
  /** Wire text. */
  key: string[]
  touches: Touch[]
}

export interface Touch {
  write: Write
  /** Which of the write's keys it is. */
  as: 'row' | 'former key' | 'new key'
  /** What the target held before the write and after it: a digest; null: no such row. */
  before: string | null
  after: string | null
}

/** Follows the target rows that writes are about. */
export class Trace {
  readonly #source: Session
  readonly #target: Session
  readonly #rows = new Map<string, Traced>()
  /** The target's keys of a source row, as last seen. */
  readonly #known = new Map<string, string[][]>()

  constructor(source: Session, target: Session) {
    this.#source = source
    this.#target = target
  }

  get rows(): Traced[] {
    return [...this.#rows.values()]
  }

  /** Makes the write between two looks at the target. */
  async around(write: Write, make: () => Promise<boolean>): Promise<void> {
    const keys = [write.key, ...(write.to === null ? [] : [write.to])]
    for (const transfer of write.table.transfers)
      for (const key of keys) await this.#look(transfer, key)
    const before = await this.#digests(write)
    if (!(await make())) return
    for (const transfer of write.table.transfers)
      for (const key of keys) await this.#look(transfer, key)
    const after = await this.#digests(write)
    for (const [id, { row, as, digest }] of after) {
      const touch = { write, as, before: before.get(id)?.digest ?? null, after: digest }
      row.touches.push(touch)
    }
  }

  /** What the target's rows hold now, by the traced row. */
  async now(row: Traced): Promise<string | null> {
    return await this.#digest(row)
  }

  /** Looks once more for the target's keys of rows that are there: lookups may have found nothing before. */
  async lookAgain(writes: readonly Write[]): Promise<void> {
    for (const write of writes)
      for (const key of [write.key, ...(write.to === null ? [] : [write.to])])
        for (const transfer of write.table.transfers) {
          const found = await this.#look(transfer, key)
          for (const target of found) this.#late(transfer, target, write, key)
        }
  }

  #late(transfer: Transfer, target: string[], write: Write, key: readonly string[]): void {
    const row = this.#row(transfer, target)
    if (row.touches.some(touch => touch.write === write)) return
    row.touches.push({ write, as: roleOf(write, key), before: null, after: null })
  }

  async #look(transfer: Transfer, key: string[]): Promise<string[][]> {
    const id = JSON.stringify([transfer.id, key])
    // What a row looks up may not be there yet.
    const found = await targetKeysOf(this.#source, this.#target, transfer, [key]).catch(orNothing)
    if (found.length > 0) this.#known.set(id, found)
    return this.#known.get(id) ?? []
  }

  async #digests(
    write: Write,
  ): Promise<Map<string, { row: Traced; as: Touch['as']; digest: string | null }>> {
    const found = new Map<string, { row: Traced; as: Touch['as']; digest: string | null }>()
    for (const transfer of write.table.transfers)
      for (const key of [write.key, ...(write.to === null ? [] : [write.to])])
        for (const target of this.#known.get(JSON.stringify([transfer.id, key])) ?? []) {
          const row = this.#row(transfer, target)
          found.set(idOf(row), {
            row,
            as: roleOf(write, key),
            digest: await this.#digest(row),
          })
        }
    return found
  }

  #row(transfer: Transfer, key: string[]): Traced {
    const made: Traced = { transfer, table: targetName(transfer.to), key, touches: [] }
    const row = this.#rows.get(idOf(made)) ?? made
    this.#rows.set(idOf(made), row)
    return row
  }

  async #digest({ transfer, key }: Traced): Promise<string | null> {
    const { dialect } = this.#target.engine
    const columns = transfer.fields.map(({ target }) => target)
    const wires = columns.map(({ name, type }) => dialect.wire(dialect.name(name), type))
    const where = transfer.key.map(
      ({ name, type }, i) => `${dialect.name(name)} = ${dialect.literal(key[i] ?? '', type)}`,
    )
    const [[rows, digest] = []] = await this.#target.query(
      `select count(*), ${dialect.sumOfHashes(wires)} from ${dialect.table(transfer.to)} where ${where.join(' and ')}`,
    )
    return rows === '0' ? null : (digest ?? '')
  }
}

const idOf = ({ table, key }: Traced): string => JSON.stringify([table, key])

const roleOf = (write: Write, key: readonly string[]): Touch['as'] =>
  write.to === null ? 'row' : `${key}` === `${write.to}` ? 'new key' : 'former key'

/** What the data refuses is no end of a rehearsal: nothing was found, or done. Any other error is thrown again. */
export function orNothing(error: unknown): [] {
  if (error instanceof Refused || error instanceof WriteRefused) return []
  const said = error instanceof SideError ? error.error : error
  if (said instanceof DatabaseError && !said.lost) return []
  throw error
}
