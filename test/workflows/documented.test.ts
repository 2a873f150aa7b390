import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPolicy } from '../../src/policy/policy.ts'
import { loadMove } from '../../src/spec/load.ts'
import { folder } from '../spec/said.ts'
import { actionlint } from './linter.ts'
import { readWorkflow, unknownInputs } from './workflow.ts'

/** The YAML of README and docs/ that begins with the name of its file: what a reader pastes. */
const blocks = ['README.md', ...globSync('docs/*.md')]
  .toSorted()
  .flatMap(page =>
    [...readFileSync(page, 'utf8').matchAll(/^```yaml\n(# (\S+)\n[\s\S]*?)^```$/gm)].map(
      ([, text = '', file = ''], i) => ({ title: `${page}, block ${i + 1}, ${file}`, text, file }),
    ),
  )
const of = (pattern: RegExp) => blocks.filter(({ file }) => pattern.test(file))

/** Files that the specs name. */
const NAMED = {
  '.git/HEAD': '',
  'fixtures/users.csv': 'id\n1\n',
  'shop/schema.sql': '',
  'shop/data/customers.csv': 'id\n1\n',
  'crm/schema.sql': '',
  'migrations/20261102_add_full_name/migration.sql': '',
  'migration/V42__add_full_name.sql': '',
  'migrate/1.rb': '',
  'shop/migrations/1.js': '',
  'crm/migrations/1.js': '',
}

it('every block that begins with a file’s name is one of three kinds, and recipes have no others', () => {
  const known = [/^\.github\/workflows\//, /^\.github\/rehearse\.yaml$/, /\.move\.yaml$/]
  expect(blocks.filter(({ file }) => !known.some(kind => kind.test(file)))).toEqual([])
  const recipes = readFileSync('docs/recipes.md', 'utf8').match(/^```yaml$/gm)
  expect(blocks.filter(({ title }) => title.startsWith('docs/recipes.md'))).toHaveLength(
    recipes?.length ?? 0,
  )
})

describe.each(of(/^\.github\/workflows\//))('$title', ({ text, file }) => {
  it('is a workflow, with permissions, and with inputs that there are', async () => {
    expect(await actionlint(text, file)).toEqual([])
    expect(unknownInputs(readWorkflow(text))).toEqual([])
    // A workflow that does not run leaves its required check waiting for ever.
    expect(JSON.stringify(readWorkflow(text).on)).not.toContain('paths')
  })
})

it.each(of(/^\.github\/rehearse\.yaml$/))('$title is a policy', ({ text, file }) => {
  expect(readPolicy(text, file)).toBeTruthy()
})

it.each(of(/\.move\.yaml$/))('$title is a spec', async ({ text, file }) => {
  const name = basename(file)
  await using at = await folder({ ...NAMED, [name]: text })
  const { spec } = await loadMove(name, { cwd: at.path })
  expect(spec.move).toBe(parse(text).move)
})
