import { realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import pg from 'pg'
import { SpecError } from '../../spec/errors.ts'
import type { Place } from '../../spec/place.ts'
import { FileBytes } from '../file-bytes.ts'
import type { PassedOver, ScriptLoader, ScriptOptions, ScriptResult } from '../script.ts'
import { included, type Running } from '../script-include.ts'
import { excerpt, opening } from '../script-opening.ts'
import { databaseError } from './errors.ts'
import { name } from './quote.ts'
import { command } from './script-commands.ts'
import { ScriptConnection } from './script-connection.ts'
import { refusal } from './script-refusal.ts'
import { type Spot, Statements, type Step } from './script-statements.ts'
import { advice, mayBePassable, notSent, passable } from './script-tolerance.ts'

export const scripts: ScriptLoader = { run, databaseUrl, hasDatabase, prepare }

async function run(
  url: string,
  file: string,
  shown: string,
  options: ScriptOptions = {},
): Promise<ScriptResult> {
  const real = await realpath(file).catch(() => file)
  const script = new Script(url, options.root ?? dirname(real), options.signal)
  try {
    await script.start()
    await script.file({ file: real, shown, chain: [real] })
    return script.result
  } finally {
    await script.end()
  }
}

/** One run of a script: a session (another one after `\connect`), and what is to be told of it. */
class Script {
  readonly result: ScriptResult = { statements: 0, passedOver: [], notes: [], database: null }
  readonly #root: string
  readonly #signal: AbortSignal | undefined
  #url: string
  #connection: ScriptConnection | null = null
  #user = ''
  /** Where the open transaction began. */
  #began: Place | null = null

  constructor(url: string, root: string, signal: AbortSignal | undefined) {
    this.#url = url
    this.#root = root
    this.#signal = signal
  }

  async start(): Promise<void> {
    this.#connection = await ScriptConnection.open(this.#url, this.#signal)
    this.#user = await this.#connection.ask('select current_user')
  }

  async end(): Promise<void> {
    await this.#connection?.[Symbol.asyncDispose]()
    this.#connection = null
  }

  /** Runs a file; false where it said `\q`. */
  async file(running: Running): Promise<boolean> {
    await using bytes = await FileBytes.open(running.file, running.shown)
    const statements = new Statements(bytes)
    statements.standardStrings = this.#session.state.standardStrings
    let goesOn = true
    for (
      let step = await statements.next();
      step !== null && goesOn;
      step = await statements.next()
    ) {
      if (step.kind === 'statement') await this.#statement(step, running, statements)
      else goesOn = await this.#command(step, running, statements)
      statements.standardStrings = this.#session.state.standardStrings
    }
    if (running.chain.length === 1) this.#mustBeCommitted()
    return goesOn
  }

  get #session(): ScriptConnection {
    if (this.#connection === null) throw new Error('the script has no session')
    return this.#connection
  }

  async #statement(
    { sql, at }: { sql: Buffer; at: Spot },
    running: Running,
    statements: Statements,
  ): Promise<void> {
    const place = { file: running.shown, ...at }
    if (sql.includes(0)) {
      throw new SpecError('this statement holds a NUL byte, so this is no SQL file', {
        place,
        fix: 'Write the dump as plain text: pg_dump --format=plain.',
      })
    }
    const words = opening(sql)
    const unsent = notSent(words, this.#user)
    if (unsent !== null) return this.#passOver(place, excerpt(words), unsent)

    const session = this.#session
    const guarded = session.state.transaction === 'T' && mayBePassable(words)
    if (guarded) await session.run(SAVEPOINT)
    let copyLine = 0
    const copy = () => {
      copyLine = statements.line + 1
      return statements.copyData()
    }
    try {
      await session.run(sql, copy)
      this.result.statements++
      if (guarded) await session.run(RELEASE)
    } catch (error) {
      this.#signal?.throwIfAborted()
      if (error instanceof SpecError) throw error
      if (!(error instanceof pg.DatabaseError) || databaseError(error).lost)
        throw databaseError(error)
      const why = passable(words, error)
      if (why === null) {
        const fix = advice(error, running.shown)
        throw refusal(error, { sql, words, place, copyLine, encoding: session.state.encoding, fix })
      }
      if (guarded) await session.run(ROLLBACK)
      this.#passOver(place, excerpt(words), why)
    }
    if (session.state.transaction === 'I') this.#began = null
    else this.#began ??= place
  }

  /** False where the script ends here. */
  async #command(
    step: Step & { kind: 'command' },
    running: Running,
    statements: Statements,
  ): Promise<boolean> {
    const place = { file: running.shown, ...step.at }
    const shown = `\\${step.text.split(/\s/, 1)[0]}`
    const asked = command(step.text)
    if (step.before !== null && asked.does !== 'send') {
      throw new SpecError(`the command ${shown} stands inside a statement`, {
        place,
        fix: 'End the statement before it with a semicolon.',
      })
    }
    switch (asked.does) {
      case 'send':
        if (step.before) await this.#statement(step.before, running, statements)
        return true
      case 'statement':
        await this.#statement({ sql: Buffer.from(asked.sql), at: step.at }, running, statements)
        return true
      case 'include':
        return this.file(await included(asked.file, running, this.#root, place))
      case 'connect':
        await this.#connect(asked.database, place)
        return true
      case 'nothing':
        this.#passOver(place, shown, asked.why)
        return true
      case 'quit':
        return false
      default:
        throw new SpecError(`the command ${shown} ${asked.why}`, { place, fix: asked.fix })
    }
  }

  async #connect(database: string, place: Place): Promise<void> {
    this.#mustBeCommitted()
    await this.end()
    this.#url = databaseUrl(this.#url, database)
    try {
      await this.start()
    } catch (cause) {
      throw new SpecError(
        `the script could not connect to its database ${database}: ${databaseError(cause).message}`,
        {
          place,
          fix: 'Let the script create the database first.',
          cause,
        },
      )
    }
    this.result.database = database
  }

  #passOver(place: Place, what: string, why: string): void {
    this.result.passedOver.push({
      file: place.file,
      line: place.line,
      what,
      why,
    } satisfies PassedOver)
  }

  #mustBeCommitted(): void {
    if (this.#began === null || this.#session.state.transaction === 'I') return
    throw new SpecError(
      'the transaction that begins here is never committed, so everything in it would be lost',
      {
        place: this.#began,
        fix: 'Add commit; at its end.',
      },
    )
  }
}

const SAVEPOINT = Buffer.from('savepoint move_rehearsal')
const RELEASE = Buffer.from('release savepoint move_rehearsal')
const ROLLBACK = Buffer.from('rollback to savepoint move_rehearsal')

function databaseUrl(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.href
}

async function hasDatabase(url: string, database: string): Promise<boolean> {
  await using session = await ScriptConnection.open(url)
  return (
    (await session.ask(
      `select 1 from pg_database where datname = ${pg.escapeLiteral(database)}`,
    )) === '1'
  )
}

async function prepare(url: string, extensions: readonly string[]): Promise<void> {
  await using session = await ScriptConnection.open(url)
  for (const extension of extensions) {
    try {
      await session.run(Buffer.from(`create extension if not exists ${name(extension)} cascade`))
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || databaseError(error).lost)
        throw databaseError(error)
      throw new SpecError(`the extension ${extension} could not be created: ${error.message}`, {
        fix: 'Correct its name under extensions:, or name an image that has it (image:).',
        cause: error,
      })
    }
  }
}
