import pg from 'pg'

/** An identifier, quoted. */
export const name = (identifier: string): string => pg.escapeIdentifier(identifier)

/** A text literal; without a backslash it is plain, with one it is `E'…'`. */
export const text = (value: string): string => pg.escapeLiteral(value).trimStart()
