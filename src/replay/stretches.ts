import type { Session } from '../engine/engine.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import type { BatchSize } from './pace.ts'
import { boundarySql, type Stretch } from './read-sql.ts'
import { NULL_KEY, on, refused } from './refusal.ts'
import { SourceRows } from './source-rows.ts'

/** A stretch whose bounds are known, and its rows. */
export interface Opened {
  stretch: Stretch
  rows: SourceRows
}

/** A transfer's source, stretch by stretch: the next one is looked for, and read, while the target still writes the one before. */
export class Stretches {
  readonly #source: Session
  readonly #transfer: CompiledTransfer
  readonly #size: BatchSize
  readonly #readAhead: boolean
  readonly #lock: boolean
  #next: Promise<Opened> | null = null

  /** `readAhead`: rows may be read before it is their turn. `lock`: rows that are read stay locked until the source's transaction ends. */
  constructor(
    source: Session,
    transfer: CompiledTransfer,
    { size, readAhead, lock }: { size: BatchSize; readAhead: boolean; lock: boolean },
  ) {
    this.#source = source
    this.#transfer = transfer
    this.#size = size
    this.#lock = lock
    this.#readAhead = readAhead && transfer.inPlace === null
  }

  /** The stretch behind a key. Throws SideError, Refused. */
  async after(last: string[] | null): Promise<Opened> {
    const next = this.#next ?? this.#open(last)
    this.#next = null
    return next
  }

  /** The source is free: the stretch behind this one can be looked for. */
  lookBehind({ end }: Stretch): void {
    if (end === null) return
    this.#next = this.#open(end).then(opened => {
      if (this.#readAhead) opened.rows.begin()
      return opened
    })
    this.#next.catch(() => {})
  }

  /** The same stretch once more, from its first row. */
  async again(stretch: Stretch): Promise<Opened> {
    await this.stop()
    return { stretch, rows: new SourceRows(this.#source, this.#transfer, stretch, this.#lock) }
  }

  /** Leaves the source free. */
  async stop(): Promise<void> {
    const next = await this.#next?.catch(() => null)
    this.#next = null
    await next?.rows.stop()
  }

  async #open(last: string[] | null): Promise<Opened> {
    const stretch = { last, end: await this.#boundary(last) }
    return { stretch, rows: new SourceRows(this.#source, this.#transfer, stretch, this.#lock) }
  }

  /** The key at which the stretch ends; null where fewer rows are left. */
  async #boundary(last: string[] | null): Promise<string[] | null> {
    if (this.#size.rows === Number.POSITIVE_INFINITY) return null
    const sql = boundarySql(this.#source.engine.dialect, this.#transfer, last, this.#size.rows)
    const [row] = await on('source', () => this.#source.query(sql))
    if (row === undefined) return null
    return row.map(cell => {
      if (cell === null) throw refused(this.#transfer.transfer, NULL_KEY)
      return cell
    })
  }
}
