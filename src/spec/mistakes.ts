import { z } from 'zod'
import { SpecError } from './errors.ts'
import type { SpecPath } from './move.ts'
import { move } from './schema.ts'
import type { SpecText } from './text.ts'
import { descriptionOf, isOptional, type Schema, schemasAt, unionAt, unwrapped } from './walk.ts'
import { about, described, listed, nearest } from './wording.ts'
import { valueAt, type Written } from './written.ts'

/**
 * What the schema says against a spec, in the author's words: one message a mistake, about the form that was meant, at the
 * place of the value. Values whose text is wrong already are passed over. `schema`: the language, where it is not the spec's.
 */
export function mistakes(
  issues: readonly Issue[],
  text: SpecText,
  schema: Schema = move,
): SpecError[] {
  const found = issues.flatMap(issue => explain(issue, schema, [], text.written))
  const meant = new Set(
    found.flatMap(m =>
      m.kind === 'unknown' && m.near !== null ? [named([...m.path, m.near])] : [],
    ),
  )
  return found
    .filter(m => !text.spoilt(m.kind === 'value' ? m.path : [...m.path, m.key]))
    .filter(m => !(m.kind === 'missing' && meant.has(named([...m.path, m.key]))))
    .map(m => told(m, text))
}

type Issue = z.core.$ZodIssue

type Mistake =
  | { kind: 'unknown'; path: SpecPath; key: string; near: string | null; known: string[] }
  | { kind: 'missing'; path: SpecPath; key: string; means: string | null }
  | { kind: 'value'; path: SpecPath; message: string; fix: string | null }

function told(mistake: Mistake, { place, placeOfKey }: SpecText): SpecError {
  const { kind, path } = mistake
  if (kind === 'value')
    return new SpecError(about(path, mistake.message), {
      place: place(path),
      ...(mistake.fix === null ? {} : { fix: mistake.fix }),
    })
  if (kind === 'missing')
    return new SpecError(about(path, `${mistake.key} is missing`), {
      place: place(path),
      fix: `Add ${mistake.key}: …${mistake.means === null ? '' : `  # ${mistake.means}`}`,
    })
  const hint = mistake.near === null ? '' : `Did you mean ${mistake.near}? `
  return new SpecError(about(path, `unknown key ${mistake.key}`), {
    place: placeOfKey([...path, mistake.key]),
    fix: `${hint}Known here: ${mistake.known.join(', ')}.`,
  })
}

/** `schema`: what `base` was parsed by; the issue's path goes on from there. */
function explain(issue: Issue, schema: Schema, base: SpecPath, written: Written): Mistake[] {
  const below = issue.path.map(segment => (typeof segment === 'number' ? segment : String(segment)))
  const path = [...base, ...below]
  const value = valueAt(written, path)
  if (issue.code === 'unrecognized_keys') {
    const known = knownBeside(schemasAt(below, schema).map(keysOf), value ?? null, issue.keys)
    return issue.keys.map(key => ({ kind: 'unknown', path, key, near: nearest(key, known), known }))
  }
  const key = path.at(-1)
  if (value === undefined && typeof key === 'string') {
    const means = descriptionOf(schemasAtOuter(below, schema) ?? z.unknown())
    return [{ kind: 'missing', path: path.slice(0, -1), key, means }]
  }
  const union = issue.code === 'invalid_union' ? unionAt(below, schema) : null
  if (issue.code === 'invalid_union' && union !== null)
    return meant(issue, union, path, value ?? null, written)
  if (issue.code === 'invalid_key')
    return [
      {
        kind: 'value',
        path: path.slice(0, -1),
        message: 'has an empty key',
        fix: 'Write the name.',
      },
    ]
  return [plain(issue, path, value ?? null)]
}

/** Of the forms that may stand here, the keys of those that know everything else that is said. */
function knownBeside(forms: string[][], value: Written, unknown: readonly string[]): string[] {
  const others = Object.keys(value ?? {}).filter(key => !unknown.includes(key))
  const fitting = forms.filter(
    keys => others.every(key => keys.includes(key)) && !unknown.some(key => keys.includes(key)),
  )
  return fitting.length > 0 ? fitting.flat() : forms.flat()
}

/** The schema behind a key with its description, before it is unwrapped. */
function schemasAtOuter(path: SpecPath, from: Schema): Schema | null {
  const key = path.at(-1)
  for (const schema of schemasAt(path.slice(0, -1), from))
    if (schema instanceof z.ZodObject && typeof key === 'string') {
      const found = Object.entries(schema.shape).find(([name]) => name === key)
      if (found) return found[1]
    }
  return null
}

/** Of several forms, the one that the author meant; or what the forms are. */
function meant(
  issue: z.core.$ZodIssueInvalidUnion,
  union: z.ZodUnion,
  path: SpecPath,
  value: Written,
  written: Written,
): Mistake[] {
  const forms = union.options.map((option, i) => ({
    schema: option,
    bare: unwrapped(option),
    issues: issue.errors[i] ?? [],
  }))
  const fitting = forms.filter(({ bare }) => takes(bare, value))
  const [only] = fitting
  const judge = (form: (typeof forms)[number]): Mistake[] =>
    form.issues.flatMap(inner => explain(inner, form.schema, path, written))
  const no = (message: string, fix: string | null): Mistake[] => [
    { kind: 'value', path, message, fix },
  ]
  const must = `${issue.message}; this is ${described(value)}`

  if (only === undefined) return no(must, otherwise(forms, value))
  if (typeof value === 'string') {
    const labels = fitting.flatMap(({ bare }) => labelsOf(bare))
    const opens = forms.some(({ bare }) => requiredOf(bare).includes(value))
    if (labels.length > 0 || fitting.length > 1)
      return no(must, opens ? `Write { ${value}: … }.` : hint(value, labels))
    return judge(only)
  }
  if (value === null || Array.isArray(value) || fitting.length === 1) return judge(only)

  const shared = (key: string) => fitting.every(({ bare }) => requiredOf(bare).includes(key))
  const marks = fitting.map(({ bare }) => requiredOf(bare).filter(key => !shared(key)))
  const said = Object.keys(value)
  const marked = fitting.filter((_, i) => marks[i]?.some(key => said.includes(key)))
  const [chosen] = marked
  if (marked.length === 1 && chosen) return judge(chosen)
  const all = marks.flat()
  const both = said.filter(key => all.includes(key))
  if (marked.length > 1)
    return no(`${issue.message}; this has ${listed(both, 'and')}`, 'Keep one of them.')
  const near = said.map(key => hint(key, all)).find(found => found !== null)
  const owner = fitting.findIndex(({ bare }) => said.some(key => keysOf(bare).includes(key)))
  return no(
    must,
    near ??
      (owner < 0
        ? null
        : `${listed(said, 'and')} can only stand beside ${listed(marks[owner] ?? [], 'and')}.`),
  )
}

/** What to write where no form takes a value of this kind. */
function otherwise(forms: readonly { bare: Schema }[], value: Written): string | null {
  if (typeof value === 'string' && forms.some(({ bare }) => bare instanceof z.ZodArray))
    return `Write [${value}].`
  if (value === null && forms.some(({ bare }) => requiredOf(bare).includes('value')))
    return 'A constant NULL is { value: null }.'
  return null
}

function plain(issue: Issue, path: SpecPath, value: Written): Mistake {
  const value_ = (message: string, fix: string | null): Mistake => ({
    kind: 'value',
    path,
    message,
    fix,
  })
  if (issue.code === 'custom') {
    const fix = issue.params?.fix
    if (typeof fix === 'string') return value_(issue.message, fix)
  }
  if (issue.code === 'too_small') return value_(issue.message, null)
  const own = issue.message.startsWith('Invalid ') ? null : issue.message
  if (issue.code === 'invalid_value') {
    const labels = issue.values.map(String)
    const must = own ?? `must be ${labels.length > 2 ? 'one of ' : ''}${listed(labels, 'or')}`
    return value_(
      `${must}; this is ${described(value)}`,
      typeof value === 'string' ? hint(value, labels) : null,
    )
  }
  if (issue.code === 'invalid_type') {
    const must = own ?? `must be ${KIND[issue.expected] ?? issue.expected}`
    const fix =
      value === null && issue.expected === 'string'
        ? 'Quote it if the word is meant: "null".'
        : typeof value === 'string' && issue.expected === 'array'
          ? `Write [${value}].`
          : null
    return value_(`${must}; this is ${described(value)}`, fix)
  }
  return value_(`${issue.message}; this is ${described(value)}`, null)
}

const KIND: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

function hint(said: string, known: readonly string[]): string | null {
  const near = nearest(said, known)
  return near === null ? null : `Did you mean ${near}?`
}

function takes(bare: Schema, value: Written): boolean {
  if (bare instanceof z.ZodUnion)
    return bare.options.some(option => takes(unwrapped(option), value))
  if (value === null) return bare instanceof z.ZodNull
  if (Array.isArray(value)) return bare instanceof z.ZodArray
  if (typeof value === 'object') return bare instanceof z.ZodObject || bare instanceof z.ZodRecord
  return bare instanceof z.ZodString || bare instanceof z.ZodEnum || bare instanceof z.ZodLiteral
}

const labelsOf = (bare: Schema): string[] =>
  bare instanceof z.ZodEnum
    ? bare.options.map(String)
    : bare instanceof z.ZodLiteral
      ? [...bare.values].map(String)
      : []
const keysOf = (bare: Schema): string[] =>
  bare instanceof z.ZodObject ? Object.keys(bare.shape) : []
const requiredOf = (bare: Schema): string[] =>
  bare instanceof z.ZodObject
    ? Object.entries(bare.shape).flatMap(([key, schema]) => (isOptional(schema) ? [] : [key]))
    : []

const named = (path: SpecPath): string => JSON.stringify(path)

/**
 * How zod is to word what it finds wrong: of the wrong type `Invalid`, and as it likes otherwise. Its own words name the value's
 * constructor, which a file may call anything.
 */
export const WORDED = {
  error: ({ code }: { code?: string | undefined }) =>
    code === 'invalid_type' ? 'Invalid input' : undefined,
}
