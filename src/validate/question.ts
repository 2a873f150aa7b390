import { DatabaseError, type LogicalType, type Session } from '../engine/engine.ts'
import { SpecError } from '../spec/errors.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import { type Canonical, NULL, slot, slotText } from './slot.ts'

/** Both sides of a move, to be asked; in one database one and the same session. */
export interface Asked {
  source: Session
  target: Session
}

/** A query of the author's that a server has understood. */
export interface Question {
  /** Prints raw text. */
  sql: string
  columns: { name: string; type: LogicalType; native: string }[]
  path: SpecPath
}

/** Has a server prepare a query of the spec; nothing is run. `ordered`: its order is part of the answer. Throws SpecError where it is none. */
export async function question(
  session: Session,
  query: string,
  ordered: boolean,
  move: Move,
  path: SpecPath,
): Promise<Question> {
  const text = query.replace(/[\s;]+$/, '')
  const { engine } = session
  return await authored(move, path, async () => {
    const columns = await engine.describe(session, text)
    const sql = engine.rawAnswer(text, columns, ordered)
    if (sql === null) {
      const at = columns.findIndex(column => engine.rawAnswer(text, [column], true) === null)
      throw new SpecError(
        `column ${at + 1} is a ${columns[at]?.native}, which the server rounds when it prints an answer in order`,
        { place: move.place(path), fix: 'Cast it: cast(… as double), or bin(…) of a BIT.' },
      )
    }
    if (sql !== text) await engine.describe(session, sql)
    return { sql, columns, path }
  })
}

/** Cells in canonical form, as text. A value that cannot be read equals nothing, not even itself. */
export type AnswerRow = (string | null)[]

/** The first rows of an answer. `forms`: by column, null for one that is not compared. Throws SpecError where the query fails. */
export async function answerOf(
  session: Session,
  asked: Question,
  forms: readonly (Canonical | null)[],
  most: number,
  move: Move,
): Promise<AnswerRow[]> {
  const to = slot()
  const rows: AnswerRow[] = []
  await authored(move, asked.path, async () => {
    for await (const chunk of session.cells(asked.sql)) {
      for (let r = 0; r < chunk.rows && rows.length < most; r++) {
        rows.push(
          forms.map((form, c): string | null => {
            const cell = r * chunk.width + c
            const start = chunk.start[cell] ?? NULL
            if (form === null || start < 0) return null
            form(chunk.data, start, chunk.end[cell] ?? start, to)
            if (to.fault !== null) return `${FAULT}${rows.length}.${c}.${asked.path.join('.')}`
            return asked.columns[c]?.type.kind === 'bytes'
              ? to.data.toString('hex', to.start, to.end)
              : slotText(to)
          }),
        )
      }
      if (rows.length >= most) break
    }
  })
  return rows
}

/** What no server's text begins with. */
const FAULT = '\u0000not readable '

/** Runs work inside a snapshot of both sides: nobody else's writes come between two questions. */
export async function inSnapshot<T>(sides: Asked, work: () => Promise<T>): Promise<T> {
  const sessions = [...new Set([sides.source, sides.target])]
  for (const session of sessions) await session.beginSnapshot()
  try {
    return await work()
  } finally {
    for (const session of sessions) await session.rollback().catch(() => session.destroy())
  }
}

/** What a server says against a query of the spec is the author's error; that it is gone is not. */
async function authored<T>(move: Move, path: SpecPath, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    throw new SpecError(`this query fails: ${error.message}`, {
      place: move.place(path),
      cause: error,
    })
  }
}
