import type { Broken, Rule } from '../cross.ts'
import type { SpecPath } from '../move.ts'
import type { Entry, Field } from '../schema.ts'
import { listed, nearest } from '../wording.ts'
import { valueAt } from '../written.ts'
import { sidesOf } from './sides.ts'

const eachEntry =
  (rule: (entry: Entry, path: SpecPath, ...rest: Parameters<Rule>) => Broken[]): Rule =>
  (spec, ...rest) =>
    (spec.map ?? []).flatMap((entry, i) => rule(entry, ['map', i], spec, ...rest))

/** Every field of an entry, those that a lookup goes by included. */
function* fieldsOf(fields: Record<string, Field>, path: SpecPath): Generator<[Field, SpecPath]> {
  for (const [name, field] of Object.entries(fields)) {
    const here = [...path, name]
    yield [field, here]
    if (field.kind === 'lookup') yield* fieldsOf(field.by, [...here, 'by'])
  }
}

const fillsSomething = eachEntry((entry, path, _spec, _said, { written }) =>
  entry.rest === undefined && valueAt(written, [...path, 'fields']) === undefined
    ? [
        {
          path,
          message: 'says nothing of the target’s columns',
          fix: 'Add fields: { TARGET_COLUMN: source_column }, or rest: by-name, or both.',
        },
      ]
    : [],
)

const ontoItself = eachEntry((entry, path, _spec, said) =>
  sidesOf(said) === 'one database' &&
  entry.from.kind === 'table' &&
  entry.from.table === entry.to &&
  entry.update !== true
    ? [
        {
          path: [...path, 'to'],
          message: `${entry.to} is also the table that the rows come from, and it would get all of them a second time`,
          fix: 'Add update: true to fill columns of rows that are there.',
        },
      ]
    : [],
)

/** `gap` and `overlap` need a zone: the field's own, or the source's. */
const zones = eachEntry((entry, path, spec, said) => {
  const sources = said('sources')
    ? Object.values(spec.sources ?? {})
    : [spec.source ?? spec.database]
  if (sources.some(side => side === undefined || side.zone !== undefined)) return []
  return [...fieldsOf(entry.fields, [...path, 'fields'])].flatMap(([field, at]) =>
    field.kind === 'from' && field.forms.zone === undefined
      ? (['gap', 'overlap'] as const).flatMap(key =>
          field.forms[key] === undefined
            ? []
            : [
                {
                  path: [...at, key],
                  message:
                    'is about the wall clocks of a zone, and neither the field nor the source gives one',
                  fix: 'Add zone: Europe/Berlin, or whatever zone these wall clocks are of.',
                },
              ],
        )
      : [],
  )
})

const namedSources = eachEntry((entry, path, spec, said) => {
  const known = said('sources') ? (spec.sources ? Object.keys(spec.sources) : null) : []
  if (known === null) return []
  const fix =
    known.length === 0 ? 'Leave it out: there is one source.' : `Known here: ${known.join(', ')}.`
  const unknown = (entry.source ?? []).flatMap((name, i): Broken[] => {
    if (known.includes(name)) return []
    const near = nearest(name, known)
    return [
      {
        path: [...path, 'source', i],
        message: `there is no source ${name}`,
        fix: near === null ? fix : `Did you mean ${near}? ${fix}`,
      },
    ]
  })
  const names = [...fieldsOf(entry.fields, [...path, 'fields'])].flatMap(([field, at]): Broken[] =>
    field.kind === 'source-name' && !said('sources')
      ? [
          {
            path: at,
            message: 'names the source that a row is from, and there is only one',
            fix: 'Use { value: … }.',
          },
        ]
      : [],
  )
  return [...unknown, ...names]
})

const leftAndMapped: Rule = spec => {
  const mapped = (spec.map ?? []).flatMap(({ from }) => (from.kind === 'table' ? [from.table] : []))
  return Object.keys(spec.leave ?? {}).flatMap(table =>
    mapped.includes(table)
      ? [
          {
            path: ['leave', table],
            key: true as const,
            message: `${table} is mapped and also left behind`,
            fix: 'Keep one of the two; rows that stay behind are named by the entry’s where.',
          },
        ]
      : [],
  )
}

const leftAndUsed = eachEntry((entry, path) => {
  const used = new Set(
    [...fieldsOf(entry.fields, path)].flatMap(([field]) =>
      field.kind === 'from' ? [field.from] : field.kind === 'uuid5' ? field.columns : [],
    ),
  )
  const both = entry.leave.filter(column => used.has(column))
  return both.length === 0
    ? []
    : [
        {
          path: [...path, 'leave', entry.leave.indexOf(both[0] ?? '')],
          message: `${listed(both, 'and')} ${both.length > 1 ? 'are' : 'is'} left behind, and a field reads ${both.length > 1 ? 'them' : 'it'}`,
          fix: 'Leave only columns that no field reads.',
        },
      ]
})

export const entryRules: readonly Rule[] = [
  fillsSomething,
  ontoItself,
  zones,
  namedSources,
  leftAndMapped,
  leftAndUsed,
]
