import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { actionlint } from './linter.ts'
import { readWorkflow, unknownInputs, used } from './workflow.ts'

const files = globSync('.github/workflows/*.yml').toSorted()
const texts = files.map(file => readFileSync(file, 'utf8'))

describe.each(files)('%s', file => {
  const text = readFileSync(file, 'utf8')

  it('is as GitHub reads it', async () => {
    expect(await actionlint(text, file)).toEqual([])
  })

  it('gives our own action no input that it does not have', () => {
    expect(unknownInputs(readWorkflow(text))).toEqual([])
  })

  it('may read the contents and nothing more, where no job of it says otherwise', () => {
    const { permissions, jobs } = readWorkflow(text)
    const writes = Object.entries(permissions).filter(([, level]) => level === 'write')
    expect(writes.length === 0 || Object.keys(jobs).length === 1).toBe(true)
  })

  it('keeps no token in a checkout, but where tags are pushed', () => {
    const { jobs } = readWorkflow(text)
    for (const { steps, permissions } of Object.values(jobs))
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with?.['persist-credentials'] ?? true).toBe(permissions?.contents === 'write')
  })
})

it('actions of others stand by their full sha, with the version behind it, one for each', () => {
  const uses = texts.flatMap(text => [...text.matchAll(/uses: (\S+)(.*)$/gm)])
  const others = uses.filter(([, action = '']) => !action.startsWith('./'))
  expect(others.length).toBeGreaterThan(5)
  const written = new Map<string, Set<string>>()
  for (const [line, action = '', comment] of others) {
    expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    const [name = '', sha] = action.split('@')
    written.set(name, (written.get(name) ?? new Set()).add(`${sha}${comment}`))
  }
  expect([...written].filter(([, versions]) => versions.size > 1)).toEqual([])
  expect(texts.flatMap(text => used(readWorkflow(text)))).toHaveLength(
    uses.filter(([, action = '']) => !action.startsWith('./.github/')).length,
  )
})

it('the linter finds what is wrong', async () => {
  const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ rum: x }]\n'
  expect(await actionlint(text, 'wrong.yml')).toEqual([
    expect.stringMatching(/^wrong\.yml:5:13 step must run script/),
    expect.stringMatching(/^wrong\.yml:5:15 unexpected key "rum"/),
  ])
})
