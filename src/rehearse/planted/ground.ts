import type { Column } from '../../engine/catalog.ts'
import type { Session } from '../../engine/engine.ts'
import { engines } from '../../engine/index.ts'
import { type Plan, targetName } from '../../mapping/plan.ts'
import type { Before } from '../../validate/before.ts'
import { openWork } from '../../validate/reading.ts'
import { type Work, worksOf } from '../../validate/work.ts'
import type { Ground } from './rows.ts'

/** The target tables in which a corruption can be planted and has to be noticed: those that are compared whole, and hold rows. */
export async function groundsOf(
  plan: Plan,
  before: readonly Before[],
  target: Session,
): Promise<Ground[]> {
  const works = worksOf(plan, before).filter(
    work => work.about === 'mapped' && work.sample === null,
  )
  const grounds: Ground[] = []
  for (const table of new Set(works.map(work => work.table))) {
    const own = works.filter(work => work.table === table)
    const [first] = own
    const to = plan.transfers.find(transfer => targetName(transfer.to) === table)?.to
    if (first === undefined || to === undefined) continue
    const compared = new Set(own.flatMap(work => comparedColumns(work, plan)))
    const keyed = first.key.every(column => compared.has(column.name))
    const [[rows = '0'] = []] = await target.query(`select count(*) from ${first.found} t`)
    if (!keyed || Number(rows) === 0) continue
    grounds.push({
      name: table,
      table: to,
      relation: first.found,
      key: first.key,
      columns: to.columns.filter(column => compared.has(column.name) && !column.generated),
      rows: Number(rows),
      updated: plan.transfers.every(({ to, update }) => update || targetName(to) !== table),
    })
  }
  return grounds
}

/** Columns whose every difference the comparison finds: what is tolerated, or has no form, is left out. */
function comparedColumns(work: Work, plan: Plan): Column['name'][] {
  const { columns } = openWork(
    work,
    { source: engines[plan.source], target: engines[plan.target] },
    () => Promise.reject(new Error('nothing is looked up to learn what is compared')),
  )
  const tolerated = new Set(
    plan.transfers
      .filter(({ to }) => targetName(to) === work.table)
      .flatMap(({ tolerate }) => tolerate.map(each => each.column)),
  )
  return columns.map(column => column.name).filter(name => !tolerated.has(name))
}
