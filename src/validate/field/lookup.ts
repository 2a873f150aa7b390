import type { Column, Table } from '../../engine/catalog.ts'
import type { CellChunk, Session } from '../../engine/engine.ts'
import { canonical } from '../canonical/canonical.ts'
import { type Canonical, copyOf, type Slot, setFault, setNull, slot, slotText } from '../slot.ts'
import { type Evaluate, plain } from './evaluate.ts'
import { setSame } from './literal.ts'

export interface LookupQuestion {
  table: Table
  by: { column: Column; evaluate: Evaluate }[]
  take: { column: Column; form: Canonical }
  /** A literal, read by the target column's type, or what to do without. */
  missing: 'error' | 'null' | Slot
}

/** Rows of a looked-up table that are kept in memory; a table that has no more is read once, whole. */
const KEPT = 50_000
/** Keys in one question. */
const ASKED = 500

/** The lookups of one reading. `prepare` asks the target for what some chunks of rows need; the
 * evaluations of these rows then answer from memory. */
export class Lookups {
  readonly #ask: () => Promise<Session>
  readonly #all: Lookup[] = []

  /** `ask`: a session of the target that nothing else reads from. */
  constructor(ask: () => Promise<Session>) {
    this.#ask = ask
  }

  add(question: LookupQuestion): Evaluate {
    const lookup = new Lookup(question)
    this.#all.push(lookup)
    return lookup.evaluate
  }

  async prepare(chunks: readonly CellChunk[]): Promise<void> {
    // In order: a lookup's key may come from a lookup before it.
    for (const lookup of this.#all) await lookup.prepare(chunks, this.#ask)
  }
}

class Lookup {
  readonly #question: LookupQuestion
  readonly #key: { column: Column; evaluate: Evaluate; value: Slot }[]
  /** By key: what is taken; `null` where no row has that key. */
  readonly #known = new Map<string, Slot | null>()
  #whole: boolean | null = null

  constructor(question: LookupQuestion) {
    this.#question = question
    this.#key = question.by.map(by => ({ ...by, value: slot() }))
  }

  readonly evaluate: Evaluate = (chunk, base, to) => {
    const key = this.#keyOf(chunk, base)
    const { missing, table } = this.#question
    if (key === null) return typeof missing === 'string' ? setNull(to) : setSame(to, missing)
    if (typeof key === 'object') return setFault(to, key.fault)
    const taken = this.#known.get(key) ?? null
    if (taken !== null) setSame(to, taken)
    else if (missing === 'error')
      setFault(to, `the lookup finds no row in ${table.schema}.${table.name}`)
    else if (missing === 'null') setNull(to)
    else setSame(to, missing)
  }

  async prepare(chunks: readonly CellChunk[], ask: () => Promise<Session>): Promise<void> {
    this.#whole ??= await this.#readWhole(await ask())
    if (this.#whole) return
    if (this.#known.size > KEPT) this.#known.clear()
    const wanted = new Map<string, string[]>()
    for (const chunk of chunks) {
      for (let row = 0; row < chunk.rows; row++) {
        const key = this.#keyOf(chunk, row * chunk.width)
        if (typeof key !== 'string' || this.#known.has(key) || wanted.has(key)) continue
        const parts = this.#key.map(part => partText(part.column, part.value))
        wanted.set(key, parts)
      }
    }
    const keys = [...wanted]
    for (let from = 0; from < keys.length; from += ASKED) {
      await this.#askFor(await ask(), keys.slice(from, from + ASKED))
    }
  }

  /** The key that a row asks for; null where a part of it is NULL, which equals nothing. */
  #keyOf(chunk: CellChunk, base: number): string | null | { fault: string } {
    let key = ''
    for (const { evaluate, value } of this.#key) {
      evaluate(chunk, base, value)
      if (value.fault !== null) return { fault: value.fault }
      const text = slotText(value)
      if (text === null) return null
      key += `${text.length}:${text}`
    }
    return key
  }

  async #readWhole(session: Session): Promise<boolean> {
    const { dialect } = session.engine
    const table = dialect.table(this.#question.table)
    const some = `select 1 as one from ${table} t ${dialect.limit(KEPT + 1, 0)}`
    const [[rows = '0'] = []] = await session.query(`select count(*) from (${some}) c`)
    if (Number(rows) > KEPT) return false
    await this.#read(session, '')
    return true
  }

  async #askFor(session: Session, keys: [string, string[]][]): Promise<void> {
    const { dialect } = session.engine
    for (const [key] of keys) this.#known.set(key, null)
    const columns = this.#question.by.map(by => `t.${dialect.name(by.column.name)}`)
    const tuples = keys.map(([, parts]) => {
      const literals = parts.map((part, i) => {
        const type = this.#question.by[i]?.column.type
        return type === undefined ? dialect.text(part) : dialect.literal(part, type)
      })
      return literals.length === 1 ? literals.join() : `(${literals.join(', ')})`
    })
    const left = columns.length === 1 ? columns.join() : `(${columns.join(', ')})`
    await this.#read(session, ` where ${left} in (${tuples.join(', ')})`)
  }

  async #read(session: Session, where: string): Promise<void> {
    const { dialect } = session.engine
    const { table, by, take } = this.#question
    const columns = [...by.map(part => part.column), take.column]
    const list = columns
      .map(c => session.engine.raw(`t.${dialect.name(c.name)}`, c.type))
      .join(', ')
    const forms = by.map(({ column }, i) => ({
      evaluate: plain(i, canonical(column.type) ?? take.form),
      value: slot(),
    }))
    const taken = plain(by.length, take.form)
    const value = slot()
    for await (const chunk of session.cells(
      `select ${list} from ${dialect.table(table)} t${where}`,
    )) {
      for (let row = 0; row < chunk.rows; row++) {
        const base = row * chunk.width
        let key = ''
        for (const form of forms) {
          form.evaluate(chunk, base, form.value)
          const text = slotText(form.value)
          key += text === null ? '-' : `${text.length}:${text}`
        }
        taken(chunk, base, value)
        this.#learn(key, value)
      }
    }
  }

  #learn(key: string, value: Slot): void {
    const known = this.#known.get(key)
    if (known === undefined || known === null) {
      this.#known.set(key, copyOf(value))
      return
    }
    if (slotText(known) === slotText(value)) return
    const twice = slot()
    setFault(
      twice,
      `the lookup finds two rows in ${this.#question.table.schema}.${this.#question.table.name}`,
    )
    this.#known.set(key, twice)
  }
}

/** A key's part as a literal is made of it: bytes as wire text. */
function partText(column: Column, value: Slot): string {
  if (column.type.kind === 'bytes')
    return `\\x${value.data.toString('hex', value.start, value.end)}`
  return slotText(value) ?? ''
}
