import type { Charset } from './sql/form-step.ts'

/** The charsets of the language, under every name that they go by. What MySQL calls latin1 is cp1252. */
const NAMES: Readonly<Record<string, Charset>> = {
  cp1252: 'cp1252',
  'windows-1252': 'cp1252',
  latin1: 'latin1',
  'iso-8859-1': 'latin1',
  utf8: 'utf8',
  'utf-8': 'utf8',
  utf8mb4: 'utf8',
  ascii: 'ascii',
  'us-ascii': 'ascii',
}

export const CHARSETS: readonly Charset[] = [...new Set(Object.values(NAMES))]

/** A charset by any of its names, in any case; null where the language has none of that name. */
export const charsetOf = (name: string): Charset | null => NAMES[name.toLowerCase()] ?? null
