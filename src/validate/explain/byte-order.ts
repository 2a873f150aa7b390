import { type Cause, type Cell, onlyVariant, variantsText } from './cause.ts'
import { fieldWith } from './mend.ts'

/** The same bytes in the order of another convention: UUIDs that MySQL's uuid_to_bin swaps, GUIDs, bytes back to front. */
export const byteOrder: Cause = {
  name: 'byte-order',
  match: cell => {
    const [want, have] = [hexOf(cell.want, cell), hexOf(cell.have, cell)]
    if (want === null || have === null || want.length !== have.length) return null
    const order = ORDERS.find(({ of }) => of(want) === have)
    return order === undefined ? null : { variant: order.name }
  },
  say: group => variantsText(group, name => ORDERS.find(o => o.name === name)?.said ?? name),
  mend: (group, field) => {
    const { form, type } = field
    if (form?.kind !== 'from') return null
    const { as } = form.forms
    const fromBytes = form.column.type.kind === 'bytes'
    if (fromBytes === (type.kind === 'bytes')) return null
    if (as !== undefined && as !== 'uuid' && as !== 'uuid-swapped') return null
    const other = fromBytes === (as !== 'uuid-swapped') ? 'unswapped' : 'swapped'
    return onlyVariant(group) === other
      ? fieldWith(field, { as: as === 'uuid-swapped' ? 'uuid' : 'uuid-swapped' })
      : null
  },
  advice: () => 'Two conventions of writing the same bytes meet: say which one the column has.',
}

const reversed = (hex: string): string => (hex.match(/../g) ?? []).reverse().join('')

const ORDERS: { name: string; said: string; of: (hex: string) => string | null }[] = [
  {
    name: 'unswapped',
    said: 'other byte order: the time is swapped, as uuid_to_bin(…, 1) does',
    of: hex => uuid(hex, hex.slice(8, 16) + hex.slice(4, 8) + hex.slice(0, 4)),
  },
  {
    name: 'swapped',
    said: 'other byte order: the time is swapped, as uuid_to_bin(…, 1) does',
    of: hex => uuid(hex, hex.slice(12, 16) + hex.slice(8, 12) + hex.slice(0, 8)),
  },
  {
    name: 'guid',
    said: 'other byte order: little endian, as a GUID of Windows is stored',
    of: hex =>
      uuid(
        hex,
        reversed(hex.slice(0, 8)) + reversed(hex.slice(8, 12)) + reversed(hex.slice(12, 16)),
      ),
  },
  { name: 'reversed', said: 'bytes back to front', of: reversed },
]

const uuid = (hex: string, start: string): string | null =>
  hex.length === 32 ? start + hex.slice(16) : null

/** Bytes, UUIDs and texts that are UUIDs, in hexadecimal without dashes. */
function hexOf(text: string | null, { type }: Cell): string | null {
  if (text === null) return null
  if (type.kind === 'bytes') return text.length >= 4 ? text : null
  const hex = text.replaceAll('-', '').toLowerCase()
  return (type.kind === 'uuid' || type.kind === 'text') && /^[0-9a-f]{32}$/.test(hex) ? hex : null
}
