import type { Column } from '../catalog.ts'
import type { Flavour } from './flavour.ts'

/**
 * What LOAD DATA makes of wire text, where the column does not read it as it stands. `wire` is a
 * user variable or a column of text.
 */
export function accept(flavour: Flavour, wire: string, { type }: Column): string | null {
  switch (type.kind) {
    case 'bytes':
    case 'other':
      return `unhex(substr(${wire}, 3))`
    case 'geometry': {
      const srid = `cast(conv(hex(reverse(unhex(substr(${wire}, 3, 8)))), 16, 10) as unsigned)`
      return flavour.geometry(`unhex(substr(${wire}, 11))`, srid)
    }
    case 'bits':
      // A BIT takes text as bytes; the number of 65 digits and more does not exist.
      return `cast(conv(${wire}, 2, 10) as unsigned)`
    case 'enum':
      return `if(${member(wire, type.labels)}, ${wire}, ${refused(wire)})`
    case 'set':
      return `if(${NUMBER(wire)} and not ${member(wire, type.labels)}, ${refused(wire)}, ${wire})`
    default:
      return null
  }
}

/** Digits that are no label would be taken for the number of one. */
const NUMBER = (wire: string): string =>
  `${wire} regexp '^[[:space:]]*[-+]?[[:digit:]]+[[:space:]]*$'`

const member = (wire: string, labels: readonly string[]): string =>
  `cast(${wire} as binary) in (${labels.map(label => `X'${Buffer.from(label).toString('hex')}'`).join(', ')})`

/**
 * What is no label and no number, so that the server refuses it, or NULL. Letters: collations pass
 * over much else.
 */
const refused = (wire: string): string => `concat('no label of this column: ', ${wire})`
