import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import type { Check } from '../../../src/check/check.ts'
import type { Catalog } from '../../../src/engine/catalog.ts'
import type { EngineName } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { makePlan } from '../../../src/mapping/make-plan.ts'
import type { Plan, PlannedField, Transfer } from '../../../src/mapping/plan.ts'
import { type MoverEvent, type MoverJob, PLAIN_JOB, type Refusal } from '../../../src/replay/job.ts'
import { runMover } from '../../../src/replay/mover.ts'
import { loadMove } from '../../../src/spec/load.ts'
import { compile } from '../../../src/validate/field/compile.ts'
import { SelectList } from '../../../src/validate/field/evaluate.ts'
import { Lookups } from '../../../src/validate/field/lookup.ts'
import { prove } from '../../../src/validate/prove.ts'
import { slot } from '../../../src/validate/slot.ts'
import { database, script } from '../../databases.ts'
import type { Case } from './cases.ts'
import { sqlOf, TYPES, type Type, type TypeName } from './types.ts'

/** Rows of values, the edges first, beside one of NULLs. */
const ROWS = 64

const SERVERS: Record<EngineName, string> = {
  postgres: 'postgres:18',
  mysql: 'mysql:9.7',
  mariadb: 'mariadb:11.8',
}

type Side = { engine: EngineName; url: string }

/**
 * One table of generated values on a real source (`g`: column `c0` for the first case and so on), what is left of it where no
 * value is one that its field refuses (`s`), and the table that a move of both fills (`t`).
 */
export class Halves implements AsyncDisposable {
  readonly plan: Plan
  /** By case: row ids whose value its field refuses, as the prover sees it. */
  readonly refused: readonly number[][]
  readonly source: Side
  readonly target: Side
  readonly #stack: AsyncDisposableStack
  #moves = 0

  private constructor(
    plan: Plan,
    refused: number[][],
    sides: { source: Side; target: Side },
    stack: AsyncDisposableStack,
  ) {
    this.plan = plan
    this.refused = refused
    this.source = sides.source
    this.target = sides.target
    this.#stack = stack
  }

  /** Throws where a case is none that the mapping takes. */
  static async open(
    source: EngineName,
    target: EngineName,
    cases: readonly Case[],
    seed: number,
    rows = ROWS,
  ): Promise<Halves> {
    await using stack = new AsyncDisposableStack()
    const from: Side = { engine: source, url: stack.use(await database(source)).url }
    const to: Side = { engine: target, url: stack.use(await database(target)).url }
    const columns = (engine: EngineName, side: 'from' | 'to') =>
      cases.map((c, n) => `, c${n} ${nativeOf(c[side], engine)}`).join('')
    const tables = `create table g (id int primary key${columns(source, 'from')});
      create table s (id int primary key${columns(source, 'from')});`
    await script(source, from.url, tables)
    await script(target, to.url, `create table t (id int primary key${columns(target, 'to')})`)
    const plan = await planOf(from, to, cases)
    await script(source, from.url, rowsOf(source, cases, seed, rows))
    const refused = await refusedBy(plan, from)
    const sound = refused.flatMap((ids, n) =>
      ids.length === 0 ? [] : [`update s set c${n} = null where id in (${ids.join(', ')});`],
    )
    await script(
      source,
      from.url,
      `${loose(source)} insert into s select * from g; ${sound.join('\n')}`,
    )
    return new Halves(plan, refused, { source: from, target: to }, stack.move())
  }

  /** Moves the sound rows, with a mover in this process; `only`: of some cases. */
  move(only?: readonly number[]): Promise<Refusal | null> {
    const names = only?.map(n => `c${n}`)
    const transfers = this.plan.transfers.map(transfer => ({
      ...transfer,
      fields: transfer.fields.filter(
        ({ target }) => target.name === 'id' || (names?.includes(target.name) ?? true),
      ),
    }))
    return this.#run({ ...this.plan, transfers })
  }

  /** What the mover says of one value of `g` that the prover takes for refused; null where it moves it. */
  async moveOne(n: number, id: number): Promise<Refusal | null> {
    const [transfer] = this.plan.transfers
    if (transfer === undefined) throw new Error('there is no transfer')
    const name = `c${n}`
    const one: Transfer = {
      ...transfer,
      from: {
        ...transfer.from,
        relation: engines[this.source.engine].dialect.table({
          ...transfer.to,
          schema: schemaOf(transfer),
          name: 'g',
        }),
        where: `id = ${id}`,
      },
      fields: transfer.fields.filter(f => f.target.name === name || f.target.name === 'id'),
    }
    await script(this.target.engine, this.target.url, 'delete from t')
    return this.#run({ ...this.plan, transfers: [one] })
  }

  /** What the proof finds of the move: the failed checks, and how many cells it did not compare. */
  async prove(): Promise<{ failed: Check[]; uncovered: number }> {
    const proof = await prove({
      plan: this.plan,
      source: this.source,
      target: this.target,
      privacy: { showValues: true, salt: 'salt' },
      self: { command: process.execPath, args: ['src/cli.ts'] },
      workers: 1,
      keysShown: 3,
    })
    return {
      failed: proof.checks.filter(c => c.result === 'failed'),
      uncovered: proof.tables.reduce((sum, t) => sum + t.uncoveredCells, 0),
    }
  }

  /** By case, what the target holds of it, as its server prints it: neither half is asked. */
  async stored(): Promise<string[]> {
    const { engine, url } = this.target
    await using session = await engines[engine].connect(url, { name: 'test' })
    const rows = await session.query('select * from t order by id')
    return this.refused.map((_, n) => JSON.stringify(rows.map(row => row[n + 1])))
  }

  /** Empties the target, so that it can be filled anew. */
  async clear(): Promise<void> {
    await script(this.target.engine, this.target.url, 'delete from t')
  }

  async #run(plan: Plan): Promise<Refusal | null> {
    // Each is a move of its own: none goes on from another one's checkpoint.
    const move = `both-${++this.#moves}`
    return moveHere({
      plan: { ...plan, move },
      source: this.source,
      target: this.target,
      only: null,
      batchSize: null,
      failpoints: [],
      ...PLAIN_JOB,
      statementTimeout: 60,
    })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stack.disposeAsync()
  }
}

const schemaOf = ({ from }: Transfer): string => from.table?.schema ?? ''

function nativeOf(type: TypeName, engine: EngineName): string {
  const { native }: Type = TYPES[type]
  return native[engine] ?? 'not here'
}

/** Cases whose types both engines have. */
export const casesOf = (cases: readonly Case[], source: EngineName, target: EngineName): Case[] =>
  cases.filter(c => {
    const [from, to]: Type[] = [TYPES[c.from], TYPES[c.to]]
    return from?.native[source] !== undefined && to?.native[target] !== undefined
  })

export const titleOf = (c: Case | undefined): string =>
  c === undefined ? '?' : `${c.from} { ${c.forms} } ${c.to}`

/** MySQL takes zero dates only where its strict mode is off. */
const loose = (engine: EngineName): string => (engine === 'postgres' ? '' : "set sql_mode = '';")

function rowsOf(engine: EngineName, cases: readonly Case[], seed: number, many: number): string {
  const columns = cases.map((c, n) => [
    ...c.edges,
    ...fc.sample(c.values, { numRuns: many, seed: seed + n }),
  ])
  const rows = Array.from({ length: many }, (_, row) => {
    const cells = cases.map((c, n) => sqlOf(c.from, engine, columns[n]?.[row] ?? null))
    return `(${[row + 1, ...cells].join(', ')})`
  })
  const nothing = `(${[0, ...cases.map(() => 'null')].join(', ')})`
  return `${loose(engine)} insert into g values ${[nothing, ...rows].join(',\n')};`
}

/** The plan as the spec says it, whatever the mapping finds in the source's rows: there are none yet. */
async function planOf(from: Side, to: Side, cases: readonly Case[]): Promise<Plan> {
  const folder = await mkdtemp(join(tmpdir(), 'halves-'))
  try {
    const fields = cases.map(
      (c, n) => `      c${n}: ${c.forms === '' ? `c${n}` : `{ from: c${n}, ${c.forms} }`}`,
    )
    const lines = [
      'move: both',
      `source: { engine: "${SERVERS[from.engine]}" }`,
      `target: { engine: "${SERVERS[to.engine]}" }`,
      'map:',
      '  - from: s',
      '    to: t',
      '    fields:',
      '      id: id',
      ...fields,
      'leave: { g: where the rows of s come from }',
    ]
    await writeFile(join(folder, 'both.move.yaml'), lines.join('\n'))
    const move = await loadMove('both.move.yaml', { cwd: folder })
    await using source = await engines[from.engine].connect(from.url, { name: 'test' })
    await using target = await engines[to.engine].connect(to.url, { name: 'test' })
    const catalog = (session: typeof source): Promise<Catalog> => session.engine.catalog(session)
    const { plan, checks } = await makePlan(
      move,
      {
        source: { session: source, catalog: await catalog(source) },
        target: { session: target, catalog: await catalog(target) },
      },
      { showValues: true, salt: 'salt' },
    )
    const wrong = checks.filter(c => c.result === 'failed' && c.id === 'mapping.type')
    if (plan === null || wrong.length > 0) {
      throw new Error(wrong.map(c => `${c.subject}: ${c.summary}`).join('\n') || 'there is no plan')
    }
    return plan
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** By case, the rows of `g` whose value its field refuses: the prover's half, on the raw text that the source prints. */
async function refusedBy(plan: Plan, from: Side): Promise<number[][]> {
  const engine = engines[from.engine]
  await using session = await engine.connect(from.url, { name: 'test' })
  const select = new SelectList()
  const lookups = new Lookups(() => Promise.reject(new Error('nothing is looked up')))
  const fields = (plan.transfers[0]?.fields ?? []).map(({ form, target }: PlannedField) =>
    compile(form, target.type, { engine, select, lookups, judged: true }),
  )
  const [id, ...cases] = fields
  const refused: number[][] = cases.map(() => [])
  const to = slot()
  for await (const chunk of session.cells(`select ${select.sql} from g s order by id`)) {
    for (let row = 0; row < chunk.rows; row++) {
      const base = row * chunk.width
      id?.evaluate(chunk, base, to)
      const key = Number(to.data.toString('latin1', to.start, to.end))
      for (const [n, field] of cases.entries()) {
        field?.evaluate(chunk, base, to)
        if (to.fault !== null) refused[n]?.push(key)
      }
    }
  }
  return refused
}

/** Runs the mover in this process: null where all is moved. */
async function moveHere(job: MoverJob): Promise<Refusal | null> {
  const input = new PassThrough()
  const said: MoverEvent[] = []
  const complaints: string[] = []
  input.write(`${JSON.stringify(job)}\n`)
  await runMover({
    input,
    say: event => said.push(event),
    complain: message => complaints.push(message),
    orphaned: () => complaints.push('the mover was left alone'),
  })
  for (const event of said) {
    if (event.event === 'refused') return event.refusal
    if (event.event === 'lost') throw new Error(event.message)
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return null
}
