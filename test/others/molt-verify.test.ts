import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { TableProof } from '../../src/validate/proof.ts'
import { prove } from '../../src/validate/prove.ts'
import { database, script } from '../databases.ts'
import { Mapped } from '../mapping/mapped.ts'
import { needs } from '../needs.ts'
import { type Directive, readDirectives } from './ddt.ts'

/** Cases of another validator, which this project does not copy; where they are not beside the project, they are skipped. */
const FOLDER = resolve('../shared/data/molt-verify')
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => name.endsWith('.ddt')) : []

/** What that validator says, a JSON object a line. */
const said = z.union([
  z.object({
    type: z.literal('summary'),
    num_success: z.number(),
    num_missing: z.number(),
    num_mismatch: z.number(),
    num_extraneous: z.number(),
  }),
  z.object({ type: z.literal('data'), primary_key: z.array(z.string()), message: z.string() }),
  z.object({ type: z.undefined().optional(), message: z.string() }),
])

interface Outcome {
  alike: number
  missing: number
  mismatch: number
  extraneous: number
  /** `missing 125`, sorted. */
  rows: string[]
}

/** The expected outcome of a `verify`; one that goes in splits says it in parts. */
function expected({ output }: Directive): Outcome {
  const outcome: Outcome = { alike: 0, missing: 0, mismatch: 0, extraneous: 0, rows: [] }
  for (const line of output.split('\n')) {
    const each = said.parse(JSON.parse(line))
    if (each.type === 'data')
      outcome.rows.push(`${each.message.split(' ')[0]} ${each.primary_key.join(',')}`)
    if (each.type !== 'summary') continue
    outcome.alike += each.num_success
    outcome.missing += each.num_missing
    outcome.mismatch += each.num_mismatch
    outcome.extraneous += each.num_extraneous
  }
  return { ...outcome, rows: outcome.rows.sort() }
}

/** What our comparison says of the tables that stand on both sides, each moved by name. */
async function found(source: string, target: string): Promise<Outcome> {
  await using mapped = await Mapped.on(['mysql', source], ['postgres', target])
  const tables = mapped.sides.source.catalog.tables.map(({ name }) => name)
  const entries = tables.map(name => `{ from: ${name}, to: ${name}, rest: by-name }`)
  const { plan } = await mapped.plan(`map: [${entries.join(', ')}]\n`)
  if (plan === null) throw new Error('the tables do not map by name')
  const proof = await prove({
    plan,
    source: { engine: 'mysql', url: source },
    target: { engine: 'postgres', url: target },
    privacy: { showValues: false, salt: 'salt' },
    self: { command: process.execPath, args: ['src/cli.ts'] },
    workers: 1,
    keysShown: 100,
  })
  const sum = (count: (table: TableProof) => number): number =>
    proof.tables.reduce((all, table) => all + count(table), 0)
  const WORDS = {
    missing: 'missing',
    extra: 'extraneous',
    differing: 'mismatching',
    duplicate: '?',
  }
  const rows = proof.checks.flatMap(({ evidence }) =>
    evidence.flatMap(e => {
      const shown =
        e.kind === 'rows' ? e.rows : e.kind === 'causes' ? e.causes.flatMap(c => c.rows) : []
      const word = WORDS[e.kind === 'rows' ? e.what : 'differing']
      return shown.map(({ key }) => `${word} ${key.replaceAll(/\w+=/g, '').replaceAll(', ', ',')}`)
    }),
  )
  return {
    alike: sum(t => t.expected - t.missing - t.differing),
    missing: sum(t => t.missing),
    mismatch: sum(t => t.differing),
    extraneous: sum(t => t.extra),
    rows: rows.sort(),
  }
}

describe('cases of molt verify, PostgreSQL as the target', needs('mysql', 'postgres'), () => {
  if (files.length === 0) test.skip('are not beside the project: nothing was compared')

  test.each(files)('%s: the same rows are missing, mismatching, extraneous, alike', async name => {
    await using mysql = await database('mysql')
    await using postgres = await database('postgres')
    let verified = 0
    for (const directive of readDirectives(readFileSync(join(FOLDER, name), 'utf8'))) {
      const { command, args, input, line } = directive
      if (command === 'verify') {
        expect(await found(mysql.url, postgres.url), `line ${line}`).toEqual(expected(directive))
        verified++
        continue
      }
      expect(command, `line ${line}`).toBe('exec')
      if (args[0] !== 'target') await script('mysql', mysql.url, input)
      if (args[0] !== 'source') await script('postgres', postgres.url, input)
    }
    expect(verified).toBeGreaterThan(0)
  })
})
