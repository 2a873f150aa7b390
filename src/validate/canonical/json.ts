import { type Canonical, type Slot, setFault, setText } from '../slot.ts'

/**
 * JSON by its value: keys in an order of their own, numbers exact (`1.0`, `1` and `10e-1` are one number, 2^60+1 is not
 * 2^60), strings by their characters. A key that an object has twice stays there twice, in its order: such a document
 * equals only its like.
 */
export const json: Canonical = (data, start, end, slot) => read(data, start, end, slot, false)

/** The same where no object may have a key twice: readers disagree on which of the two counts. */
export const uniqueJson: Canonical = (data, start, end, slot) => read(data, start, end, slot, true)

function read(data: Buffer, start: number, end: number, slot: Slot, unique: boolean): void {
  const at = { text: data.toString('utf8', start, end), i: 0, unique }
  try {
    const value = readValue(at, 0)
    skipBlanks(at)
    if (at.i === at.text.length) setText(slot, value)
    else setFault(slot, NO_JSON)
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    setFault(slot, error.message)
  }
}

const NO_JSON = 'the text is not JSON'

class NotJson extends Error {
  constructor(message = NO_JSON) {
    super(message)
  }
}

interface At {
  readonly text: string
  readonly unique: boolean
  i: number
}

const BLANK = /[ \t\n\r]*/y
const NUMBER = /(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?/y
const WORD = /true|false|null/y

/** MySQL stores 100 levels at most, MariaDB 32; PostgreSQL is bounded by its stack, as we are. */
const DEEPEST = 1000

function readValue(at: At, depth: number): string {
  if (depth > DEEPEST)
    throw new NotJson(`the JSON is nested deeper than ${DEEPEST} levels, and not compared`)
  skipBlanks(at)
  const first = at.text[at.i]
  if (first === '{') return readObject(at, depth)
  if (first === '[') return readArray(at, depth)
  if (first === '"') return readString(at)
  const word = match(at, WORD)
  if (word) return word[0]
  const number = match(at, NUMBER)
  if (number) return exactNumber(number)
  throw new NotJson()
}

function readObject(at: At, depth: number): string {
  at.i++
  const members: { key: string; value: string }[] = []
  if (next(at) === '}') at.i++
  else {
    for (let more = true; more; ) {
      skipBlanks(at)
      const key = readString(at)
      if (next(at) !== ':') throw new NotJson()
      at.i++
      members.push({ key, value: readValue(at, depth + 1) })
      more = goesOn(at, '}')
    }
  }
  // Stable: what one key has twice keeps its order.
  members.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  if (at.unique && members.some((m, n) => m.key === members[n + 1]?.key)) {
    throw new NotJson('a JSON object has a key twice; the field has to say which one counts')
  }
  return `{${members.map(m => `${m.key}:${m.value}`).join(',')}}`
}

function readArray(at: At, depth: number): string {
  at.i++
  const items: string[] = []
  if (next(at) === ']') at.i++
  else {
    for (let more = true; more; ) {
      items.push(readValue(at, depth + 1))
      more = goesOn(at, ']')
    }
  }
  return `[${items.join(',')}]`
}

function goesOn(at: At, close: string): boolean {
  const mark = next(at)
  if (mark !== ',' && mark !== close) throw new NotJson()
  at.i++
  return mark === ','
}

function readString(at: At): string {
  const { text } = at
  if (text[at.i] !== '"') throw new NotJson()
  let escaped = false
  let i = at.i + 1
  for (; ; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x22) break
    // Past the end, charCodeAt is NaN.
    if (!(c >= 0x20)) throw new NotJson()
    if (c === 0x5c) {
      escaped = true
      i++
    }
  }
  const found = text.slice(at.i, i + 1)
  at.i = i + 1
  if (!escaped) return found
  try {
    return JSON.stringify(JSON.parse(found))
  } catch {
    throw new NotJson()
  }
}

/** Digits without zeros at either end, and the power of ten behind them: exact at any size, and never written out. */
function exactNumber(found: RegExpExecArray): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found
  const digits = (whole + fraction).replace(/^0+/, '')
  const short = digits.replace(/0+$/, '')
  if (short === '') return '0'
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - short.length)
  return power === 0n ? `${sign}${short}` : `${sign}${short}e${power}`
}

function match(at: At, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at.i
  const found = pattern.exec(at.text)
  if (found) at.i = pattern.lastIndex
  return found
}

function skipBlanks(at: At): void {
  match(at, BLANK)
}

function next(at: At): string | undefined {
  skipBlanks(at)
  return at.text[at.i]
}
