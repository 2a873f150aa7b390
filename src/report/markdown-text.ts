/** Characters that are shown of a name, and of a sentence or a line: what is longer was not written to be read. */
const LONGEST_NAME = 300
const LONGEST_LINE = 5000

/** Text of a spec or of a database as inline code of a table's cell: nothing in it is Markdown, HTML or a mention, and it stays in its cell. */
export const code = (text: string): string => inlineCode(text).replaceAll('|', '\\|')

/** The same outside of tables, where a bar is a bar. */
export function inlineCode(text: string): string {
  const line = visible(atMost(LONGEST_NAME, text))
  const ticks = '`'.repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/** Text of ours that may quote a spec or a database, as Markdown prose; it is no list and no heading, whatever it starts with. */
export const prose = (text: string): string =>
  visible(text)
    .trimStart()
    .replace(/[\\`*_{}[\]<>#!|~@&]/g, '\\$&')
    .replaceAll('\\@', '@\u200b')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** Lines as a fenced block that nothing in them can close. */
export function fenced(lines: readonly string[], language = ''): string {
  const text = lines.map(line => visible(line)).join('\n')
  const ticks = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return `${ticks}${language}\n${text}\n${ticks}`
}

/**
 * Control characters, line breaks, marks that turn the direction of text and what is no character (XML takes none), made visible; lone
 * surrogates replaced. Joiners stay: emoji and scripts need them.
 */
export const visible = (text: string): string =>
  atMost(LONGEST_LINE, text)
    .toWellFormed()
    .replace(
      /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{NChar}]/gu,
      char => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )

const atMost = (longest: number, text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text
