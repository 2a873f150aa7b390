import { describe, expect, it } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { onEach, testEach } from '../needs.ts'
import { Mapped } from './mapped.ts'

const NO_LABELS = (native: string): string =>
  `v is ${native}, whose values can be written in more ways than one: no list of labels finds them all — Say in \`sql\` which value becomes which.`

const UUID = '7B1D6C1E-9A53-4D0C-8A6E-0D5F2B9C4E11'

interface Case {
  engine: EngineName
  native: string
  /** A list of values, as YAML’s flow style has it. */
  list: string
  /** What the author is told; or the labels that the plan goes by. */
  wrong?: string
  labels?: string[]
}

const REFUSED: (Case & { wrong: string })[] = [
  { engine: 'postgres', native: 'jsonb', list: '{ "[1]": x }', wrong: NO_LABELS('jsonb') },
  { engine: 'mysql', native: 'json', list: '{ "[1]": x }', wrong: NO_LABELS('json') },
  { engine: 'postgres', native: 'text[]', list: '{ "{a}": x }', wrong: NO_LABELS('text[]') },
  { engine: 'postgres', native: 'inet', list: '{ 10.0.0.1: x }', wrong: NO_LABELS('inet') },
  {
    engine: 'postgres',
    native: 'uuid',
    list: `{ ${UUID.replaceAll('-', '')}: x }`,
    wrong: `v is uuid: it never is "${UUID.replaceAll('-', '')}" — Write a UUID with its dashes.`,
  },
  {
    engine: 'postgres',
    native: 'uuid',
    list: `{ ${UUID}: x, ${UUID.toLowerCase()}: y }`,
    wrong: `"${UUID.toLowerCase()}" says the same value as another label of the list — Keep one of them.`,
  },
  {
    engine: 'postgres',
    native: 'bytea',
    list: '{ ab: x }',
    wrong: 'v is bytea: it never is "ab" — Write bytes as \\x and hex.',
  },
  {
    engine: 'postgres',
    native: 'bit(4)',
    list: '{ 11: x }',
    wrong: 'v is bit(4): it never is "11" — Write as many digits 0 and 1 as it has.',
  },
  {
    engine: 'mysql',
    native: "set('a','b')",
    list: '{ "a,c": x }',
    wrong: `v is set('a','b'): it never is "a,c" — Its labels are a, b.`,
  },
]

const TAKEN: (Case & { labels: string[] })[] = [
  { engine: 'postgres', native: 'uuid', list: `{ ${UUID}: x }`, labels: [UUID.toLowerCase()] },
  { engine: 'postgres', native: 'bytea', list: '{ \\xAB: x }', labels: ['\\xab'] },
  {
    engine: 'mysql',
    native: "set('a','b','c')",
    list: '{ "c,a": x, "": y }',
    labels: ['a,c', ''],
  },
]

const open = ({ engine, native }: Case): Promise<Mapped> =>
  Mapped.open(
    [engine, `create table s (id integer primary key, v ${native});`],
    [engine, 'create table t (id integer primary key, w varchar(9));'],
  )

const spec = ({ list }: Case): string =>
  `map: [{ from: s, to: t, fields: { id: id, w: { from: v, values: ${list} } } }]\n`

describe('a list of values', () => {
  testEach(REFUSED)('is refused for $native ($engine): $list', async one => {
    await using mapped = await open(one)
    expect(await mapped.wrongs(spec(one))).toEqual([one.wrong])
  })
})

onEach(TAKEN)('a list of values for $native ($engine): $list', one => {
  it('goes by labels as the server prints them', async () => {
    await using mapped = await open(one)
    const { plan } = await mapped.plan(spec(one))
    const form = plan?.transfers[0]?.fields.find(({ target }) => target.name === 'w')?.form
    expect(form?.kind === 'from' && Object.keys(form.forms.values ?? {})).toEqual(one.labels)
  })
})
