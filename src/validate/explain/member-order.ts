import { type Cause, isText, onlyVariant } from './cause.ts'
import { fieldBySql } from './mend.ts'

/** The same members in another order: SETs written as text, lists, JSON arrays. */
export const memberOrder: Cause = {
  name: 'member-order',
  match: ({ type, want, have }) => {
    if (want === null || have === null || want.length !== have.length) return null
    if (!want.includes(',') || sorted(want) !== sorted(have)) return null
    const ascends = isText(type) && have === [...want.split(',')].sort().join(',')
    return { variant: ascends ? 'ascending' : 'any' }
  },
  say: group =>
    onlyVariant(group) === 'ascending'
      ? 'the same members in another order: they ascend now'
      : 'the same members in another order',
  mend: (group, field) =>
    onlyVariant(group) === 'ascending'
      ? fieldBySql(field, column => field.sql.ascending(column))
      : null,
  advice: (_group, mend) =>
    mend !== null
      ? 'Where the order says something, write the members as the source has them.'
      : 'No rule takes two orders of a text’s members for one: where the order says nothing, write them in one order on both sides, or give them a column that has none, a SET (`as: set`).',
}

const sorted = (list: string): string => {
  const [, open = '', inner = list, close = ''] = /^([[{(])(.*)([\]})])$/s.exec(list) ?? []
  return `${open}${inner
    .split(',')
    .map(member => member.trim())
    .sort()
    .join(',')}${close}`
}
