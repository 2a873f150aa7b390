import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyHere } from '../../src/policy/here.ts'
import { rehearse } from '../gate/repository.ts'
import { itemMove, small } from '../gate/small.ts'

const FILE = '.github/rehearse.yaml'

describe('on the command line the policy', () => {
  it('is that of the working tree, wherever in the repository one is', async () => {
    await using repository = await small({ [FILE]: 'require: [mapping]\n' })
    const below = join(repository.folder, 'deep/down')
    mkdirSync(below, { recursive: true })
    const policy = await policyHere(below)
    expect(policy?.require).toEqual(['mapping'])
    expect(policy?.placeOfRequired(0)).toEqual({ file: `../../${FILE}`, line: 1, column: 11 })
  })

  it('need not be there, unless it is named', async () => {
    await using repository = await small({})
    expect(await policyHere(repository.folder)).toBeNull()
    await expect(policyHere(repository.folder, 'ops.yaml')).rejects.toThrow(
      'there is no policy ops.yaml',
    )
  })

  it('refuses an image that it does not allow before anything is fetched', async () => {
    await using repository = await small({
      [FILE]: 'allow-images: []\n',
      'item.move.yaml': itemMove('image: evil.example/postgres, schema: [item.sql]'),
    })
    const { status, stderr } = await rehearse(repository, ['check', 'item.move.yaml'])
    expect(stderr).toContain(
      'item.move.yaml:2:39: source.image: the policy does not allow evil.example/postgres\n  Take image: out',
    )
    expect(status).toBe(2)
  })

  it('that is wrong stops the check, with the place', async () => {
    await using repository = await small({ [FILE]: 'fail-on: maybe\n' })
    const { status, stderr } = await rehearse(repository, ['check', 'item.move.yaml'])
    expect(stderr).toContain(`${FILE}:1:10: fail-on: must be one of error, warning or never`)
    expect(status).toBe(2)
  })
})
