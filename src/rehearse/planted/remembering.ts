import type { Cell, CellChunk, Session } from '../../engine/engine.ts'

/** Bytes up to which an answer is remembered. */
const MOST = 1024 * 1024

/**
 * A session on a side that nobody changes meanwhile: each question is put to the server once. It only asks; a snapshot is what it
 * has anyway. `await using` ends the session that it was given.
 */
export class Remembering implements Session {
  /** The one that it asks, for what has to be asked of the server itself. */
  readonly session: Session
  readonly #answers = new Map<string, Cell[][]>()
  readonly #cells = new Map<string, CellChunk[]>()

  constructor(session: Session) {
    this.session = session
  }

  get engine() {
    return this.session.engine
  }

  get id() {
    return this.session.id
  }

  async query(sql: string, params: readonly Cell[] = []): Promise<Cell[][]> {
    if (params.length > 0) return this.session.query(sql, params)
    const answer = this.#answers.get(sql) ?? (await this.session.query(sql))
    this.#answers.set(sql, answer)
    return answer
  }

  async *cells(sql: string): AsyncGenerator<CellChunk> {
    const known = this.#cells.get(sql)
    if (known !== undefined) {
      yield* known
      return
    }
    const chunks: CellChunk[] = []
    let bytes = 0
    for await (const chunk of this.session.cells(sql)) {
      bytes += chunk.data.length
      if (bytes <= MOST) chunks.push(copied(chunk))
      yield chunk
    }
    // Whoever has heard enough and stops does not come here: half an answer is none.
    if (bytes <= MOST) this.#cells.set(sql, chunks)
  }

  async beginSnapshot(): Promise<void> {}
  async rollback(): Promise<void> {}

  begin = (): Promise<void> => onlyAsks()
  commit = (): Promise<void> => onlyAsks()
  execute = (): Promise<number> => onlyAsks()
  rowText = (): never => onlyAsks()

  destroy(): void {
    this.session.destroy()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.session[Symbol.asyncDispose]()
  }
}

const copied = ({ data, rows, width, start, end }: CellChunk): CellChunk => ({
  data: Buffer.from(data),
  rows,
  width,
  start: start.slice(),
  end: end.slice(),
})

const onlyAsks = (): never => {
  throw new Error('a session that remembers answers only asks')
}
