import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { digestOf, OPERATIONS, PACKAGE, sliceFile } from '../../scripts/github-openapi.ts'
import { Contract } from './contract.ts'

/** The package itself is too large to be here; `--check` of the script compares with it. */
const recorded = z.strictObject({
  of: z.string(),
  package: z.string(),
  digest: z.string(),
  operations: z.record(z.string(), z.unknown()),
  schemas: z.record(z.string(), z.unknown()),
})

describe.each(['api.github.com', 'ghes'] as const)('the description of %s', name => {
  it('is what the script cut from the package that it names, of all operations, and untouched since', () => {
    const {
      package: from,
      digest,
      operations,
      schemas,
    } = recorded.parse(JSON.parse(readFileSync(sliceFile(name), 'utf8')))
    const cut = { from, operations: Object.keys(operations), digest }
    expect(cut, 'run scripts/github-openapi.ts').toEqual({
      from: PACKAGE,
      operations: [...OPERATIONS],
      digest: digestOf(operations, schemas),
    })
  })

  it('has no room for a field that GitHub does not have, nor for one of another form', () => {
    const contract = new Contract(name)
    const comments = contract.find('POST', '/repos/acme/shop/issues/7/comments')
    expect(comments?.request({ body: 'text' })).toBeNull()
    expect(comments?.request({ body: 'text', pinned: true })).toContain('additional properties')
    expect(comments?.request({ body: 1 })).toContain('must be string')
    expect(comments?.request({})).toContain("must have required property 'body'")
    const made = comments?.least(201)
    expect(comments?.reply(201, made)).toBeNull()
    expect(comments?.reply(201, { ...Object(made), mood: 'fine' })).toContain('additional')
    expect(comments?.reply(200, made)).toContain('never answers 200')
    expect(contract.find('PUT', '/repos/acme/shop/issues/7/comments')).toBeNull()
  })

  it('has a limit of fifty annotations', () => {
    const runs = new Contract(name).find('POST', '/repos/acme/shop/check-runs')
    const note = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
    const body = (notes: number) => ({
      name: 'n',
      head_sha: 'a',
      status: 'completed',
      conclusion: 'success',
      output: { title: 't', summary: 's', annotations: Array(notes).fill(note) },
    })
    expect(runs?.request(body(50))).toBeNull()
    expect(runs?.request(body(51))).toContain('must NOT have more than 50 items')
  })
})
