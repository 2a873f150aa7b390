import type { Column } from '../catalog.ts'
import type { TextEquality } from '../dialect.ts'

/**
 * PostgreSQL compares text byte by byte, with three exceptions: char(n), citext, and collations that are not deterministic, whose
 * strength stands in their locale (`ks-level1`: base letters only; `ks-level2`: accents too; `kc-true`: case in spite of it;
 * https://www.postgresql.org/docs/current/collation.html#ICU-COLLATION-SETTINGS).
 */
export function equality({ type, native, collation }: Column): TextEquality {
  const locale = / (\S+)$/.exec(collation ?? '')?.[1] ?? ''
  const weak = /-ks-level([12])\b/.exec(locale)?.[1]
  return {
    ignoresCase:
      /\bcitext\b/.test(native) || (weak !== undefined && !/-kc(-true)?\b(?!-false)/.test(locale)),
    ignoresAccents: weak === '1',
    ignoresBlanks: type.kind === 'text' && type.fixed,
  }
}

/** Text that is the same for all texts which such an equality takes for one; upper and lower case by the database's own collation. */
export function folded(expression: string, equality: TextEquality): string {
  let sql = `(${expression})::text`
  if (equality.ignoresBlanks) sql = `rtrim(${sql}, ' ')`
  if (equality.ignoresAccents)
    sql = `regexp_replace(normalize(${sql}, nfd), '[\\u0300-\\u036f]+', '', 'g')`
  if (equality.ignoresCase) sql = `lower(${sql} collate "default")`
  return `(${sql} collate "C")`
}
