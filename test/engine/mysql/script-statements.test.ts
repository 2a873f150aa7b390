import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileBytes } from '../../../src/engine/file-bytes.ts'
import { Statements } from '../../../src/engine/mysql/script-statements.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rehearse-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function split(
  script: string,
  { chunk, plain = false }: { chunk?: number; plain?: boolean } = {},
): Promise<string[]> {
  const file = join(folder, `${Math.random()}.sql`)
  await writeFile(file, script)
  await using bytes = await FileBytes.open(file, 'script.sql', chunk)
  const statements = new Statements(bytes)
  statements.plainBackslash = plain
  const found: string[] = []
  for (let step = await statements.next(); step !== null; step = await statements.next()) {
    if (step.kind === 'statement') found.push(`${step.sql}`)
    else if (step.kind === 'command') found.push(`[${step.name}] ${step.argument}`)
    else found.push('[sandbox]')
  }
  return found
}

/** Each is one statement to the mysql client, whatever semicolons it holds. */
const WHOLE: Record<string, string> = {
  'a string over lines': "select 'a\n;b'",
  'an escaped quote': "select 'a\\';b', \"c\\\";d\", '\\\\'",
  'a doubled quote': 'select \'it\'\'s;\', "a"";b"',
  'a quoted name': 'select 1 as `a;``b\\`',
  'a comment to the end of the line': "select 1 # it's;\n + 1 -- it's;\n + 1 --\n + 1",
  'two minus signs without a blank': 'select 1--1',
  'a comment': "select /* it's; */ 1",
  'a comment that the server executes':
    "/*!50003 create trigger t before insert on x for each row begin set @a = '*/'; end */",
  'a comment in a comment that the server executes': "/*!40101 set @a = 1 /* ; ' */, @b = 2 */",
  'a comment that MariaDB executes': "/*M!100616 set @a = ';', @b = 2; */",
  'an old NULL': 'insert into t values (\\N, 1)',
  'bytes beyond ASCII': "select 'ä;ö', `ü;`",
  'a column called delimiter': 'create table t (\ndelimiter varchar(1),\nsource int)',
}

describe('a MySQL script', () => {
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
          const script = `${parts.join(';\n')};\ndelimiter $$\nbegin a; end$$\ndelimiter ;\nselect 'after'`
          expect(await split(script, { chunk })).toEqual([
            ...parts,
            'begin a; end',
            "select 'after'",
          ])
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(['//', ';;', '$$', '|', 'go_on', '"@@"'])(
    'ends statements at the delimiter %s',
    async delimiter => {
      const plain = delimiter.replaceAll('"', '')
      const script = `DELIMITER ${delimiter}\ncreate trigger t begin a; b; end ${plain}\nselect 1${/\w/.test(plain) ? ' ' : ''}${plain}\n  delimiter ; \nselect 2; select 3`
      expect((await split(script)).map(text => text.trim())).toEqual([
        'create trigger t begin a; b; end',
        'select 1',
        'select 2',
        'select 3',
      ])
    },
  )

  it('reads a backslash as a letter under NO_BACKSLASH_ESCAPES', async () => {
    expect(await split("select 'a\\'; select 2", { plain: true })).toEqual([
      "select 'a\\'",
      'select 2',
    ])
  })

  it('gives out the client’s commands, with and without a semicolon', async () => {
    expect(
      await split(
        'use shop\nsource a b.sql\n\\. c.sql\nuse `x`; select 1\\G\nstatus\nselect 2\\g\nexit',
      ),
    ).toEqual([
      '[use] shop',
      '[source] a b.sql',
      '[source] c.sql',
      '[use] `x`',
      'select 1',
      '[status] ',
      'select 2',
      '[exit] ',
    ])
  })

  it('passes MariaDB’s sandbox line, empty statements, comments and a byte order mark', async () => {
    expect(
      await split(
        '\ufeff/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump\n;;--no blank\n# x;\n/* ; */;select 1',
      ),
    ).toEqual(['[sandbox]', 'select 1'])
    expect(await split('')).toEqual([])
  })

  it.each([
    ["select 1;\n\nselect 'a;\nb", 'string', 3],
    ['select 1;\nselect `a;\nb', 'quoted name', 2],
    ['/* a\n ;\n', 'comment', 1],
    ["select 1;\n/*!50003 select 'x';\n", 'comment', 2],
  ])('says where %j never ends', async (script, what, line) => {
    await expect(split(script)).rejects.toMatchObject({
      message: `a ${what} begins here and never ends`,
      place: { file: 'script.sql', line },
    })
  })
})
