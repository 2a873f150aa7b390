import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { needs } from '../needs.ts'
import { checksThat, Repository, rehearse } from './repository.ts'
import { EXAMPLES } from './twins.ts'

for (const { name, engines, notCovered, twins } of EXAMPLES) {
  const spec = `${name}.move.yaml`
  describe(`the example ${name}`, { ...needs(...engines), timeout: 900_000 }, () => {
    it('passes, and says exactly what it does not cover', async () => {
      await using repository = await Repository.of(`examples/${name}`)
      const { status, stdout, stderr, report } = await rehearse(repository, ['check', spec])
      expect(report, stderr).not.toBeNull()
      expect(checksThat(report, 'failed')).toEqual([])
      expect(checksThat(report, 'warned')).toEqual([])
      expect(checksThat(report, 'not covered')).toEqual(notCovered)
      const { length } = notCovered
      const text = length === 0 ? 'passed' : `passed, ${length} not covered`
      expect(report?.verdict.text).toBe(text)
      expect(stdout).toContain(`${name}: ${text}`)
      expect(status).toBe(0)
      expect(leaked(name, JSON.stringify(report) + stdout)).toEqual([])
    })

    it.each(twins)('fails with one check: $broken', async ({ file, from, to, fails, alone }) => {
      await using repository = await Repository.of(`examples/${name}`)
      await repository.edit(file, from, to)
      if (alone) await repository.drop(spec, 'invariants')
      const { status, stdout, stderr, report } = await rehearse(repository, ['check', spec])
      expect(report, stderr).not.toBeNull()
      expect(checksThat(report, 'failed')).toEqual([fails])
      expect(status).toBe(1)
      expect(leaked(name, JSON.stringify(report) + stdout)).toEqual([])
    })
  })
}

/** Values of rows that a report may not hold: e-mail addresses, which are nowhere else. */
function leaked(name: string, text: string): string[] {
  const data =
    {
      'shop-to-crm': 'shop/data/customers.csv',
      'tenant-split': 'shared/data/data.sql',
      'full-name': 'db/data/users.jsonl',
    }[name] ?? ''
  const values =
    readFileSync(`examples/${name}/${data}`, 'utf8').match(/[a-z]\d+(\+shop)?@example\.org/g) ?? []
  if (values.length === 0) throw new Error(`${data} holds no address to look for`)
  return values.filter(value => text.toLowerCase().includes(value))
}
