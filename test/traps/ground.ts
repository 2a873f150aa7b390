import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Check } from '../../src/check/check.ts'
import type { EngineName } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { batching } from '../../src/gate/batching.ts'
import { execution } from '../../src/gate/execution.ts'
import { mapping } from '../../src/gate/mapping.ts'
import type { CheckOptions } from '../../src/gate/options.ts'
import type { SideOfMove, Sides } from '../../src/gate/sides.ts'
import { remember, validation } from '../../src/gate/validation.ts'
import { Waivers } from '../../src/gate/waive.ts'
import type { Server } from '../../src/server/provider.ts'
import { loadMove } from '../../src/spec/load.ts'
import { database, script } from '../databases.ts'

const VERSIONS: Record<EngineName, string> = {
  postgres: 'postgres:18',
  mysql: 'mysql:9.7',
  mariadb: 'mariadb:11.8',
}
const PRIVACY = { showValues: false, salt: 'salt' }

/** Two databases on the servers that all tests share, and the gate's stages upon them, rehearsals aside. `await using` drops both. */
export class Ground implements AsyncDisposable {
  readonly #engines: [EngineName, EngineName]
  readonly #urls: [string, string]
  readonly #stack: AsyncDisposableStack

  private constructor(
    both: [EngineName, EngineName],
    urls: [string, string],
    stack: AsyncDisposableStack,
  ) {
    this.#engines = both
    this.#urls = urls
    this.#stack = stack
  }

  static async of(source: [EngineName, string], target: [EngineName, string]): Promise<Ground> {
    await using stack = new AsyncDisposableStack()
    const filled = async ([engine, sql]: [EngineName, string]): Promise<string> => {
      const { url } = stack.use(await database(engine))
      await script(engine, url, engine === 'postgres' ? sql : `set sql_mode = ''; ${sql}`)
      return url
    }
    const urls: [string, string] = [await filled(source), await filled(target)]
    return new Ground([source[0], target[0]], urls, stack.move())
  }

  /** What the gate finds for a move of this text. `harm`: SQL of the target, behind the move and before the comparison. */
  async judge(name: string, text: string, harm = ''): Promise<{ checks: Check[]; moved: boolean }> {
    const folder = await mkdtemp(join(tmpdir(), 'traps-'))
    this.#stack.defer(() => rm(folder, { recursive: true }))
    const [from, to] = this.#engines
    const head = `move: ${name}\nsource: { engine: "${VERSIONS[from]}" }\ntarget: { engine: "${VERSIONS[to]}" }\n`
    await writeFile(join(folder, `${name}.move.yaml`), `${head}${text}`)
    const move = await loadMove(`${name}.move.yaml`, { cwd: folder })
    const sides = this.#sides()
    const options = optionsIn(folder)
    const waivers = new Waivers(move, { required: new Set(), today: '2026-01-01' })
    const { plan, checks } = await mapping(move, sides, PRIVACY, waivers, options)
    if (plan === null) return { checks, moved: false }
    const stood = await remember(plan, move, sides, options)
    const executed = await execution(move, plan, sides, PRIVACY, options)
    if (harm !== '') await script(to, this.#urls[1], harm)
    const keys = await batching(move, plan, executed.outcome, sides, options)
    const proof = await validation(move, plan, executed, stood, sides, PRIVACY, options)
    return {
      checks: [...checks, ...executed.checks, ...keys, ...proof.checks],
      moved: executed.outcome.finished,
    }
  }

  #sides(): Sides {
    const side = (n: 0 | 1): SideOfMove => {
      const [engine, url] = [this.#engines[n], this.#urls[n]]
      const name = n === 0 ? 'source' : 'target'
      const spec = {
        engine: { name: engine, version: VERSIONS[engine] },
        schema: [],
        data: [],
        settings: {},
        extensions: [],
      }
      return { name, path: [name], spec, engine: engines[engine], server: lent(url), url }
    }
    const [source, target] = [side(0), side(1)]
    return { source, target, all: [source, target], async [Symbol.asyncDispose]() {} }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack[Symbol.asyncDispose]()
  }
}

/** A server that runs before this test and after it. */
const lent = (url: string): Server => ({
  provider: 'url',
  url: async () => url,
  scratch: null,
  crash: null,
  version: '',
  startMs: 0,
  log: async () => '',
  alive: async () => true,
  async [Symbol.asyncDispose]() {},
})

const optionsIn = (cwd: string): CheckOptions => ({
  cwd,
  run: '00000000',
  server: 'url',
  sourceUrl: null,
  targetUrl: null,
  failOn: 'error',
  showValues: false,
  only: null,
  onKept: null,
  reportDir: null,
  budget: null,
  policy: null,
  signOff: null,
  self: { command: process.execPath, args: [resolve('src/cli.ts')] },
  signal: new AbortController().signal,
  onProgress: () => {},
})
