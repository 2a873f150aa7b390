import type { Session } from '../../src/engine/engine.ts'
import { isNull, NEWLINE, TAB, unescaped } from '../../src/engine/row-text.ts'

/** All cells that `cells` yields, as bytes. */
export async function cellsOf(session: Session, sql: string): Promise<(Buffer | null)[][]> {
  const rows: (Buffer | null)[][] = []
  for await (const { data, rows: count, width, start, end } of session.cells(sql)) {
    for (let row = 0; row < count; row++) {
      const cells: (Buffer | null)[] = []
      for (let at = row * width; at < (row + 1) * width; at++) {
        const from = start[at] ?? -1
        cells.push(from < 0 ? null : Buffer.from(data.subarray(from, end[at])))
      }
      rows.push(cells)
    }
  }
  return rows
}

/** All cells that `rowText` yields, unescaped; the number of lines must be the number of rows that it says. */
export async function linesOf(session: Session, sql: string): Promise<(Buffer | null)[][]> {
  const rows: (Buffer | null)[][] = []
  for await (const { text, rows: count } of session.rowText(sql)) {
    const before = rows.length
    let cells: (Buffer | null)[] = []
    let start = 0
    for (let at = 0; at < text.length; at++) {
      if (text[at] !== TAB && text[at] !== NEWLINE) continue
      cells.push(isNull(text, start, at) ? null : Buffer.from(loadData(text.subarray(start, at))))
      start = at + 1
      if (text[at] === NEWLINE) {
        rows.push(cells)
        cells = []
      }
    }
    if (start !== text.length) throw new Error('a chunk ends within a line')
    if (rows.length - before !== count)
      throw new Error(`${rows.length - before} lines for ${count} rows`)
  }
  return rows
}

/** A cell must mean the same to COPY and to LOAD DATA, which differ in some escapes: those that may stand are these. */
function loadData(cell: Buffer): Buffer {
  const strange = /\\[^tnrb\\0]/s.exec(cell.toString('latin1').replaceAll('\\\\', ''))
  if (strange) throw new Error(`not every server reads the escape ${JSON.stringify(strange[0])}`)
  return unescaped(cell, 0, cell.length)
}
