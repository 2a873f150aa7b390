import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileBytes } from '../../../src/engine/file-bytes.ts'
import { Statements } from '../../../src/engine/postgres/script-statements.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rehearse-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function split(
  script: string,
  { chunk, plain = true }: { chunk?: number; plain?: boolean } = {},
): Promise<string[]> {
  const file = join(folder, `${Math.random()}.sql`)
  await writeFile(file, script)
  await using bytes = await FileBytes.open(file, 'script.sql', chunk)
  const statements = new Statements(bytes)
  statements.standardStrings = plain
  const found: string[] = []
  for (let step = await statements.next(); step !== null; step = await statements.next()) {
    if (step.kind === 'command') {
      if (step.before) found.push(`${step.before.sql}`)
      found.push(`\\${step.text}`)
      continue
    }
    found.push(`${step.sql}`)
    if (/^copy/i.test(found.at(-1) ?? '')) {
      let data = ''
      for await (const lines of statements.copyData()) data += lines
      found.push(data)
    }
  }
  return found
}

/** Each is one statement to psql, whatever semicolons it holds. */
const WHOLE: Record<string, string> = {
  'a string over lines': "select 'a\n;b'",
  'a doubled quote': "select 'it''s;', 1",
  'a backslash in a standard string': "select 'a\\', 1",
  'an escape string': "select E'a\\';b', e'\\\\', 1",
  'a doubled quote in an escape string': "select E'a''\\';b'",
  'an escape string that goes on in the next line': "select E'a'\n  'b\\';c'",
  'a word that ends in e before a string': "select typee'x'",
  'a quoted name': 'select 1 as "a;""b"',
  'a dollar quote': 'select $$a;b$$',
  'a dollar quote in another': 'do $a$ begin perform $b$ ; $a $b$; end $a$',
  'a dollar quote that looks closed': 'select $abc$ $ab$ ; $abcd$ $abc$',
  'a dollar in a name': 'select a$b$c from t',
  'a parameter': 'prepare p as select $1, $2',
  'a number before a name': "select 1e'2'",
  'a nested comment': 'select /* a /* ; */ ; */ 1',
  'a comment to the end of the line': "select 1 -- it's; here\n + 1",
  'an operator before a comment': 'select 1 +-- ;\n 1',
  'statements in parentheses': 'create rule r as on update to t do also (select 1; select 2)',
  'a body that is SQL':
    'create or replace function f() returns int begin atomic select case when true then 1 end; select 2; end',
  'a procedure that is SQL': 'CREATE PROCEDURE p() BEGIN ATOMIC insert into t values (1); END',
  'bytes beyond ASCII': 'select \'ä;ö\', "ü;" as größe$x$',
}

describe('a PostgreSQL script', () => {
  for (const [what, statement] of Object.entries(WHOLE)) {
    it(`keeps ${what} whole`, async () => {
      expect(await split(`${statement};\nselect 'next';`)).toEqual([statement, "select 'next'"])
    })
  }

  it('splits the same wherever the file is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(Object.values(WHOLE), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        async (parts, chunk) => {
          const script = `${parts.join(';\n')};\ncopy t from stdin;\n1\t\\.x\n\\..\n2\n\\.\nselect 'after'`
          expect(await split(script, { chunk })).toEqual([
            ...parts,
            'copy t from stdin',
            '1\t\\.x\n\\..\n2\n',
            "select 'after'",
          ])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads a backslash as an escape once standard_conforming_strings is off', async () => {
    expect(await split("select 'a\\';b'; select 2", { plain: false })).toEqual([
      "select 'a\\';b'",
      'select 2',
    ])
  })

  it('does not take begin and case for blocks outside of function bodies', async () => {
    expect(await split('begin; select case when true then 1 end; commit;')).toEqual([
      'begin',
      'select case when true then 1 end',
      'commit',
    ])
  })

  it('gives backslash commands out to the end of their line', async () => {
    expect(await split('\\restrict abc\nselect 1 \\g\n\\echo it;s\nselect 2;')).toEqual([
      '\\restrict abc',
      'select 1 ',
      '\\g',
      '\\echo it;s',
      'select 2',
    ])
  })

  it('ends the data of a COPY at the end of the file, and at a line of backslash and dot with a carriage return', async () => {
    expect(await split('copy t from stdin;\n1\n2')).toEqual(['copy t from stdin', '1\n2'])
    expect(await split('copy t from stdin;\r\n1\r\n\\.\r\nselect 1;\r\n')).toEqual([
      'copy t from stdin',
      '1\r\n',
      'select 1',
    ])
  })

  it('passes empty statements, comments and a byte order mark', async () => {
    expect(await split('\ufeff;;\n-- nothing;\n/* ; */;select 1')).toEqual(['select 1'])
    expect(await split('')).toEqual([])
  })

  it.each([
    ["select 1;\n\nselect 'a;\nb", 'string', 3],
    ['select 1;\nselect "a;\nb', 'quoted name', 2],
    ['/* a\n /* */ ;\n', 'comment', 1],
    ['do $x$ begin\n;', 'string $x$', 1],
  ])('says where %j never ends', async (script, what, line) => {
    await expect(split(script)).rejects.toMatchObject({
      message: `a ${what} begins here and never ends`,
      place: { file: 'script.sql', line },
    })
  })
})
