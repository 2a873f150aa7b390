/** A JSON text, taken apart: numbers and strings keep their spelling. */
export type Json =
  | { kind: 'object'; members: { key: string; spelling: string; value: Json }[] }
  | { kind: 'array'; elements: Json[] }
  | { kind: 'string'; spelling: string }
  | { kind: 'number' | 'word'; spelling: string }

const BLANK = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
/** Deeper than any server takes (PostgreSQL's stack, MySQL's 100): a limit of ours, not of JSON. */
const DEEPEST = 2000

/** RFC 8259, and every escaped surrogate has its other half; null for all else. */
export function parsed(text: string): Json | null {
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    if (found !== null) at += found.length
    return found
  }
  const sign = (character: string): boolean => {
    take(BLANK)
    if (text[at] !== character) return false
    at++
    return true
  }
  const string = (): string | null => {
    take(BLANK)
    const end = endOfString(text, at)
    if (end === null) return null
    const spelling = text.slice(at, end)
    at = end
    return hasLoneSurrogate(spelling) ? null : spelling
  }
  const object = (depth: number): Json | null => {
    const members: Extract<Json, { kind: 'object' }>['members'] = []
    if (sign('}')) return { kind: 'object', members }
    do {
      const spelling = string()
      if (spelling === null || !sign(':')) return null
      const member = value(depth)
      if (member === null) return null
      members.push({ key: contentOf(spelling), spelling, value: member })
    } while (sign(','))
    return sign('}') ? { kind: 'object', members } : null
  }
  const array = (depth: number): Json | null => {
    const elements: Json[] = []
    if (sign(']')) return { kind: 'array', elements }
    do {
      const element = value(depth)
      if (element === null) return null
      elements.push(element)
    } while (sign(','))
    return sign(']') ? { kind: 'array', elements } : null
  }
  const value = (depth: number): Json | null => {
    if (depth > DEEPEST) return null
    if (sign('{')) return object(depth + 1)
    if (sign('[')) return array(depth + 1)
    if (text[at] === '"') {
      const spelling = string()
      return spelling === null ? null : { kind: 'string', spelling }
    }
    const number = take(NUMBER)
    if (number !== null) return { kind: 'number', spelling: number }
    const word = take(WORD)
    return word === null ? null : { kind: 'word', spelling: word }
  }
  const whole = value(0)
  take(BLANK)
  return at === text.length ? whole : null
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Where the string that begins at `start` ends, behind its quote; null where none does. */
function endOfString(text: string, start: number): number | null {
  if (text[start] !== '"') return null
  for (let at = start + 1; at < text.length; ) {
    if (text[at] === '"') return at + 1
    if (text[at] === '\\') {
      ESCAPE.lastIndex = at
      if (!ESCAPE.test(text)) return null
      at = ESCAPE.lastIndex
    } else if (text.charCodeAt(at) < 0x20) return null
    else at++
  }
  return null
}

/** The characters that a string's spelling stands for. */
export function contentOf(spelling: string): string {
  return spelling
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, hex?: string, letter = '') =>
      hex === undefined
        ? (ESCAPED[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(hex, 16)),
    )
}

const ESCAPED: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

const hasLoneSurrogate = (spelling: string): boolean =>
  spelling.includes('\\u') && !contentOf(spelling).isWellFormed()

/** Each object with each key once: the first or the last of the same. Null where one has a key twice and `policy` is error. */
export function withoutDuplicates(json: Json, policy: 'error' | 'first' | 'last'): Json | null {
  if (json.kind === 'array') {
    const elements = json.elements.map(element => withoutDuplicates(element, policy))
    return elements.includes(null) ? null : { kind: 'array', elements: elements.filter(present) }
  }
  if (json.kind !== 'object') return json
  const kept = new Map<string, (typeof json.members)[number]>()
  for (const member of json.members) {
    const value = withoutDuplicates(member.value, policy)
    if (value === null || (kept.has(member.key) && policy === 'error')) return null
    if (policy === 'first' && kept.has(member.key)) continue
    // The one that is kept stands where it stood.
    kept.delete(member.key)
    kept.set(member.key, { ...member, value })
  }
  return { kind: 'object', members: [...kept.values()] }
}

const present = (json: Json | null): json is Json => json !== null

export function written(json: Json): string {
  switch (json.kind) {
    case 'object':
      return `{${json.members.map(m => `${m.spelling}:${written(m.value)}`).join(',')}}`
    case 'array':
      return `[${json.elements.map(written).join(',')}]`
    default:
      return json.spelling
  }
}

/** Drops NUL characters, and the escapes of them that stand in strings. */
export const withoutNul = (text: string): string =>
  text.replace(/\\u0000|\\.|\0/gs, found => (found === '\\u0000' || found === '\0' ? '' : found))

export const hasNulEscape = (text: string): boolean => withoutNul(text).length !== text.length
