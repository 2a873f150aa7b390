import { createHash } from 'node:crypto'
import { type Cell, DatabaseError, OWN_SCHEMA, type Session } from '../engine/engine.ts'

/** Whose progress it is. `database`: the target's name, since MySQL keeps our own schema beside all databases of a server. */
export interface CheckpointKey {
  database: string
  move: string
  transfer: string
  pass: 'first' | 'second'
  /** A part of the move with progress of its own: a phase, a pass of catching up. */
  part?: string | undefined
}

/** Under which a pass of a transfer keeps its progress. */
export const checkpointKey = (
  { database, move }: Pick<CheckpointKey, 'database' | 'move'>,
  { transfer, pass }: Pick<CheckpointKey, 'transfer' | 'pass'>,
  part?: string,
): CheckpointKey => ({ database, move, transfer, pass, part })

/** How far a transfer got; written in the transaction of the batch that it tells of. */
export interface Checkpoint {
  /** The spec's digest at the start. */
  digest: string
  /** The last batch's last key, as raw text; null before the first batch. */
  last: string[] | null
  batches: number
  rows: number
  /** The table was empty when the transfer began, so that a row in the way is one of ours. */
  wasEmpty: boolean
  direct: boolean
  done: boolean
}

/** Checkpoints in the target, in a schema of their own. */
export class Checkpoints {
  readonly #session: Session
  readonly #table: string

  private constructor(session: Session) {
    this.#session = session
    this.#table = session.engine.dialect.table({ schema: OWN_SCHEMA, name: 'checkpoint' })
  }

  /** Makes the schema and the table where they are not there. */
  static async open(session: Session): Promise<Checkpoints> {
    const checkpoints = new Checkpoints(session)
    for (let left = 3; ; left--) {
      try {
        await session.execute(session.engine.dialect.ownSchema)
        await session.execute(`create table if not exists ${checkpoints.#table} (${COLUMNS})`)
        return checkpoints
      } catch (error) {
        // Two moves that begin at once make the same schema; `if not exists` does not wait for the other one.
        if (left === 0 || !(error instanceof DatabaseError) || error.lost) throw error
      }
    }
  }

  async read(key: CheckpointKey): Promise<Checkpoint | null> {
    const [row] = await this.#session.query(
      `select digest, last_key, batches, rows_moved, was_empty, direct, done from ${this.#table} where id = ${this.#param(1)}`,
      [idOf(key)],
    )
    if (row === undefined) return null
    const [digest, last, batches, rows, wasEmpty, direct, done] = row
    return {
      digest: digest ?? '',
      last: last === null || last === undefined ? null : keyOf(last),
      batches: Number(batches),
      rows: Number(rows),
      wasEmpty: wasEmpty === '1',
      direct: direct === '1',
      done: done === '1',
    }
  }

  /** The first word about a transfer. */
  async begin(key: CheckpointKey, checkpoint: Checkpoint): Promise<void> {
    const cells = [
      idOf(key),
      key.database,
      key.move,
      key.transfer,
      key.pass,
      ...cellsOf(checkpoint),
    ]
    await this.#session.execute(
      `insert into ${this.#table} (id, database_name, move_name, transfer, pass, digest, last_key, batches, rows_moved, was_empty, direct, done)
values (${cells.map((_, n) => this.#param(n + 1)).join(', ')})`,
      cells,
    )
  }

  /** Inside the batch's transaction. */
  async advance(key: CheckpointKey, checkpoint: Checkpoint): Promise<void> {
    const cells = cellsOf(checkpoint)
    const set = ['digest', 'last_key', 'batches', 'rows_moved', 'was_empty', 'direct', 'done']
      .map((column, n) => `${column} = ${this.#param(n + 1)}`)
      .join(', ')
    const touched = await this.#session.execute(
      `update ${this.#table} set ${set} where id = ${this.#param(cells.length + 1)}`,
      [...cells, idOf(key)],
    )
    if (touched !== 1)
      throw new Error(
        `the checkpoint of ${key.transfer} is gone: something else empties ${OWN_SCHEMA}`,
      )
  }

  /** Forgets a move, so that it begins anew; how many transfers were forgotten. */
  async forget(database: string, move: string): Promise<number> {
    return this.#session.execute(
      `delete from ${this.#table} where database_name = ${this.#param(1)} and move_name = ${this.#param(2)}`,
      [database, move],
    )
  }

  /** Forgets one transfer's pass. */
  async forgetOne(key: CheckpointKey): Promise<void> {
    await this.#session.execute(`delete from ${this.#table} where id = ${this.#param(1)}`, [
      idOf(key),
    ])
  }

  /** Transfers whose target table was empty when they began. */
  async beganEmpty(database: string, move: string): Promise<Set<string>> {
    const rows = await this.#session.query(
      `select transfer from ${this.#table} where was_empty = 1 and database_name = ${this.#param(1)} and move_name = ${this.#param(2)}`,
      [database, move],
    )
    return new Set(rows.map(([transfer]) => transfer ?? ''))
  }

  #param(n: number): string {
    return this.#session.engine.dialect.param(n)
  }
}

/** Types that every engine has; text that is compared is short enough for every index. */
const COLUMNS = `
  id char(64) not null primary key,
  database_name varchar(255) not null,
  move_name varchar(255) not null,
  transfer text not null,
  pass varchar(10) not null,
  digest varchar(128) not null,
  last_key text,
  batches bigint not null,
  rows_moved bigint not null,
  was_empty smallint not null,
  direct smallint not null,
  done smallint not null`

const idOf = (key: CheckpointKey): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        key.database,
        key.move,
        key.transfer,
        key.pass,
        ...(key.part ? [key.part] : []),
      ]),
    )
    .digest('hex')

const cellsOf = (c: Checkpoint): Cell[] => [
  c.digest,
  c.last === null ? null : JSON.stringify(c.last),
  `${c.batches}`,
  `${c.rows}`,
  c.wasEmpty ? '1' : '0',
  c.direct ? '1' : '0',
  c.done ? '1' : '0',
]

function keyOf(text: string): string[] {
  const key: unknown = JSON.parse(text)
  if (!Array.isArray(key) || !key.every(cell => typeof cell === 'string')) {
    throw new Error(`a checkpoint in ${OWN_SCHEMA} holds no key`)
  }
  return key
}
