import { count } from '../../check/figures.ts'
import type { LogicalType } from '../../engine/catalog.ts'
import type { Form } from '../../mapping/plan.ts'
import { type Slot, slotText } from '../slot.ts'

/** A cell that differs, its texts read once for all causes. */
export interface Cell {
  type: LogicalType
  /** Canonical texts; null is NULL or, beside a fault, no value at all. Bytes are hexadecimal. */
  want: string | null
  have: string | null
  /** Why there is no such value. */
  wantFault: string | null
  haveFault: string | null
  /** The canonical text of the column's default; null where it has none, or one that is no literal. */
  default: string | null
}

/** What a cause has to say of one cell. Nothing in it but `sample` and `row` may tell what a value is. */
export interface Match {
  /** What may be another from cell to cell: the 20 of "cut at 20 characters". */
  variant?: string
  /** Every rule that would explain this cell. What is left over all cells explains the group. */
  readings?: readonly string[]
  /** A pair of texts that the mend is found from; never leaves the prover. */
  sample?: readonly [of: string, what: string]
}

/** One way for a cell to differ. */
export interface Cause {
  /** Stable: it stands in report.json. */
  name: string
  /** Pure: null where the cell differs in another way. */
  match(cell: Cell): Match | null
  /** How the cells of a group differ, in words that read on from "12 cells:". */
  say(group: Group): string
  /** Where the target is right: the rule of the spec that says so. Null where the language has none. */
  mend?(group: Group, field: Field): Mend | null
  /** What to do where there is no rule (`mend` is null), or before one is taken. */
  advice?(group: Group, mend: Mend | null): string | null
}

/** Cells of one column that differ for one cause. */
export interface Group {
  count: number
  /** How many cells of each; null where there are more than are worth telling apart. */
  variants: ReadonlyMap<string, number> | null
  /** What explains every cell of the group. */
  readings: readonly string[]
  /** Null where there are more than are kept. */
  samples: ReadonlyMap<string, string> | null
  /** Some cell gave no sample, or two of one name were not alike. */
  blurred: boolean
}

/** The target column that differs, and what the spec says of it. */
export interface Field {
  /** `crm.customer` */
  table: string
  column: string
  type: LogicalType
  /** Null where several parts map it in different ways, or none does. */
  form: Form | null
  /** Values may stand in the mend. */
  shown: boolean
  default: string | null
  sql: FieldSql
}

/** What a mend in SQL needs of the source's engine. */
export interface FieldSql {
  /** An identifier, quoted where it has to be. */
  name(identifier: string): string
  /** Text in a Unicode form; null where the engine has no function for it. */
  unicodeForm(expression: string, form: 'nfc' | 'nfd' | 'nfkc' | 'nfkd'): string | null
  /** A text's members between commas, by their bytes; null where the engine has no expression for it. */
  ascending(expression: string): string | null
}

/** Text to paste into the spec: a field of `fields`, or an entry of `validate.tolerate`. */
export interface Mend {
  under: 'fields' | 'tolerate'
  text: string
}

/** Reads both sides of a cell that differs. */
export const cellOf = (
  expected: Slot,
  found: Slot,
  type: LogicalType,
  byDefault: string | null,
): Cell => ({
  type,
  want: textOf(expected, type),
  have: textOf(found, type),
  wantFault: expected.fault,
  haveFault: found.fault,
  default: byDefault,
})

const textOf = (slot: Slot, type: LogicalType): string | null =>
  type.kind === 'bytes' && slot.start >= 0
    ? slot.data.toString('hex', slot.start, slot.end)
    : slotText(slot)

/** Kinds whose canonical form is text as people wrote it. */
export const isText = (type: LogicalType): boolean => type.kind === 'text' || type.kind === 'enum'

/** The variants of a group, most cells first: `4 h later (12), 5 h later (3)`; one alone without its count; `many` where they are too many. */
export function variantsText(
  group: Group,
  say: (variant: string) => string,
  many = 'in many ways',
): string {
  if (group.variants === null) return many
  const entries = [...group.variants].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [only] = entries
  if (only !== undefined && entries.length === 1) return say(only[0])
  return entries.map(([variant, cells]) => `${say(variant)} (${count(cells)})`).join(', ')
}

/** The one variant of all cells, or null. */
export const onlyVariant = ({ variants }: Group): string | null => {
  const [only] = variants?.keys() ?? []
  return only !== undefined && variants?.size === 1 ? only : null
}
