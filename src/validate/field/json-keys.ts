import { fault } from './step.ts'

export type Duplicates = 'error' | 'first' | 'last'

const NONE = fault('the text is not JSON')
const TWICE = fault('a JSON object has a key twice, and the field does not say which counts')
const DEEP = fault('the JSON is nested too deep')
const DEEPEST = 1000

/** A JSON text as it is written, but for members that go. */
type Node =
  | { kind: 'scalar'; text: string }
  | { kind: 'list'; open: '[' | '{'; parts: { key: string; name: string; value: Node }[] }

/**
 * JSON in which every object has a key once. A text that loses nothing stays as it is written; one that does is printed
 * without blanks, its numbers and strings as they were spelled.
 */
export function withoutDuplicates(
  text: string,
  duplicates: Duplicates,
): string | { fault: string } {
  const from: From = { text, i: 0, duplicates, dropped: false }
  const node = readNode(from, 0)
  if ('fault' in node) return node
  skip(from)
  if (from.i !== text.length) return NONE
  return from.dropped ? print(node) : text
}

interface From {
  readonly text: string
  i: number
  readonly duplicates: Duplicates
  dropped: boolean
}

const BLANKS = /[ \t\n\r]*/y
/** Without control characters: `\p{Cc}` holds DEL and its likes too, which JSON allows. */
export const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

function readNode(from: From, depth: number): Node | { fault: string } {
  if (depth > DEEPEST) return DEEP
  skip(from)
  const open = from.text[from.i]
  if (open === '[' || open === '{') return readList(from, open, depth)
  const text = open === '"' ? readString(from) : take(from, SCALAR)
  return text === null ? NONE : { kind: 'scalar', text }
}

function readList(from: From, open: '[' | '{', depth: number): Node | { fault: string } {
  const close = open === '[' ? ']' : '}'
  const parts: { key: string; name: string; value: Node }[] = []
  from.i++
  skip(from)
  if (from.text[from.i] === close) {
    from.i++
    return { kind: 'list', open, parts }
  }
  for (;;) {
    const key = open === '{' ? readKey(from) : ''
    if (key === null) return NONE
    const value = readNode(from, depth + 1)
    if ('fault' in value) return value
    parts.push({ key, name: key === '' ? '' : String(JSON.parse(key)), value })
    skip(from)
    const mark = from.text[from.i]
    from.i++
    if (mark === close) break
    if (mark !== ',') return NONE
  }
  return open === '[' ? { kind: 'list', open, parts } : once(from, parts)
}

function once(
  from: From,
  parts: { key: string; name: string; value: Node }[],
): Node | { fault: string } {
  const last = new Map(parts.map((part, n) => [part.name, n]))
  if (last.size === parts.length) return { kind: 'list', open: '{', parts }
  if (from.duplicates === 'error') return TWICE
  from.dropped = true
  const first = new Map(parts.map((part, n) => [part.name, n] as const).reverse())
  const kept = from.duplicates === 'first' ? first : last
  return { kind: 'list', open: '{', parts: parts.filter((part, n) => kept.get(part.name) === n) }
}

function readKey(from: From): string | null {
  skip(from)
  const key = readString(from)
  skip(from)
  if (key === null || from.text[from.i] !== ':') return null
  from.i++
  return key
}

/** A string as it is written; null where it is none, or has half of a surrogate pair. */
function readString(from: From): string | null {
  const text = take(from, STRING)
  if (text === null) return null
  return !text.includes('\\u') || String(JSON.parse(text)).isWellFormed() ? text : null
}

function take(from: From, pattern: RegExp): string | null {
  pattern.lastIndex = from.i
  const found = pattern.exec(from.text)
  if (found === null) return null
  from.i = pattern.lastIndex
  return found[0]
}

function skip(from: From): void {
  take(from, BLANKS)
}

function print(node: Node): string {
  if (node.kind === 'scalar') return node.text
  const parts = node.parts.map(({ key, value }) =>
    node.open === '[' ? print(value) : `${key}:${print(value)}`,
  )
  return node.open === '[' ? `[${parts.join(',')}]` : `{${parts.join(',')}}`
}
