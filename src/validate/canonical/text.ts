import { type Canonical, setBytes, setText } from '../slot.ts'

const BLANK = 0x20

/** The bytes, all of them: text that may vary in length, labels, bytes. */
export const bytes: Canonical = (data, start, end, slot) => setBytes(slot, data, start, end)

/** CHAR(n): the blanks that pad it are no part of the value, in every engine; other white space is. */
export const padded: Canonical = (data, start, end, slot) => {
  let to = end
  while (to > start && data[to - 1] === BLANK) to--
  setBytes(slot, data, start, to)
}

/** SET: members in an order of their own. */
export const set: Canonical = (data, start, end, slot) => {
  const members = data.toString('utf8', start, end)
  if (!members.includes(',')) return setBytes(slot, data, start, end)
  setText(slot, [...new Set(members.split(','))].sort().join(','))
}
