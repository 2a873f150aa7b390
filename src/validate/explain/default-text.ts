import type { LogicalType } from '../../engine/catalog.ts'
import { literal } from '../field/literal.ts'
import { slotText } from '../slot.ts'

/** A quoted text or a bare number or word, in parentheses or not, and PostgreSQL's cast behind it. */
const LITERAL =
  /^\(*\s*(?:'((?:[^'\\]|''|\\.)*)'|(-?\d+(?:\.\d+)?|true|false))\s*(?:::[\w ."()[\],]+)?\)*$/i

/** The canonical text of what a column's default puts in; null where the default is an expression, or no value of the type. */
export function defaultText(sql: string | null, type: LogicalType): string | null {
  const [, quoted, bare] = LITERAL.exec(sql ?? '') ?? []
  const text = quoted === undefined ? bare : quoted.replaceAll("''", "'")
  if (text === undefined) return null
  const value = literal(text, type)
  if (value.fault !== null || value.start < 0) return null
  return type.kind === 'bytes'
    ? value.data.toString('hex', value.start, value.end)
    : slotText(value)
}
