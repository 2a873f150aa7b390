import type { Session } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { compile } from '../../../src/mapping/sql/compile.ts'
import type { CompiledCell, CompiledTransfer, Fault } from '../../../src/mapping/sql/compiled.ts'
import { columnSql } from '../../../src/mapping/sql/value.ts'
import type { Halves } from './halves.ts'
import { type Mutant, mutants } from './mutants.ts'
import { type Outcomes, outcomes } from './outcomes.ts'

/** What takes the place of a case's own, by the case's number. */
interface Broken {
  n: number
  cell: CompiledCell
  faults: readonly Fault[]
}

/** What is sent to the target of the generated values, and how a mutant changes it. */
export class Look implements AsyncDisposable {
  readonly #halves: Halves
  readonly #session: Session
  readonly #compiled: CompiledTransfer
  readonly #own = new Map<number, Outcomes>()

  private constructor(halves: Halves, session: Session, compiled: CompiledTransfer) {
    this.#halves = halves
    this.#session = session
    this.#compiled = compiled
  }

  static async at(halves: Halves): Promise<Look> {
    const [transfer] = halves.plan.transfers
    if (transfer === undefined) throw new Error('there is no transfer')
    const { source, target } = halves
    const [from, to] = [engines[source.engine], engines[target.engine]]
    const compiled = compile(transfer, from, to, 'first', false)
    return new Look(halves, await from.connect(source.url, { name: 'test' }), compiled)
  }

  mutants(n: number): Mutant[] {
    const { dialect } = engines[this.#halves.source.engine]
    const name = `c${n}`
    const own = this.#cellOf(n)
    const { table } = this.#halves.plan.transfers[0]?.from ?? {}
    const column = table?.columns.find(one => one.name === name)
    if (own === null || column === undefined) return []
    const { cell, faults } = own
    const same = JSON.stringify([cell, faults])
    const plain = dialect.wire(columnSql(dialect, name), column.type)
    const labels = column.type.kind === 'enum' ? column.type.labels : null
    return mutants(cell, plain, faults, labels).filter(
      one => JSON.stringify([one.cell, one.faults]) !== same,
    )
  }

  /**
   * Null: the server does not take it. `stops`: a value is refused that should not be; `differs`: another text is sent for one; `passes`:
   * rows that are to be refused, of which something else becomes.
   */
  async of(broken: Broken): Promise<{ stops: boolean; differs: boolean; passes: number[] } | null> {
    const { n } = broken
    const made = await this.#made(broken)
    const own = await this.#ownOf(n)
    if (made === null) return null
    const refused = new Set(this.#halves.refused[n])
    const others = [...own].filter(([id, text]) => made.get(id) !== text).map(([id]) => id)
    const sound = others.filter(id => !refused.has(id))
    return {
      stops: sound.some(id => (made.get(id) ?? null) === null),
      differs: sound.length > 0,
      passes: others.filter(id => refused.has(id) && (made.get(id) ?? null) !== null),
    }
  }

  async #ownOf(n: number): Promise<Outcomes> {
    const known = this.#own.get(n)
    if (known !== undefined) return known
    const cell = this.#cellOf(n)
    const made = cell === null ? null : await this.#made({ n, ...cell })
    if (made === null) throw new Error(`the source does not take the mover's own SQL of c${n}`)
    this.#own.set(n, made)
    return made
  }

  #cellOf(n: number): Omit<Broken, 'n'> | null {
    const cell = this.#compiled.cells.find(({ staged }) => staged === `c${n}`)
    const faults = this.#compiled.faults.filter(({ column }) => column === `c${n}`)
    return cell === undefined ? null : { cell, faults }
  }

  #made({ n, ...broken }: Broken): Promise<Outcomes | null> {
    return outcomes(this.#session, this.#compiled, broken, this.#halves.refused[n] ?? [])
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#session[Symbol.asyncDispose]()
  }
}
