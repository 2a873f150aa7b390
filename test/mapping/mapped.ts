import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check } from '../../src/check/check.ts'
import type { EngineName, Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import type { Sides } from '../../src/mapping/context.ts'
import { makePlan } from '../../src/mapping/make-plan.ts'
import type { Plan, Transfer } from '../../src/mapping/plan.ts'
import { SpecErrors } from '../../src/spec/errors.ts'
import { loadMove } from '../../src/spec/load.ts'
import type { Move } from '../../src/spec/move.ts'
import { database, script } from '../databases.ts'

const VERSIONS: Record<EngineName, string> = {
  postgres: 'postgres:18',
  mysql: 'mysql:9.7',
  mariadb: 'mariadb:11.8',
}

/** Two databases, filled, with sessions and catalogs; what a test asks of them. `await using` ends all. */
export class Mapped implements AsyncDisposable {
  readonly sides: Sides
  readonly #engines: [EngineName, EngineName | null]
  readonly #stack: AsyncDisposableStack

  private constructor(
    sides: Sides,
    both: [EngineName, EngineName | null],
    stack: AsyncDisposableStack,
  ) {
    this.sides = sides
    this.#engines = both
    this.#stack = stack
  }

  /** `target` null: a move in place. */
  static async open(
    source: [EngineName, string],
    target: [EngineName, string] | null,
  ): Promise<Mapped> {
    await using stack = new AsyncDisposableStack()
    const from = await side(source, stack)
    const to = target === null ? from : await side(target, stack)
    return new Mapped({ source: from, target: to }, [source[0], target?.[0] ?? null], stack.move())
  }

  /** The same on databases that stand already, by their URLs; they are left as they are. */
  static async on(source: [EngineName, string], target: [EngineName, string]): Promise<Mapped> {
    await using stack = new AsyncDisposableStack()
    const from = await read(source, stack)
    const to = await read(target, stack)
    return new Mapped({ source: from, target: to }, [source[0], target[0]], stack.move())
  }

  /** A move of this text: everything but the engines. `more`: keys under source and target. */
  async move(text: string, more: { source?: string; target?: string } = {}): Promise<Move> {
    const folder = await mkdtemp(join(tmpdir(), 'mapping-'))
    this.#stack.defer(() => rm(folder, { recursive: true }))
    const [source, target] = this.#engines
    const engine = (name: EngineName, rest = '') => `{ engine: "${VERSIONS[name]}"${rest} }`
    const head =
      target === null
        ? `database: ${engine(source, more.source)}\n`
        : `source: ${engine(source, more.source)}\ntarget: ${engine(target, more.target)}\n`
    await writeFile(join(folder, 'x.move.yaml'), `move: x\n${head}${text}`)
    return loadMove('x.move.yaml', { cwd: folder })
  }

  async plan(
    text: string,
    more: { source?: string; target?: string } = {},
  ): Promise<{ plan: Plan | null; checks: Check[] }> {
    return makePlan(await this.move(text, more), this.sides, { showValues: false, salt: 'salt' })
  }

  /** The plan's transfers, whatever was found. */
  async transfers(
    text: string,
    more: { source?: string; target?: string } = {},
  ): Promise<Transfer[]> {
    return (await this.plan(text, more)).plan?.transfers ?? []
  }

  /** What the author is told, one line each: `line:column message`. */
  async wrongs(text: string): Promise<string[]> {
    try {
      await this.plan(text)
    } catch (error) {
      if (!(error instanceof SpecErrors)) throw error
      return error.errors.map(e => `${e.message}${e.fix === null ? '' : ` — ${e.fix}`}`)
    }
    return []
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack[Symbol.asyncDispose]()
  }
}

async function side(
  [name, sql]: [EngineName, string],
  stack: AsyncDisposableStack,
): Promise<Sides['source']> {
  const own = stack.use(await database(name))
  await script(name, own.url, sql)
  return read([name, own.url], stack)
}

async function read(
  [name, url]: [EngineName, string],
  stack: AsyncDisposableStack,
): Promise<Sides['source']> {
  const session: Session = stack.use(await engines[name].connect(url, { name: 'test' }))
  return { session, catalog: await engines[name].catalog(session) }
}

/** The results of one check, `subject: result`. */
export const resultsOf = (checks: readonly Check[], id: Check['id']): string[] =>
  checks.filter(c => c.id === id).map(c => `${c.subject}: ${c.result}`)

/** What did not pass, `id subject: result`. */
export const notPassed = (checks: readonly Check[]): string[] =>
  checks.filter(c => c.result !== 'passed').map(c => `${c.id} ${c.subject}: ${c.result}`)
