import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SpecError } from '../../spec/errors.ts'
import type { Place } from '../../spec/place.ts'
import { FileBytes } from '../file-bytes.ts'
import type { ScriptLoader, ScriptOptions, ScriptResult } from '../script.ts'
import { included, type Running } from '../script-include.ts'
import { excerpt, opening } from '../script-opening.ts'
import { address } from './address.ts'
import { name, text } from './quote.ts'
import { ScriptConnection } from './script-connection.ts'
import { type Definer, definerOf, strangers } from './script-definers.ts'
import { type Failure, failure, refusal } from './script-refusal.ts'
import { Statements, type Step } from './script-statements.ts'
import { advice, notSent, passable, withoutGoneModes } from './script-tolerance.ts'

export const scripts: ScriptLoader = { run, databaseUrl, hasDatabase, prepare }

/** What a packed file may unpack to, at most, for a statement's length. */
const PACKED = 1 << 29

async function run(
  url: string,
  file: string,
  shown: string,
  options: ScriptOptions = {},
): Promise<ScriptResult> {
  const real = await realpath(file).catch(() => file)
  const size = await stat(real).then(
    s => s.size,
    () => 0,
  )
  const largest = real.endsWith('.gz') ? PACKED : size
  await using session = await ScriptConnection.open(url, largest, options.signal)
  const script = new Script(session, address(url), options.root ?? dirname(real), options.signal)
  await script.file({ file: real, shown, chain: [real] })
  const [[database = ''] = []] = await session.ask('select database()')
  if (database !== '' && database !== address(url).database) script.result.database = database
  script.result.notes.push(...(await strangers(url, script.definers)))
  return script.result
}

/** One run of a script, and what is to be told of it. */
class Script {
  readonly result: ScriptResult = { statements: 0, passedOver: [], notes: [], database: null }
  /** Accounts under which views and code run, and where that was said. */
  readonly definers: Definer[] = []
  readonly #session: ScriptConnection
  readonly #user: string
  readonly #root: string
  readonly #signal: AbortSignal | undefined
  /** Where the open transaction began. */
  #began: Place | null = null

  constructor(
    session: ScriptConnection,
    { user = '' }: { user?: string | undefined },
    root: string,
    signal: AbortSignal | undefined,
  ) {
    this.#session = session
    this.#user = user
    this.#root = root
    this.#signal = signal
  }

  /** Runs a file; false where it said `quit`. */
  async file(running: Running): Promise<boolean> {
    await using bytes = await FileBytes.open(running.file, running.shown)
    const statements = new Statements(bytes)
    let goesOn = true
    while (true) {
      statements.plainBackslash = this.#session.plainBackslash
      const step = goesOn ? await statements.next() : null
      if (step === null) break
      const place = { file: running.shown, ...step.at }
      if (step.kind === 'statement') await this.#statement(step.sql, place)
      else if (step.kind === 'command') goesOn = await this.#command(step, running, place)
      else
        this.#passOver(
          place,
          'enable the sandbox mode',
          'no program of the client’s machine runs here anyway',
        )
    }
    if (running.chain.length === 1) this.#mustBeCommitted()
    return goesOn
  }

  async #statement(sql: Buffer, place: Place): Promise<void> {
    const words = opening(sql)
    const unsent = notSent(words, this.#user)
    if (unsent !== null) return this.#passOver(place, excerpt(words), unsent)
    this.#refuse(sql, words, place)
    try {
      await this.#session.run(sql)
      this.result.statements++
      const definer = definerOf(words)
      if (definer !== null) this.definers.push({ ...definer, what: excerpt(words), place })
    } catch (error) {
      this.#signal?.throwIfAborted()
      await this.#failed(failure(error, this.#session.maria), sql, words, place)
    }
    if (!this.#session.inTransaction) this.#began = null
    else this.#began ??= place
  }

  /** A statement that the server refused: passed over, tried without what is gone, or the author's error. */
  async #failed(failed: Failure, sql: Buffer, words: string, place: Place): Promise<void> {
    if (failed.error.lost) throw failed.error
    const why = passable(words, failed)
    if (why !== null) return this.#passOver(place, excerpt(words), why)
    const rest = withoutGoneModes(sql, failed)
    if (rest === null) throw this.#refusal(failed, words, place)
    try {
      await this.#session.run(rest.sql)
    } catch (error) {
      throw this.#refusal(failure(error, this.#session.maria), words, place)
    }
    this.result.statements++
    this.#passOver(place, `sql_mode ${rest.modes}`, 'this version has no such mode')
  }

  #refusal(failed: Failure, words: string, place: Place): SpecError {
    return refusal(failed, { words, place, fix: advice(failed.number, failed.error, place.file) })
  }

  /** What must not reach the server, or cannot. */
  #refuse(sql: Buffer, words: string, place: Place): void {
    if (sql.length > this.#session.room) {
      throw new SpecError(
        `this statement of ${sql.length} bytes is longer than the server takes (max_allowed_packet): ${excerpt(words)}`,
        { place, fix: 'Give the server room: settings: { max_allowed_packet: "1073741824" }.' },
      )
    }
    if (SYSTEM_DATABASE.test(words)) {
      throw new SpecError('the file goes on to write into the server’s own system tables', {
        place,
        fix: 'Dump the databases that the move is about: mysqldump --databases NAME …',
      })
    }
  }

  /** False where the script ends here. */
  async #command(
    { name: asked, argument }: Step & { kind: 'command' },
    running: Running,
    place: Place,
  ): Promise<boolean> {
    switch (asked) {
      case 'use':
        await this.#statement(Buffer.from(`use ${name(unquoted(argument))}`), place)
        return true
      case 'charset':
        await this.#statement(
          Buffer.from(`set names ${unquoted(argument).replace(/\W/g, '')}`),
          place,
        )
        return true
      case 'source':
        return this.file(await included(unquoted(argument), running, this.#root, place))
      case 'exit':
      case 'quit':
        return false
      case 'system':
      case 'edit':
      case 'connect':
      case 'resetconnection':
        throw new SpecError(`the command ${asked} needs a person, a shell or another server`, {
          place,
          fix: 'Take it out, or use { run: … } for this file.',
        })
      default:
        this.#passOver(place, asked, 'it is about the client’s own output')
        return true
    }
  }

  #passOver(place: Place, what: string, why: string): void {
    this.result.passedOver.push({ file: place.file, line: place.line, what, why })
  }

  #mustBeCommitted(): void {
    if (this.#began === null) return
    throw new SpecError(
      'the transaction that begins here is never committed, so everything in it would be lost',
      {
        place: this.#began,
        fix: 'Add commit; at its end.',
      },
    )
  }
}

const SYSTEM_DATABASE = /^use `?(mysql|sys|performance_schema|information_schema)`?\s*$/i

function unquoted(argument: string): string {
  const quoted = /^(['"`])(.*)\1$/.exec(argument.replace(/;\s*$/, ''))
  if (quoted === null) return argument.replace(/;\s*$/, '')
  return (quoted[2] ?? '').replaceAll('``', '`')
}

function databaseUrl(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.href
}

async function hasDatabase(url: string, database: string): Promise<boolean> {
  const server = new URL(url)
  server.pathname = '/'
  await using session = await ScriptConnection.open(server.href)
  const found = await session.ask(
    `select 1 from information_schema.schemata where schema_name = ${text(database)}`,
  )
  return found.length > 0
}

async function prepare(_url: string, extensions: readonly string[]): Promise<void> {
  if (extensions.length === 0) return
  throw new SpecError('extensions are PostgreSQL’s, and this side is not PostgreSQL', {
    fix: 'Take extensions: out of this side.',
  })
}
