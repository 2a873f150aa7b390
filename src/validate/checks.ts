import type { CauseEvidence, Evidence, Known } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import type { LogicalType } from '../engine/catalog.ts'
import { engines } from '../engine/index.ts'
import { differingCells, located, wrongRows } from './evidence.ts'
import { fieldOf } from './explain/field-of.ts'
import type { LocatedCheck, ProveRequest, TableProof } from './proof.ts'
import type { Proven } from './prove.ts'
import { tolerances } from './tolerances.ts'
import { untouched } from './untouched.ts'
import type { Work } from './work.ts'

/** What was proven of one table, in figures. */
export function tableProof({ work, result, ms }: Proven): TableProof {
  const { mapped, counts } = result
  const expected = counts?.expected ?? mapped.expected
  const found = counts?.found ?? mapped.found
  return {
    table: work.table,
    expected,
    found,
    missing: Math.max(mapped.missing, counts ? expected - found : 0),
    extra: Math.max(mapped.extra, counts ? found - expected : 0),
    differing: mapped.differing,
    duplicate: mapped.duplicate,
    sampled: counts ? mapped.expected : null,
    cells: mapped.cells,
    inferredCells: mapped.inferredCells,
    uncoveredCells: mapped.uncoveredCells,
    differingByColumn: mapped.differingByColumn,
    expectedDigest: mapped.expectedDigest,
    foundDigest: mapped.foundDigest,
    ms,
  }
}

/** The checks of every comparison, in the plan's order. */
export function checksOf(proven: readonly Proven[], request: ProveRequest): LocatedCheck[] {
  const mapped = proven.filter(p => p.work.about === 'mapped')
  return [
    ...mapped.flatMap(p =>
      p.result.keyWithout.length > 0
        ? notPaired(p)
        : [...rows(p), ...cells(p, request), ...filled(p), ...sample(p)],
    ),
    ...tolerances(
      request.plan,
      mapped.map(({ work, result }) => ({ table: work.table, tally: result.mapped })),
    ),
    ...untouched(proven, request),
  ]
}

function notPaired({ work, result }: Proven): LocatedCheck[] {
  const columns = result.keyWithout.join(', ')
  const about = {
    subject: work.table,
    path: work.path,
    summary: `The key column ${columns} has a type or a form that is not computed here, so no row was compared.`,
  }
  const fix = 'Give the entry a key whose columns are copied or computed by another form.'
  return [
    located('validation.rows', 'not covered', about, { fix }),
    located('validation.cells', 'not covered', about, { fix }),
  ]
}

function rows(proven: Proven): LocatedCheck[] {
  const { work, result } = proven
  const proof = tableProof(proven)
  const { expected, found, missing, extra, duplicate } = proof
  const wrong = [
    missing > 0 ? `${plural(missing, 'row')} missing` : '',
    extra > 0 ? `${plural(extra, 'row')} too many` : '',
    duplicate > 0 ? `${plural(duplicate, 'key')} there twice` : '',
  ].filter(text => text !== '')
  const figures = { expected, found, missing, extra, duplicate }
  const about = {
    subject: work.table,
    path: work.path,
    summary:
      wrong.length === 0
        ? `${plural(found, 'row')}, each there once.`
        : `${wrong.join(', ')}: ${expected} expected, ${found} found.`,
  }
  if (wrong.length === 0)
    return [
      located('validation.rows', 'passed', about, { evidence: [{ kind: 'figures', figures }] }),
    ]
  const evidence: Evidence[] = [
    { kind: 'figures', figures },
    ...wrongRows(work.table, { missing, extra, duplicate, shown: result.mapped.shown }),
  ]
  const fix =
    duplicate > 0
      ? 'Look at the key: two rows share one.'
      : 'Look at where, and at who else writes this table.'
  return [located('validation.rows', 'failed', about, { evidence, fix })]
}

/** One failed check for each column that differs, and one for all others. */
function cells(proven: Proven, request: ProveRequest): LocatedCheck[] {
  const { work, result } = proven
  const { mapped } = result
  const compared = work.columns.filter(c => !result.uncovered.includes(c.name))
  const differing = compared.filter(c => (mapped.differingByColumn[c.name] ?? 0) > 0)
  const good = compared.filter(c => !differing.includes(c))
  const computed = good.filter(c => result.inferred.includes(c.name))
  const plain = good.filter(c => !result.inferred.includes(c.name))
  const rows = mapped.expected - mapped.missing
  const accepted = (columns: typeof good): string => {
    const cells = columns.reduce((sum, c) => sum + (mapped.toleratedByColumn[c.name] ?? 0), 0)
    return cells === 0 ? '' : `, but for ${plural(cells, 'cell')} that the spec tolerates`
  }
  const passed = (columns: typeof good, known: Known, how: string): LocatedCheck[] =>
    columns.length === 0
      ? []
      : [
          located(
            'validation.cells',
            'passed',
            {
              subject: work.table,
              path: work.path,
              summary: `${plural(columns.length, 'column')} of ${plural(rows, 'row')} ${how}${accepted(columns)}${differing.length > 0 ? '; others do not' : ''}.`,
            },
            {
              known,
              evidence: [
                { kind: 'text', text: columns.map(c => c.name).join(', ') },
                ...unpadded(work, columns),
              ],
            },
          ),
        ]
  return [
    ...differing.map(column => differs(proven, column, request)),
    ...passed(plain, 'observed', 'hold what the mapping makes of the source'),
    ...passed(computed, 'inferred', 'hold what the source computes by the field’s own SQL'),
  ]
}

/** What is no part of a value is left out of the comparison, and said. */
function unpadded({ parts }: Work, columns: Work['columns']): Evidence[] {
  const isFixed = (type: LogicalType): boolean => type.kind === 'text' && type.fixed
  const padded = columns.filter(
    ({ name, type }) =>
      isFixed(type) ||
      parts.some(({ fields }) =>
        fields.some(
          ({ column, form }) =>
            column === name && form.kind === 'from' && isFixed(form.column.type),
        ),
      ),
  )
  const names = padded.map(({ name }) => name).join(', ')
  return padded.length === 0
    ? []
    : [{ kind: 'text', text: `without the blanks that pad a CHAR: ${names}` }]
}

function differs(
  { work, result }: Proven,
  column: Work['columns'][number],
  { plan, privacy, keysShown }: ProveRequest,
): LocatedCheck {
  const field = fieldOf(work, column, engines[plan.source].dialect, privacy)
  const evidence = differingCells(field, result.mapped, keysShown)
  const { total, causes } = evidence
  return located(
    'validation.cells',
    'failed',
    {
      subject: `${work.table}.${column.name}`,
      path: column.path ?? work.path,
      summary: `${plural(total, 'cell')} ${total === 1 ? 'differs' : 'differ'} from what the mapping makes${inShort(causes)}.`,
    },
    {
      known: result.inferred.includes(column.name) ? 'inferred' : 'observed',
      evidence: [evidence],
      fix: causes.some(({ mend }) => mend !== null)
        ? 'Mend what writes the column; or, where the target is right, paste the rule into the spec.'
        : 'Mend what writes the column; or change the field so that it says what the target should hold.',
    },
  )
}

/** One cause is the whole story; of several, how many there are. */
function inShort(causes: readonly CauseEvidence[]): string {
  const [only] = causes
  if (only === undefined) return ''
  return causes.length === 1 ? `: ${only.how}` : `, for ${causes.length} causes`
}

function filled({ work, result }: Proven): LocatedCheck[] {
  return work.filled.map(column => {
    const empty = result.mapped.unfilled[column] ?? 0
    const about = {
      subject: `${work.table}.${column}`,
      path: work.path,
      summary:
        empty === 0
          ? 'The target filled it in every row.'
          : `${plural(empty, 'row')} without a value.`,
    }
    return empty === 0
      ? located('validation.filled-by', 'passed', about)
      : located('validation.filled-by', 'failed', about, {
          fix: 'See that the default, identity or trigger is there and fires while rows move.',
        })
  })
}

function sample({ work, result }: Proven): LocatedCheck[] {
  if (!result.counts) return []
  const { expected } = result.mapped
  const rest = Math.max(0, result.counts.expected - expected)
  return [
    located('validation.sample', 'not covered', {
      subject: work.table,
      path: work.path,
      summary: `${plural(expected, 'row')} compared, chosen by a hash of the key; ${plural(rest, 'row')} only counted.`,
    }),
  ]
}
