import { SpecError } from '../../spec/errors.ts'
import { byteAt, type FileBytes } from '../file-bytes.ts'
import { SHORT } from './script-commands.ts'
import { Scanner } from './script-scanner.ts'

/** 1-based line and column of a step's first byte. */
export interface Spot {
  line: number
  column: number
}

/** One step of a script: a statement as bytes, or a command of the mysql client. */
export type Step =
  | { kind: 'statement'; sql: Buffer; at: Spot }
  | { kind: 'command'; name: string; argument: string; at: Spot }
  /** MariaDB's first line, a comment that says `enable the sandbox mode`: it forbids its client the client's commands. */
  | { kind: 'sandbox'; at: Spot }

const NL = 0x0a

/**
 * Splits a script as the mysql client does (find_command of client/mysql.cc, MySQL 9.7). It works on bytes; charsets with ASCII bytes
 * inside their characters (sjis, big5, gbk, gb18030) are not covered. dbgate-query-splitter does not do: see engine/postgres.
 */
export class Statements {
  readonly #bytes: FileBytes
  readonly #scanner: Scanner

  constructor(bytes: FileBytes) {
    this.#bytes = bytes
    this.#scanner = new Scanner(bytes)
  }

  /** NO_BACKSLASH_ESCAPES, as the session has it now: the caller sets it after each statement. */
  set plainBackslash(plain: boolean) {
    this.#scanner.plainBackslash = plain
  }

  /** The next step, or null at the end. Its bytes are valid until the next call. Throws SpecError where a string never ends. */
  async next(): Promise<Step | null> {
    const bytes = this.#bytes
    const scanner = this.#scanner
    bytes.compact()
    scanner.reset()
    while (true) {
      const found = scanner.scan()
      if (found === 'end') return this.#statement(scanner.at, scanner.at + scanner.ended)
      if (found === 'command') {
        const command = await this.#command()
        if (command.kind !== 'command' || command.name !== 'delimiter') return command
        this.#setDelimiter(command)
        bytes.compact()
        scanner.reset()
        continue
      }
      if (!(await bytes.more()) && scanner.at >= bytes.end) break
    }
    if (scanner.open !== null) throw this.#neverEnds(scanner.open)
    return scanner.begun === -1 ? null : this.#statement(bytes.end, bytes.end)
  }

  #statement(to: number, passed: number): Step {
    const bytes = this.#bytes
    const step: Step = {
      kind: 'statement',
      sql: bytes.data.subarray(this.#scanner.begun, to),
      at: bytes.placeOf(this.#scanner.begun),
    }
    bytes.take(Math.min(passed, bytes.end))
    return step
  }

  async #command(): Promise<Step> {
    const bytes = this.#bytes
    const at = bytes.placeOf(this.#scanner.at)
    if (this.#scanner.isSandbox) {
      bytes.take(this.#scanner.at + 2)
      let end = bytes.data.indexOf('*/', bytes.start, 'latin1')
      while ((end === -1 || end >= bytes.end) && (await bytes.more())) {
        end = bytes.data.indexOf('*/', bytes.start, 'latin1')
      }
      bytes.take(Math.min(end === -1 ? bytes.end : end + 2, bytes.end))
      return { kind: 'sandbox', at }
    }
    let end = byteAt(bytes.data, NL, this.#scanner.at, bytes.end)
    while (end === -1 && (await bytes.more()))
      end = byteAt(bytes.data, NL, this.#scanner.at, bytes.end)
    if (end === -1) end = bytes.end
    // Behind a command a delimiter may stand, and after it another statement.
    const isDelimiter = /^(delimiter\b|\\d)/i.test(
      bytes.data.toString('latin1', this.#scanner.at, this.#scanner.at + 10),
    )
    const stop = bytes.data.subarray(this.#scanner.at, end).indexOf(this.#scanner.delimiter)
    const cut = !isDelimiter && stop !== -1
    const line = bytes.data
      .toString('utf8', this.#scanner.at, cut ? this.#scanner.at + stop : end)
      .trim()
    const short = line.startsWith('\\') ? SHORT[line.charAt(1)] : undefined
    const [word = ''] = line.split(/\s/, 1)
    const name = short ?? word.toLowerCase()
    const argument = line.slice(short === undefined ? word.length : 2).trim()
    bytes.take(cut ? this.#scanner.at + stop + this.#scanner.delimiter.length : end)
    return { kind: 'command', name, argument, at }
  }

  #setDelimiter({ argument, at }: Step & { kind: 'command' }): void {
    const [word = ''] = argument.split(/\s/, 1)
    const delimiter = word.replace(/^(['"])(.*)\1$/, '$2')
    if (delimiter === '' || delimiter.includes('\\')) {
      throw new SpecError('DELIMITER needs a text without backslashes', {
        place: { file: this.#bytes.shown, ...at },
        fix: 'Write DELIMITER ;; or DELIMITER //.',
      })
    }
    this.#scanner.delimiter = Buffer.from(delimiter)
  }

  #neverEnds(what: string): SpecError {
    return new SpecError(`a ${what} begins here and never ends`, {
      place: { file: this.#bytes.shown, ...this.#bytes.placeOf(this.#scanner.opened) },
      fix: 'Close it; the file may also have been cut short.',
    })
  }
}
