import type { Session } from '../engine/engine.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { ReadAhead } from './read-ahead.ts'
import { type Stretch, stretchSql } from './read-sql.ts'
import { ofFault, on } from './refusal.ts'
import { Way } from './way.ts'

/** A stretch of the source as it flows to the target. */
export class SourceRows {
  /** Rows given so far. */
  count = 0
  readonly #source: Session
  readonly #transfer: CompiledTransfer
  readonly #stretch: Stretch
  readonly #lock: boolean
  #reading: ReadAhead | null = null

  constructor(source: Session, transfer: CompiledTransfer, stretch: Stretch, lock = false) {
    this.#source = source
    this.#transfer = transfer
    this.#stretch = stretch
    this.#lock = lock
  }

  /** Begins to read; without it, reading begins when the text is asked for. */
  begin(): ReadAhead {
    if (this.#reading === null) {
      const { dialect, keeping } = this.#source.engine
      const rows = stretchSql(dialect, this.#transfer, this.#stretch)
      const sql = this.#lock ? `${rows}\n${keeping.lockRows}` : rows
      this.#reading = new ReadAhead(this.#source.rowText(sql))
    }
    return this.#reading
  }

  /** What the target writes. `read` is called when the last row was taken: the source is free then. Throws SideError, Refused. */
  async *text(read: () => Promise<void>): AsyncGenerator<Buffer> {
    const way = Way.needed(this.#transfer) ? new Way(this.#transfer) : null
    const reading = this.begin()
    try {
      for (
        let chunk = await on('source', () => reading.next());
        chunk !== null;
        chunk = await on('source', () => reading.next())
      ) {
        this.count += chunk.rows
        yield way === null ? chunk.text : way.through(chunk.text)
      }
    } finally {
      await this.stop()
    }
    const [fault] = way?.faults ?? []
    if (fault !== undefined) throw ofFault(fault, this.#transfer)
    await read()
  }

  /** Leaves the source free, whatever of it was read. */
  async stop(): Promise<void> {
    await this.#reading?.stop()
  }
}
