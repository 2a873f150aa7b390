import type { Reorder } from '../reorder.ts'

/** InnoDB clusters by the primary key, else by the first unique key without NULL. Elsewhere triggers would fire. */
export const reorder: Reorder = async (_session, table) => {
  const never = (column: string): boolean =>
    table.columns.find(({ name }) => name === column)?.nullable === false
  const clustered =
    table.primaryKey !== null || table.uniques.some(({ columns }) => columns.every(never))
  return clustered ? 'by key' : 'not possible'
}
