import type { Session } from '../engine/engine.ts'
import type { Range } from './reading.ts'
import type { Work } from './work.ts'

/** From this many rows on a table is worth processes of its own. */
export const BIG = 100_000

/**
 * Divides a comparison by ranges of its key's first column, so that several processes can share it: as many parts of about as
 * many of the target's rows. One part, `null`, where the table has fewer than `apartFrom` rows or its key has no order that ranges could use.
 * `divides` is called as soon as it is known that there will be several.
 */
export async function split(
  work: Work,
  parts: number,
  apartFrom: number,
  target: Session,
  divides: () => void,
): Promise<{ rows: number; ranges: (Range | null)[] }> {
  const { dialect, raw } = target.engine
  const from = `${work.found} t`
  const [[count = '0'] = []] = await target.query(`select count(*) from ${from}`)
  const rows = Number(count)
  const [first] = work.key
  const whole = { rows, ranges: [null] }
  if (rows < apartFrom || parts < 2 || work.sample !== null || first?.type.kind !== 'integer')
    return whole
  if (!work.parts.every(part => copiesInteger(work, part))) return whole
  divides()
  const key = `t.${dialect.name(first.name)}`
  const bounds: string[] = []
  for (let i = 1; i < parts; i++) {
    const at = dialect.limit(1, Math.floor((rows * i) / parts))
    const [[bound = null] = []] = await target.query(
      `select ${raw(key, first.type)} from ${from} order by ${key} ${at}`,
    )
    if (bound !== null && bound !== bounds.at(-1)) bounds.push(bound)
  }
  const edges = [null, ...bounds, null]
  return { rows, ranges: edges.slice(1).map((upTo, i) => ({ after: edges[i] ?? null, upTo })) }
}

/** A range of the target's key is the same range of the source's where the key is copied as it is. */
function copiesInteger(work: Work, part: Work['parts'][number]): boolean {
  return work.key.every(({ name, type }) => {
    const form = part.fields.find(field => field.column === name)?.form
    if (form?.kind !== 'from' || Object.values(form.forms).some(v => v !== undefined)) return false
    if (form.column.type.kind !== type.kind) return false
    return type.kind === 'integer' || (type.kind === 'text' && !type.fixed)
  })
}
