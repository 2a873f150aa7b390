import { z } from 'zod'

/**
 * The scalars of the spec's language. The loader hands every scalar over as text (and a plain `null` as null), so that
 * `9.10`, `no` and `2026-01-01` are what they look like. Every message reads on from the value's path: "must be …".
 */

/** What a text holds, where tools want to know: editors highlight SQL, the loader looks after paths and comments behind SQL. */
export type TextKind = 'sql' | 'path' | 'program' | 'column' | 'table'

export const anyText = z.string()
/** A text of a form of its own. Where it has another, nothing further is judged: rules over several keys see what it would come to. */
export const formed = (form: RegExp, must: string) =>
  z.string().regex(form, { error: must, abort: true })
export const text = anyText.min(1, 'must not be empty')

const kindOf = (kind: TextKind) => (description: string) => text.meta({ kind, description })
/** SQL of the author's: a comment behind it, unquoted, would be cut off by YAML without a word. */
export const sql = kindOf('sql')
/** A file, or a glob where lists are taken, relative to the spec. */
export const path = kindOf('path')
/** A command line. */
export const program = kindOf('program')
export const column = kindOf('column')
export const table = kindOf('table')

export const paths = (description: string) =>
  z.array(path('A file, a folder or a glob.'), 'must be a list of files').describe(description)
export const texts = (description: string) => z.array(text, 'must be a list').describe(description)

/** `true`, where nothing else makes sense. */
export const yes = z.literal('true', 'must be true').transform(() => true as const)
export const flag = z.enum(['true', 'false'], 'must be true or false').transform(v => v === 'true')

const SIZE: Record<string, number> = { k: 1e3, M: 1e6, G: 1e9 }
/** `20k`, `12M`: a count of rows. */
export const size = formed(
  /^\d+(\.\d+)?[kMG]?$/,
  'must be a number of rows: 500, 20k, 1.5M, 2G',
).transform((written, ctx) => {
  const rows = Math.round(Number.parseFloat(written) * (SIZE[written.slice(-1)] ?? 1) * 1e3) / 1e3
  if (!Number.isSafeInteger(rows))
    ctx.addIssue('must come to a whole number of rows: 500, 20k, 1.5M, 2G')
  return rows
})
/** A count of rows, at least one. */
export const someRows = size.refine(v => v > 0, 'must be at least 1')

const DURATION: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400 }
/** `5m`, `72h`: seconds. */
export const duration = formed(
  /^\d+(\.\d+)?[smhd]$/,
  'must be a duration: 30s, 5m, 72h, 14d',
).transform(v => Number.parseFloat(v) * (DURATION[v.slice(-1)] ?? 1))
/** An exact decimal number, kept as text. */
export const decimal = formed(/^-?\d+(\.\d+)?$/, 'must be a plain decimal number: 100, 0.01')
export const divisor = decimal.refine(v => /[1-9]/.test(v), 'must not be 0')
export const distance = decimal.refine(v => !v.startsWith('-'), 'must not be below 0')
export const date = formed(/^\d{4}-\d{2}-\d{2}$/, 'must be a date: 2027-03-31').refine(
  isDate,
  'must be a day that the calendar has',
)
export const zone = z
  .string()
  .refine(
    isZone,
    'must be a time zone by its name in the IANA database: Europe/Berlin, America/New_York, UTC',
  )
export const uuid = formed(
  /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
  'must be a UUID: 7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11',
).transform(v => v.toLowerCase())
export const places = formed(/^\d{1,2}$/, 'must be a number of decimal places: 0 to 99').transform(
  Number,
)
/** A column with its table: `customers.email`. */
export const tableColumn = (description: string) =>
  formed(/^[^.]+(\.[^.]+)+$/, 'must be a column with its table: customers.email').meta({
    kind: 'column',
    description,
  })

/** `+02:00` is left out: PostgreSQL reads its sign the other way round than MySQL does. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isDate(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** One rule over several keys of one mapping: where it is broken, what is wrong, what to write instead. */
export function broken(
  ctx: z.core.$RefinementCtx,
  at: readonly (string | number)[],
  message: string,
  fix: string,
): void {
  ctx.addIssue({ code: 'custom', path: [...at], message, params: { fix } })
}
