import { byteAt, type FileBytes } from '../file-bytes.ts'

type Mode = 'code' | 'quote' | 'escapes' | 'name' | 'line' | 'block' | 'dollar'
const NL = 0x0a
const DOUBLE = 0x22
const DOLLAR = 0x24
const SINGLE = 0x27
const OPEN = 0x28
const CLOSE = 0x29
const STAR = 0x2a
const DASH = 0x2d
const DOT = 0x2e
const SLASH = 0x2f
const SEMICOLON = 0x3b
const BACKSLASH = 0x5c

const KINDS: Record<string, string> = { block: 'comment', name: 'quoted name' }

/**
 * Finds where a statement ends, over a window that grows: what it has seen it does not look at again. The rules are those of psql
 * (src/fe_utils/psqlscan.l of PostgreSQL 18): strings with and without escapes, dollar quotes, nested comments, parentheses, BEGIN
 * ATOMIC bodies.
 */
export class Scanner {
  /** As the session has it now. */
  standardStrings = true
  /** The next byte to look at: where `scan` found something, that. */
  at = 0
  /** First byte of the statement's text, or -1. */
  begun = -1
  /** Where the open string or comment began. */
  opened = 0
  readonly #bytes: FileBytes
  #mode: Mode = 'code'
  #depth = 0
  #tag: Buffer = Buffer.alloc(0)
  #parens = 0
  #begins = 0
  #words: string[] = []
  /** An `E''` string has just ended, and then (true) a line: another part of it may follow. */
  #continues: boolean | null = null

  constructor(bytes: FileBytes) {
    this.#bytes = bytes
  }

  /** Begins at the window's first byte, outside of everything. */
  reset(): void {
    this.at = this.#bytes.start
    this.begun = -1
    this.#mode = 'code'
    this.#parens = 0
    this.#begins = 0
    this.#words = []
    this.#continues = null
  }

  /** What is open that should have ended, or null. */
  get open(): string | null {
    if (this.#mode === 'code' || this.#mode === 'line') return null
    const tag = this.#mode === 'dollar' ? ` ${this.#tag.toString('latin1')}` : ''
    return `${KINDS[this.#mode] ?? 'string'}${tag}`
  }

  /** Runs to the statement's end, a backslash, or the end of the window ('more': call again with the window grown). */
  scan(): 'statement' | 'command' | 'more' {
    const { data, end, ended } = this.#bytes
    while (this.at < end) {
      if (this.#mode !== 'code') {
        if (!this.#inside(data, end, ended)) return 'more'
        continue
      }
      const c = data[this.at] ?? 0
      if (isBlank(c)) {
        if (c === NL && this.#continues === false) this.#continues = true
        this.at++
        continue
      }
      // Two bytes tell a comment from an operator; `--` and `/*` begin one even inside an operator.
      if ((c === DASH || c === SLASH) && this.at + 1 >= end && !ended) return 'more'
      const after = this.at + 1 < end ? data[this.at + 1] : 0
      if (c === DASH && after === DASH) {
        this.#enter('line', 2)
      } else if (c === SLASH && after === STAR) {
        this.#depth = 1
        this.#enter('block', 2)
      } else if (c === SEMICOLON && this.#parens === 0 && this.#begins === 0) {
        if (this.begun !== -1) return 'statement'
        this.at++
      } else if (c === BACKSLASH) {
        return 'command'
      } else if (!this.#token(data, end, ended, c)) {
        return 'more'
      }
    }
    return 'more'
  }

  /** One token of code; false where the window ends inside it. */
  #token(data: Buffer, end: number, ended: boolean, c: number): boolean {
    const from = this.at
    const continues = this.#continues === true && c === SINGLE
    let to = from + 1
    if (isWordStart(c)) {
      while (to < end && isWordPart(data[to] ?? 0)) to++
      if (to === end && !ended) return false
      this.#begin(from)
      const escapes = to === from + 1 && (c | 0x20) === 0x65 && data[to] === SINGLE
      if (escapes) this.#enter('escapes', 2)
      else {
        this.#word(to - from <= 9 ? data.toString('latin1', from, to).toLowerCase() : '')
        this.at = to
      }
      return true
    }
    if (isDigit(c)) {
      while (to < end && (isWordPart(data[to] ?? 0) || data[to] === DOT)) to++
      if (to === end && !ended) return false
    } else if (c === DOLLAR) {
      while (to < end && (to === from + 1 ? isWordStart(data[to] ?? 0) : isTagPart(data[to] ?? 0)))
        to++
      if (to === end && !ended) return false
      if (data[to] === DOLLAR) {
        this.#begin(from)
        this.#tag = Buffer.from(data.subarray(from, to + 1))
        this.#enter('dollar', this.#tag.length)
        return true
      }
    }
    this.#begin(from)
    if (c === SINGLE) this.#enter(continues || !this.standardStrings ? 'escapes' : 'quote', 1)
    else if (c === DOUBLE) this.#enter('name', 1)
    else {
      if (c === OPEN) this.#parens++
      else if (c === CLOSE && this.#parens > 0) this.#parens--
      this.at = to
    }
    return true
  }

  /** Goes on inside a string or comment; false where the window ends first. */
  #inside(data: Buffer, end: number, ended: boolean): boolean {
    switch (this.#mode) {
      case 'line':
        return this.#closeAt(byteAt(data, NL, this.at, end), 0, end)
      case 'quote':
        return this.#closeAt(byteAt(data, SINGLE, this.at, end), 1, end)
      case 'name':
        return this.#closeAt(byteAt(data, DOUBLE, this.at, end), 1, end)
      case 'dollar': {
        const at = data.subarray(0, end).indexOf(this.#tag, this.at)
        if (at !== -1) return this.#closeAt(at, this.#tag.length, end)
        this.at = ended ? end : Math.max(this.at, end - this.#tag.length + 1)
        return false
      }
      case 'escapes':
        return this.#insideEscapes(data, end, ended)
      default:
        return this.#insideBlock(data, end, ended)
    }
  }

  #insideEscapes(data: Buffer, end: number, ended: boolean): boolean {
    for (let at = this.at; at < end; at++) {
      const c = data[at]
      if (c !== BACKSLASH && c !== SINGLE) continue
      if (at + 1 >= end && !ended) {
        this.at = at
        return false
      }
      if (c === BACKSLASH || data[at + 1] === SINGLE) at++
      else {
        this.#closeAt(at, 1, end)
        this.#continues = false
        return true
      }
    }
    this.at = end
    return false
  }

  #insideBlock(data: Buffer, end: number, ended: boolean): boolean {
    for (let at = this.at; at < end; at++) {
      const c = data[at]
      if (c !== STAR && c !== SLASH) continue
      if (at + 1 >= end && !ended) {
        this.at = at
        return false
      }
      const pair = data[at + 1]
      if (c === STAR && pair === SLASH) {
        at++
        if (--this.#depth === 0) {
          this.#mode = 'code'
          this.at = at + 1
          return true
        }
      } else if (c === SLASH && pair === STAR) {
        at++
        this.#depth++
      }
    }
    this.at = end
    return false
  }

  #enter(mode: Mode, length: number): void {
    this.#mode = mode
    this.opened = this.at
    this.at += length
  }

  #closeAt(at: number, length: number, end: number): boolean {
    if (at === -1) {
      this.at = end
      return false
    }
    this.#mode = 'code'
    this.at = at + length
    return true
  }

  #begin(at: number): void {
    if (this.begun === -1) this.begun = at
    this.#continues = null
  }

  /** psql's heuristic: BEGIN … END counts only in CREATE [OR REPLACE] FUNCTION | PROCEDURE, outside parentheses. */
  #word(word: string): void {
    if (this.#words.length < 4) this.#words.push(word)
    if (this.#parens > 0) return
    const [first, second, third, fourth] = this.#words
    const kind = second === 'or' && third === 'replace' ? fourth : second
    if (first !== 'create' || (kind !== 'function' && kind !== 'procedure')) return
    if (word === 'begin') this.#begins++
    else if (word === 'case' && this.#begins > 0) this.#begins++
    else if (word === 'end' && this.#begins > 0) this.#begins--
  }
}

const isBlank = (c: number): boolean => c === 0x20 || (c >= 0x09 && c <= 0x0d)
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39
const isWordStart = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || c >= 0x80
const isTagPart = (c: number): boolean => isWordStart(c) || isDigit(c)
const isWordPart = (c: number): boolean => isTagPart(c) || c === DOLLAR
