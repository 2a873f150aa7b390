import type { Readable } from 'node:stream'
import type { Connection } from 'mysql2'
import { z } from 'zod'
import type { Cell } from '../engine.ts'

/**
 * A packet as the driver hands it on; valid only during the call. The payload is `buffer[offset …
 * end)`.
 */
export interface Packet {
  readonly buffer: Buffer
  readonly offset: number
  readonly end: number
}

/** What takes the rows of a result. Only the first result of a CALL arrives here. */
export interface RowSink {
  /** Before the first row: how many cells each has. */
  columns(count: number): void
  row(packet: Packet): void
}

export interface StatementOptions {
  params?: readonly Cell[]
  rows?: RowSink
  /** What LOAD DATA LOCAL reads, whatever file the statement names. */
  infile?: () => Readable
}

export interface Outcome {
  /** Rows that a write matched (not only those it changed), or that a read brought. */
  affected: number
  warnings: number
  /** `Records: 3  Deleted: 0  Skipped: 0  Warnings: 0`, of LOAD DATA and its like. */
  info: string
  /** The session's status flags after the last write (SERVER_STATUS_…); null after a read. */
  status: number | null
}

const Written = z.object({
  affectedRows: z.number(),
  warningStatus: z.number(),
  serverStatus: z.number(),
  info: z.string(),
})

/**
 * Sends one statement and takes its rows as raw packets: the driver's own row parsers make a value
 * of each cell, which costs time and knows dates that do not exist. Rejects with what the driver
 * throws.
 */
export function run(
  connection: Connection,
  sql: string,
  { params = [], rows, infile }: StatementOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const outcome: Outcome = { affected: 0, warnings: 0, info: '', status: null }
    let results = 0
    const command = connection.query(
      {
        sql,
        values: [...params],
        ...(infile && { infileStreamFactory: infile }),
      },
      error => (error ? reject(error) : resolve(outcome)),
    )
    // The driver asks for its `row` after the column definitions, and for the next one after each
    // (lib/commands/query.js).
    const driversRow: unknown = Reflect.get(command, 'row')
    if (typeof driversRow !== 'function') throw new Error('this mysql2 is not the one we know')
    const row = (packet: Packet): unknown => {
      const { buffer, offset, end } = packet
      // A row's first byte is 0xfe only before a cell of 16 MiB and more.
      if (buffer[offset] === 0xfe && end - offset < 9) {
        outcome.warnings = buffer.readUInt16LE(offset + 1)
        return Reflect.apply(driversRow, command, [packet, connection])
      }
      if (results === 1) {
        outcome.affected++
        rows?.row(packet)
      }
      return row
    }
    Object.assign(command, { row })
    command.on('fields', (fields: unknown) => {
      if (!Array.isArray(fields)) return
      results++
      if (results === 1) rows?.columns(fields.length)
    })
    command.on('result', (result: unknown) => {
      const written = Written.safeParse(result)
      if (!written.success) return
      if (results === 0) outcome.affected += written.data.affectedRows
      outcome.warnings = written.data.warningStatus
      outcome.info = written.data.info
      outcome.status = written.data.serverStatus
    })
  })
}
