/** An identifier, quoted. */
export const name = (identifier: string): string => `\`${identifier.replaceAll('`', '``')}\``

/** A text literal; our sessions read backslashes as escapes (see connect.ts). */
export const text = (value: string): string =>
  `'${value.replace(/[\0\\']/g, c => (c === '\0' ? '\\0' : c === '\\' ? '\\\\' : "''"))}'`
