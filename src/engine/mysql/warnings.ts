import type { Cell } from '../engine.ts'
import { warningError } from './errors.ts'

/**
 * Warnings and notes that change no value: things that are there already or are not there (`if
 * [not] exists`), words that are to go, hints for replication and for plans. Anything else is a
 * failure, notes too: a DATETIME cut to a DATE is but a note.
 */
const HARMLESS: ReadonlySet<number> = new Set([
  // if [not] exists
  1007, 1008, 1050, 1051, 1060, 1061, 1091, 1304, 1305, 1359, 1360, 1537, 1539,
  // EXPLAIN's rewritten text, and indexes that a plan could not use
  1003, 1739, 1831,
  // unsafe for statement-based replication
  1592,
  // deprecated, renamed or integrated: 1681 and 1287 in general, the rest one feature each
  1287, 1681, 3005, 3090, 3135, 3719, 3720, 3778,
])

/**
 * Throws for the first row of SHOW WARNINGS that may not pass: after a write any that is not
 * harmless, after a read a note may pass as well.
 */
export function failOn(rows: readonly Cell[][], after: 'read' | 'write'): void {
  for (const [level, number, message] of rows) {
    if (HARMLESS.has(Number(number)) || (after === 'read' && level === 'Note')) continue
    throw warningError(NAMES[Number(number)] ?? `${number}`, message ?? '')
  }
}

/** Names of those that writes and reads bring, as the errors of the same number are called. */
const NAMES: Record<number, string> = {
  1048: 'ER_BAD_NULL_ERROR',
  1062: 'ER_DUP_ENTRY',
  1261: 'ER_WARN_TOO_FEW_RECORDS',
  1262: 'ER_WARN_TOO_MANY_RECORDS',
  1264: 'ER_WARN_DATA_OUT_OF_RANGE',
  1265: 'WARN_DATA_TRUNCATED',
  1292: 'ER_TRUNCATED_WRONG_VALUE',
  1300: 'ER_INVALID_CHARACTER_STRING',
  1301: 'ER_WARN_ALLOWED_PACKET_OVERFLOWED',
  1364: 'ER_NO_DEFAULT_FOR_FIELD',
  1365: 'ER_DIVISION_BY_ZERO',
  1366: 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD',
  1406: 'ER_DATA_TOO_LONG',
  1411: 'ER_WRONG_VALUE_FOR_TYPE',
  1452: 'ER_NO_REFERENCED_ROW_2',
}
