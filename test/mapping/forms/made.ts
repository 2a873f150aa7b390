import { isNull, NEWLINE, TAB, unescaped } from '../../../src/engine/row-text.ts'
import type { Transfer } from '../../../src/mapping/plan.ts'
import { compile } from '../../../src/mapping/sql/compile.ts'
import { stretchSql } from '../../../src/replay/read-sql.ts'
import { KEYS_KEPT, Way } from '../../../src/replay/way.ts'
import type { Mapped } from '../mapped.ts'

/** The check that refuses a row. */
export interface Refused {
  refused: string
}

export const INVALID: Refused = { refused: 'mapping.invalid-value' }
export const NARROWER: Refused = { refused: 'mapping.narrower-target' }

/** What the mover makes of the column `made`, by the row's id (0, 1, 2 …): wire text, NULL, or what refuses it. */
export async function made(
  { sides }: Mapped,
  transfer: Transfer,
): Promise<Map<number, string | null | Refused>> {
  const compiled = compile(
    transfer,
    sides.source.session.engine,
    sides.target.session.engine,
    'first',
    false,
  )
  const place = compiled.cells.findIndex(cell => cell.staged === 'made')
  const id = compiled.cells.findIndex(cell => cell.staged === 'id')
  const found = new Map<number, string | null | Refused>()
  // A way keeps the keys of so many faulty rows.
  for (let first = 0, last = -1; last < found.size; last = first, first += KEYS_KEPT) {
    const way = Way.needed(compiled) ? new Way(compiled) : null
    const stretch = { last: [String(first - 1)], end: [String(first + KEYS_KEPT - 1)] }
    const sql = stretchSql(sides.source.session.engine.dialect, compiled, stretch)
    for await (const { text } of sides.source.session.rowText(sql)) {
      const lines = way === null ? text : way.through(text)
      for (let start = 0; start < lines.length; ) {
        const end = lines.indexOf(NEWLINE, start)
        const cells = cellsOf(lines, start, end)
        found.set(Number(cells[id]), cells[place] ?? null)
        start = end + 1
      }
    }
    for (const fault of way?.faults ?? [])
      for (const [key] of fault.keys) found.set(Number(key), { refused: fault.check })
  }
  return found
}

function cellsOf(lines: Buffer, start: number, end: number): (string | null)[] {
  const cells: (string | null)[] = []
  for (let from = start; from <= end; ) {
    const tab = lines.indexOf(TAB, from)
    const to = tab === -1 || tab > end ? end : tab
    cells.push(isNull(lines, from, to) ? null : unescaped(lines, from, to).toString('utf8'))
    from = to + 1
  }
  return cells
}
