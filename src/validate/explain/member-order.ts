import type { Cause } from './cause.ts'

/** The same members in another order: SETs written as text, lists, JSON arrays. */
export const memberOrder: Cause = {
  name: 'member-order',
  match: ({ want, have }) => {
    if (want === null || have === null || want.length !== have.length) return null
    return want.includes(',') && sorted(want) === sorted(have) ? {} : null
  },
  say: () => 'the same members in another order',
  advice: () =>
    'Where the order says nothing, write the members in one order on both sides, or use a SET.',
}

const sorted = (list: string): string => {
  const [, open = '', inner = list, close = ''] = /^([[{(])(.*)([\]})])$/s.exec(list) ?? []
  return `${open}${inner
    .split(',')
    .map(member => member.trim())
    .sort()
    .join(',')}${close}`
}
