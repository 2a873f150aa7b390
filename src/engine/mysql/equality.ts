import type { Column } from '../catalog.ts'
import type { TextEquality } from '../dialect.ts'
import type { Flavour } from './flavour.ts'

/**
 * A collation's name says what it takes for no difference: `_ai_` `_as_` accents, `_ci` `_cs` case,
 * `_bin` none; without `_ai` or `_as`, `_ci` ignores accents too. Trailing blanks count only in
 * MySQL's UCA 9.0.0 collations, in MariaDB's `_nopad_` ones, and in `binary`; and CHAR keeps none.
 * https://dev.mysql.com/doc/refman/9.7/en/charset-collation-names.html
 */
export function equality({ type, collation }: Pick<Column, 'type' | 'collation'>): TextEquality {
  if (type.kind !== 'text' || collation === null) {
    return { ignoresCase: false, ignoresAccents: false, ignoresBlanks: false }
  }
  const ignoresCase = /_ci\b/.test(collation)
  return {
    ignoresCase,
    ignoresAccents: /_ai_/.test(collation) || (ignoresCase && !/_as_/.test(collation)),
    ignoresBlanks: type.fixed || !/_0900_|_nopad_|^binary$/.test(collation),
  }
}

/**
 * The weights by which a collation of that strength compares, in hex. There is none that ignores
 * accents and not case: then neither is ignored.
 */
export function folded(
  flavour: Flavour,
  expression: string,
  { ignoresCase, ignoresAccents, ignoresBlanks }: TextEquality,
): string {
  const unicode = `convert(${expression} using utf8mb4)`
  const sql = ignoresBlanks ? `trim(trailing ' ' from ${unicode})` : unicode
  if (!ignoresCase) return `hex(${sql})`
  const strength = ignoresAccents ? 'ai_ci' : 'as_ci'
  return `hex(weight_string(${sql} collate ${flavour.unicodeCollation}_${strength}))`
}
