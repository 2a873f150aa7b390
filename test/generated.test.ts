import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generate as fullName } from '../examples/full-name/generate.ts'
import { generate as shopToCrm } from '../examples/shop-to-crm/generate.ts'
import { generate as tenantSplit } from '../examples/tenant-split/generate.ts'
import { readmeWithTables } from '../scripts/action-docs.ts'
import { checksDocs } from '../scripts/checks-docs.ts'
import { commentPicture } from '../scripts/comment-picture.ts'
import { violations } from '../scripts/import-rules.ts'
import { reportPicture } from '../scripts/report-picture.ts'
import { reportJsonSchema } from '../scripts/report-schema.ts'
import { typesDocs } from '../scripts/types-docs.ts'
import { VERSION } from '../src/report/version.ts'

/** What is generated and committed is what its script makes now. */
describe('committed files that a script makes', () => {
  it.each([
    {
      example: 'shop-to-crm',
      folders: ['shop/data'],
      make: (to: string) => shopToCrm(join(to, 'shop/data')),
    },
    { example: 'tenant-split', folders: ['shared/data', 'home/data'], make: tenantSplit },
    { example: 'full-name', folders: ['db/data'], make: fullName },
  ])('hold the data of examples/$example', ({ example, folders, make }) => {
    const fresh = mkdtempSync(join(tmpdir(), 'generated-'))
    try {
      for (const folder of folders) mkdirSync(join(fresh, folder), { recursive: true })
      make(fresh)
      for (const folder of folders) {
        const committed = join('examples', example, folder)
        expect(readdirSync(join(fresh, folder))).toEqual(readdirSync(committed))
        for (const file of readdirSync(committed)) {
          expect(
            readFileSync(join(fresh, folder, file)).equals(readFileSync(join(committed, file))),
            file,
          ).toBe(true)
        }
      }
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
  })

  it('hold the schema of the report', () => {
    expect(readFileSync('schema/report.schema.json', 'utf8')).toBe(reportJsonSchema())
  })

  it('hold the table of checks', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksDocs())
  })

  it('hold the tables of inputs and outputs', () => {
    expect(readFileSync('README.md', 'utf8')).toBe(readmeWithTables())
  })

  it('hold the picture of a comment', () => {
    expect(readFileSync('docs/comment.svg', 'utf8')).toBe(commentPicture())
  })

  it('hold what moves into what, for each pair of engines', () => {
    expect(readFileSync('docs/types.md', 'utf8')).toBe(typesDocs())
  })

  it('hold the picture of a report', () => {
    expect(readFileSync('docs/report.svg', 'utf8')).toBe(reportPicture())
  })

  it('hold the version of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION })
  })
})

it('no floor of the house imports a higher one', () => {
  expect(violations(resolve('src'))).toEqual([])
})
