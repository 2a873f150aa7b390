import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadMove, resolveFiles, SpecErrors } from '../../src/spec/load.ts'
import { completed, folder } from './said.ts'

const REPOSITORY = {
  'repo/.git/HEAD': '',
  'repo/moves/m.move.yaml': completed(''),
  'repo/moves/schema.sql': '',
  'repo/moves/[1].sql': '',
  'repo/moves/data/b.csv': '',
  'repo/moves/data/B.csv': '',
  'repo/moves/data/ä.csv': '',
  'repo/moves/data/10.csv': '',
  'repo/moves/data/9.csv': '',
  'repo/moves/data/sub/z.csv': '',
  'repo/moves/data/.hidden.csv': '',
  'repo/moves/empty/': '',
  'repo/shared.sql': '',
  'outside/secret.sql': '',
}

/** What one pattern comes to, as people see it; or what is said against it. */
async function found(
  pattern: string,
  prepare?: (path: string) => Promise<void>,
): Promise<string[] | string> {
  await using at = await folder(REPOSITORY)
  await prepare?.(at.path)
  const move = await loadMove('repo/moves/m.move.yaml', { cwd: at.path })
  try {
    const files = await resolveFiles(move, ['source', 'schema'], [pattern])
    return files.map(file => file.shown)
  } catch (error) {
    if (error instanceof SpecErrors) return error.message
    throw error
  }
}

const link = (target: string, path: string) => (root: string) => symlink(target, join(root, path))

describe('A pattern names', () => {
  test.each([
    ['a file', 'schema.sql', ['repo/moves/schema.sql']],
    ['a file elsewhere in the repository', '../shared.sql', ['repo/shared.sql']],
    ['a file that looks like a glob', '[1].sql', ['repo/moves/[1].sql']],
    [
      'a glob, by byte order',
      'data/*.csv',
      ['10', '9', 'B', 'b', 'ä'].map(name => `repo/moves/data/${name}.csv`),
    ],
    [
      'a folder with all below it, dot files aside',
      'data',
      ['10', '9', 'B', 'b', 'sub/z', 'ä'].map(name => `repo/moves/data/${name}.csv`),
    ],
    ['a glob in a folder above', '../*.sql', ['repo/shared.sql']],
  ])('%s', async (_, pattern, files) => {
    expect(await found(pattern)).toEqual(files)
  })

  test('a linked file inside the repository, shown as it is named', async () => {
    expect(await found('in.sql', link('../shared.sql', 'repo/moves/in.sql'))).toEqual([
      'repo/moves/in.sql',
    ])
  })

  test('a file once, also where a linked folder shows it again', async () => {
    const files = await found('data/**/*.csv', link('..', 'repo/moves/data/sub/up'))
    expect(files).toEqual(
      ['10', '9', 'B', 'b', 'sub/z', 'ä'].map(name => `repo/moves/data/${name}.csv`).toSorted(),
    )
  })
})

describe('A pattern is refused', () => {
  test.each([
    [
      'that names nothing, with what is near',
      'shema.sql',
      'there is no repo/moves/shema.sql\n  Did you mean schema.sql? Paths are relative to the spec.',
    ],
    [
      'that is relative to something else',
      'repo/moves/schema.sql',
      'there is no repo/moves/repo/moves/schema.sql\n  Paths are relative to the spec. Its folder is not there either.',
    ],
    [
      'that matches nothing',
      'data/*.sql',
      'data/*.sql matches no file\n  It is looked for from repo/moves/data. Mend the glob, or take it out.',
    ],
    [
      'that is an empty folder',
      'empty',
      'the folder repo/moves/empty holds no file\n  Name a folder that holds files, or take it out.',
    ],
    [
      'that leaves the repository',
      '../../outside/secret.sql',
      '../../outside/secret.sql is outside the repository\n  A pull request could change what no reviewer sees: copy the file into the repository.',
    ],
    [
      'that leaves it by a glob',
      '../../outside/*.sql',
      '../../outside/*.sql is outside the repository\n  A pull request could change what no reviewer sees: copy the file into the repository.',
    ],
    [
      'that leaves it behind a wildcard',
      '*/../../../outside/*',
      '*/../../../outside/* is outside the repository\n  A pull request could change what no reviewer sees: copy the file into the repository.',
    ],
    [
      'that leaves it in braces',
      '{schema,../../outside/secret}.sql',
      '{schema,../../outside/secret}.sql is outside the repository\n  A pull request could change what no reviewer sees: copy the file into the repository.',
    ],
    [
      'that is absolute',
      '/etc/hostname',
      '/etc/hostname is an absolute path\n  Write it relative to the spec: every machine has another root.',
    ],
  ])('%s', async (_, pattern, said) => {
    expect(await found(pattern)).toBe(`repo/moves/m.move.yaml:2:9: source.schema[0]: ${said}`)
  })

  test.each([
    ['that is a link out of the repository', 'out.sql', '../../outside/secret.sql', 'out.sql'],
    ['that finds such a link', '*.sql', '../../outside/secret.sql', 'out.sql'],
    ['that goes through a linked folder', 'away/secret.sql', '../../outside', 'away'],
  ])('%s, and both ends are named', async (_, pattern, target, name) => {
    const said = await found(pattern, link(target, `repo/moves/${name}`))
    const shown = pattern === '*.sql' ? 'out.sql' : pattern
    expect(said).toBe(
      `repo/moves/m.move.yaml:2:9: source.schema[0]: repo/moves/${shown} is a link to outside/secret.sql, outside the repository\n  A pull request could change what no reviewer sees: copy the file into the repository.`,
    )
  })

  test('that is a link to nowhere', async () => {
    expect(await found('dead.sql', link('nowhere', 'repo/moves/dead.sql'))).toBe(
      'repo/moves/m.move.yaml:2:9: source.schema[0]: repo/moves/dead.sql is a link to nowhere, where there is nothing\n  Mend the link.',
    )
  })
})

describe('A spec outside of any repository', () => {
  test('loads, and its own folder is the limit', async () => {
    await using at = await folder({ 'a/m.move.yaml': completed('watch: [x.sql]\n'), 'a/x.sql': '' })
    const move = await loadMove('a/m.move.yaml', { cwd: at.path })
    expect(move.root).toBe(move.folder)
  })

  test('says what to do where a path leaves that folder', async () => {
    await using at = await folder({
      'a/m.move.yaml': completed('watch: [../x.sql]\n'),
      'x.sql': '',
    })
    await expect(loadMove('a/m.move.yaml', { cwd: at.path })).rejects.toThrow(
      'a/m.move.yaml:1:9: watch[0]: ../x.sql is outside the spec’s folder, and this spec stands in no repository\n  Put the file beside the spec; or run git init in the folder that holds both: then that is the limit.',
    )
  })
})

describe('A spec that is not there to be read', () => {
  const PATH = 'Give the path of a spec, NAME.move.yaml, from the folder that you are in.'
  test.each([
    ['no such file', 'none.move.yaml', `none.move.yaml:1:1: there is no such file\n  ${PATH}`],
    ['a folder', 'dir', `dir:1:1: is a folder\n  ${PATH}`],
    [
      'not UTF-8',
      'latin1.move.yaml',
      'latin1.move.yaml:1:1: is not UTF-8\n  Save the spec as UTF-8; data in other encodings goes into files of its own.',
    ],
    [
      'empty',
      'empty.move.yaml',
      'empty.move.yaml:1:1: is empty\n  Begin with the move’s name: move: shop-to-crm',
    ],
    [
      'a list',
      'list.move.yaml',
      'list.move.yaml:1:1: must be a mapping of keys\n  Begin with the move’s name: move: shop-to-crm',
    ],
    [
      'a link out of the repository',
      'repo/out.move.yaml',
      'repo/out.move.yaml:1:1: the spec is a link that leads outside the repository\n  Copy the spec into the repository.',
    ],
  ])('%s', async (_, path, said) => {
    await using at = await folder({
      'dir/': '',
      'empty.move.yaml': '# later\n',
      'list.move.yaml': '- a\n',
      'repo/.git/HEAD': '',
    })
    await mkdir(join(at.path, 'away'))
    await writeFile(join(at.path, 'away/out.move.yaml'), completed(''))
    await writeFile(join(at.path, 'latin1.move.yaml'), Buffer.from('move: caf\xe9\n', 'latin1'))
    await symlink('../away/out.move.yaml', join(at.path, 'repo/out.move.yaml'))
    const error = await loadMove(path, { cwd: at.path }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SpecErrors)
    expect(error).toHaveProperty('message', said)
  })
})
