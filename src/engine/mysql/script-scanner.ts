import { SpecError } from '../../spec/errors.ts'
import { byteAt, type FileBytes } from '../file-bytes.ts'
import { isCommand, SHORT } from './script-commands.ts'

const NL = 0x0a
const SPACE = 0x20
const BANG = 0x21
const DOUBLE = 0x22
const HASH = 0x23
const SINGLE = 0x27
const STAR = 0x2a
const DASH = 0x2d
const SLASH = 0x2f
const LETTER_M = 0x4d
const BACKSLASH = 0x5c
const BACKTICK = 0x60

const SANDBOX = Buffer.from('/*M!999999\\-')

/**
 * Finds where a statement ends, over a window that grows: what it has seen it does not look at again. The rules are those of the mysql
 * client (add_line of client/mysql.cc, MySQL 9.7): strings, quoted names, three kinds of comment, a delimiter that changes. Two things
 * are kinder: a delimiter inside a comment that the server executes does not end the statement, and `delimiter` is a word like any other
 * inside one.
 */
export class Scanner {
  /** As the session has it now: backslashes are letters. */
  plainBackslash = false
  delimiter: Buffer = Buffer.from(';')
  /** The next byte to look at: where `scan` found something, that. */
  at = 0
  /** First byte of the statement's text, or -1. */
  begun = -1
  /** Where the open string or comment began. */
  opened = 0
  /** Length of what ended the statement. */
  ended = 0
  readonly #bytes: FileBytes
  /** The quote that is open, `block` or `line` comment, or null in code. */
  #inside: number | 'block' | 'line' | null = null
  /** Open comments that the server executes: their text is code. */
  #executed = 0

  constructor(bytes: FileBytes) {
    this.#bytes = bytes
  }

  /** Begins at the window's first byte, outside of everything. */
  reset(): void {
    this.at = this.#bytes.start
    this.begun = -1
    this.#inside = null
    this.#executed = 0
  }

  /** What is open that should have ended, or null. */
  get open(): string | null {
    if (this.#inside === 'block' || (this.#executed > 0 && typeof this.#inside !== 'number'))
      return 'comment'
    if (typeof this.#inside !== 'number') return null
    return this.#inside === BACKTICK ? 'quoted name' : 'string'
  }

  /** True at MariaDB's first line, a comment that says `enable the sandbox mode`. */
  get isSandbox(): boolean {
    return this.#is(SANDBOX, this.#bytes.data, this.#bytes.end)
  }

  /** Runs to the statement's end, a command, or the end of the window ('more': call again with the window grown). */
  scan(): 'end' | 'command' | 'more' {
    const { data, end, ended } = this.#bytes
    while (this.at < end) {
      if (this.#inside !== null) {
        if (!this.#goOn(data, end, ended)) return 'more'
        continue
      }
      const c = data[this.at] ?? 0
      if (isBlank(c)) {
        this.at++
        continue
      }
      // Enough to tell every token that begins here.
      if (!ended && end - this.at < Math.max(SANDBOX.length, this.delimiter.length, 16))
        return 'more'
      if (this.#endsAt(this.at, data, end)) {
        this.ended = this.delimiter.length
        if (this.begun !== -1) return 'end'
        this.at += this.ended
        continue
      }
      const found = this.#token(data, end, c)
      if (found !== null) return found
    }
    return 'more'
  }

  #token(data: Buffer, end: number, c: number): 'end' | 'command' | 'more' | null {
    const after = this.at + 1 < end ? (data[this.at + 1] ?? 0) : 0
    if (c === HASH || (c === DASH && after === DASH && this.#isDashComment(data, end))) {
      this.#enter('line', 1)
    } else if (c === SLASH && after === STAR) {
      if (this.begun === -1 && this.isSandbox) return 'command'
      const third = data[this.at + 2]
      const runs = third === BANG || (third === LETTER_M && data[this.at + 3] === BANG)
      if (runs) {
        this.#begin()
        if (this.#executed++ === 0) this.opened = this.at
        this.at += 3
      } else this.#enter('block', 2)
    } else if (c === STAR && after === SLASH && this.#executed > 0) {
      this.#executed--
      this.at += 2
    } else if (c === SINGLE || c === DOUBLE || c === BACKTICK) {
      this.#begin()
      this.#enter(c, 1)
    } else if (c === BACKSLASH) {
      return this.#backslash(String.fromCharCode(after))
    } else {
      return this.#word(data, end)
    }
    return null
  }

  /** `\g` and `\G` end a statement, `\N` is NULL, others are commands. */
  #backslash(letter: string): 'end' | 'command' | null {
    if (letter === 'g' || letter === 'G') {
      this.ended = 2
      if (this.begun !== -1) return 'end'
    } else if (SHORT[letter] !== undefined) {
      if (this.begun === -1) return 'command'
      throw new SpecError(`the command \\${letter} stands inside a statement`, {
        place: { file: this.#bytes.shown, ...this.#bytes.placeOf(this.at) },
        fix: 'End the statement before it with a semicolon.',
      })
    } else this.#begin()
    this.at += 2
    return null
  }

  #word(data: Buffer, end: number): 'command' | 'more' | null {
    let to = this.at
    // `END$$`: a delimiter ends a word.
    while (to < end && isWordPart(data[to] ?? 0) && !(to > this.at && this.#endsAt(to, data, end)))
      to++
    if (to === end && !this.#bytes.ended) return 'more'
    if (this.begun === -1 && to - this.at <= 15) {
      if (isCommand(data.toString('latin1', this.at, to))) return 'command'
    }
    this.#begin()
    this.at = Math.max(to, this.at + 1)
    return null
  }

  /** Goes on inside a string or comment; false where the window ends first. */
  #goOn(data: Buffer, end: number, ended: boolean): boolean {
    if (this.#inside === 'line') return this.#close(byteAt(data, NL, this.at, end), 0, end)
    if (this.#inside === 'block') {
      const at = data.indexOf('*/', this.at, 'latin1')
      if (at !== -1 && at + 1 < end) return this.#close(at, 2, end)
      this.at = ended ? end : Math.max(this.at, end - 1)
      return false
    }
    const quote = this.#inside ?? 0
    const escapes = quote !== BACKTICK && !this.plainBackslash
    if (!escapes) return this.#close(byteAt(data, quote, this.at, end), 1, end)
    for (let at = this.at; at < end; at++) {
      const c = data[at]
      if (c === quote) return this.#close(at, 1, end)
      if (c !== BACKSLASH) continue
      if (at + 1 >= end && !ended) {
        this.at = at
        return false
      }
      at++
    }
    this.at = end
    return false
  }

  #enter(what: number | 'block' | 'line', length: number): void {
    this.#inside = what
    if (this.#executed === 0) this.opened = this.at
    this.at += length
  }

  #close(at: number, length: number, end: number): boolean {
    this.at = at === -1 ? end : at + length
    if (at === -1) return false
    this.#inside = null
    return true
  }

  #begin(): void {
    if (this.begun === -1) this.begun = this.at
  }

  #is(wanted: Buffer, data: Buffer, end: number, at = this.at): boolean {
    const to = at + wanted.length
    return to <= end && data[at] === wanted[0] && wanted.equals(data.subarray(at, to))
  }

  #endsAt(at: number, data: Buffer, end: number): boolean {
    return this.#executed === 0 && this.#is(this.delimiter, data, end, at)
  }

  /** A statement cannot begin with two dashes; inside one, they begin a comment only with white space behind them. */
  #isDashComment(data: Buffer, end: number): boolean {
    const third = this.at + 2 < end ? (data[this.at + 2] ?? 0) : NL
    return this.begun === -1 || third <= SPACE
  }
}

const isBlank = (c: number): boolean => c === SPACE || (c >= 0x09 && c <= 0x0d)
const isWordPart = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x30 && c <= 0x39) ||
  c === 0x5f ||
  c === 0x24 ||
  c >= 0x80
