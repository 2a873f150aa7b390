import fc from 'fast-check'
import type { Report } from '../../src/report/report.ts'

/** What a name, a value or a sentence of a spec may try. */
export const hostile = fc.oneof(
  fc.constantFrom(
    '| a | b |',
    '\\|',
    '`',
    '``` `` `',
    '```\n\n# heading\n\n```yaml',
    '</details><script>alert(1)</script><!--',
    '<img src=x onerror=alert(1)>',
    '@everyone @here @octocat',
    '![x](https://example.org/x.png) [y](javascript:alert(1))',
    '\u001b[31mred\u001b[0m\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007',
    '::error::nothing\n::stop-commands::x',
    '##[error]x',
    'abc\u202egnp.exe\u2066\u200f',
    'x'.repeat(10_000),
    '|'.repeat(10_000),
    '`'.repeat(10_000),
    '\ud800 \udfff',
    '\r\n\u2028\u2029\u0085\u0000\t\b',
    '- list',
    '1. list',
    '# heading',
    '    code',
    '> quote',
    '&lt;b&gt; &#64;everyone',
    '~~~\n***\n___',
    '',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'|`\\<>@#*_~[]()!&:\n\r\u001b\u202e\ud800 a'),
    maxLength: 40,
  }),
)

/** Where a report quotes a spec, a database or a server. */
const QUOTES = new Set(
  `move name summary file subject fix why text key how column table expected found from to id title lines
  asked version provider advice kind seed columns declared invariants notApplicable notTried`.split(
    /\s+/,
  ),
)
/** Words of ours beside them, by what holds them. */
const OURS =
  /^(checks\.\d+\.(id|result|known)|checks\.\d+\.evidence\.\d+\.(kind|what)|verdict\..*|version|tool\..*)$/

/** The report with every quoted text replaced. */
export function quoting(report: Report, text: string): Report {
  const replace = (value: unknown, path: string): unknown => {
    const name = path.split('.').findLast(part => !/^\d+$/.test(part)) ?? ''
    if (typeof value === 'string') return QUOTES.has(name) && !OURS.test(path) ? text : value
    if (Array.isArray(value)) return value.map((item, i) => replace(item, `${path}.${i}`))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      replace(item, path === '' ? key : `${path}.${key}`),
    ])
    return Object.fromEntries(entries)
  }
  return replace(report, '') as Report
}

/** Of the same length and the same lines, and harmless. */
export const harmless = (text: string): string => text.replace(/[^\n]/g, 'x')

/** Control characters but line breaks, marks that turn text, line separators, lone surrogates. */
export const CONTROL = /(?!\n)\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u

/** Cells of a row of GitHub's tables: a bar behind a backslash is none, in code too. */
const cells = (row: string): number => row.replace(/\\\|/g, '').split('|').length

/** Markdown without its code, inline and fenced. A backtick behind a backslash opens none; one that closes may stand behind anything. */
const withoutFences = (text: string): string => text.replace(/^(`{3,})[^\n`]*\n[\s\S]*?\n\1$/gm, '')
export const withoutCode = (text: string): string =>
  withoutFences(text).replace(/(?<=(?:^|[^\\`])(?:\\\\)*)(`+)(?!`)(.*?)(?<!`)\1(?!`)/gm, '')

/** Rows of Markdown's tables that have more or fewer cells than their head. */
export function unevenRows(markdown: string): string[] {
  let head = 0
  return withoutFences(markdown)
    .split('\n')
    .filter(row => {
      if (!row.startsWith('|')) head = 0
      else if (head === 0) head = cells(row)
      else return cells(row) !== head
      return false
    })
}

/** What GitHub would take for HTML or a mention in Markdown that has no code any more; the few tags that are ours aside. */
export const obeyed = (withoutCode: string): string[] =>
  (withoutCode.match(/(?<!\\)<[^>]*>?|@[a-z]/gi) ?? []).filter(
    found => !/^<\/?(details|summary|br)>$/.test(found),
  )
