import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/github/changes.ts'
import type { Event } from '../../src/github/event.ts'
import { specsUp } from '../../src/github/specs-up.ts'
import { GitRepository } from './git-repository.ts'

const spec = (more = ''): string => `move: item
source: { engine: postgres:18, schema: [item.sql], data: [data] }
target: { engine: postgres:18, schema: [../crm/item.sql] }
map: [{ from: item, to: item, rest: by-name }]
${more}`

const FILES = {
  'shop/item.move.yaml': spec('watch: [../prisma/**, "*.lock"]\n'),
  'shop/item.sql': 'create table item (id integer primary key);\n',
  'shop/data/item.csv': 'id\n1\n',
  'crm/item.sql': 'create table item (id integer primary key);\n',
  'prisma/deep/schema.prisma': 'model\n',
  'shop/a.lock': '1\n',
  'README.md': 'shop\n',
}
const SPECS = ['shop/item.move.yaml']

/** What is up once these files were changed on a branch. */
async function changed(
  files: Readonly<Record<string, string | null>>,
  specs: readonly string[] = SPECS,
  cwd = '',
) {
  using repository = GitRepository.init()
  const base = repository.commit(FILES)
  repository.git('checkout', '-q', '-b', 'change')
  const head = repository.commit(files)
  // The base goes on, and what it brings is not this change’s.
  repository.git('checkout', '-q', 'main')
  const ahead = repository.commit({ 'crm/other.sql': 'select 1;\n' })
  repository.git('checkout', '-q', 'change')
  expect(ahead).not.toBe(base)
  const event: Event = { kind: 'pull request', reviewed: false, number: 1, head, base: ahead }
  const changes = await changesOf(event, repository.folder, null)
  return specsUp(specs, changes, {
    cwd: join(repository.folder, cwd),
    root: repository.folder,
    patterns: ['**/*.move.yaml'],
  })
}

describe('a move is up', () => {
  it.each([
    ['its spec', 'shop/item.move.yaml', `${spec()}# more\n`],
    ['a file that it names', 'shop/item.sql', 'create table item (id bigint primary key);\n'],
    ['a file that it names elsewhere', 'crm/item.sql', 'select 1;\n'],
    ['a file of a folder that it names', 'shop/data/more.csv', 'id\n2\n'],
    ['a file that was in it', 'shop/data/item.csv', null],
    ['a file that it watches', 'prisma/deep/schema.prisma', 'other\n'],
    ['a file that it would watch', 'prisma/new/schema.prisma', 'new\n'],
    ['a watched file beside it', 'shop/b.lock', '1\n'],
  ])('when the change is to %s', async (_, file, text) => {
    expect(await changed({ [file]: text })).toMatchObject({ up: SPECS, untouched: 0 })
  })

  it('when it cannot be read: what is wrong is for the check to say', async () => {
    expect(await changed({ 'README.md': 'x' }, ['gone.move.yaml'])).toMatchObject({
      up: ['gone.move.yaml'],
    })
  })

  it('by paths that are relative to the folder that the action works in', async () => {
    expect(
      await changed({ 'crm/item.sql': 'select 1;\n' }, ['item.move.yaml'], 'shop'),
    ).toMatchObject({ up: ['item.move.yaml'], untouched: 0 })
  })
})

describe('a move is not up', () => {
  it.each(['README.md', 'crm/item.sql.md', 'shop/other.sql', 'lock'])(
    'when the change is to %s, of which it says nothing',
    async file => {
      expect(await changed({ [file]: 'other\n' })).toEqual({
        up: [],
        untouched: 1,
        removed: [],
        renamed: [],
      })
    },
  )

  it('when it is gone, which is said', async () => {
    expect(await changed({ 'shop/item.move.yaml': null }, [])).toMatchObject({
      up: [],
      removed: ['shop/item.move.yaml'],
    })
  })
})

it('a move that is renamed is up under its new name', async () => {
  const moved = {
    'shop/item.move.yaml': null,
    'shop/goods.move.yaml': spec('watch: [../prisma/**, "*.lock"]\n'),
  }
  expect(await changed(moved, ['shop/goods.move.yaml'])).toMatchObject({
    up: ['shop/goods.move.yaml'],
    removed: [],
    renamed: [{ from: 'shop/item.move.yaml', to: 'shop/goods.move.yaml' }],
  })
})

it('with a shallow clone and no token every move is up: what is not known counts as changed', async () => {
  using repository = GitRepository.init()
  const base = repository.commit(FILES)
  const head = repository.commit({ 'README.md': 'x' })
  using clone = repository.shallow()
  const event: Event = { kind: 'push', head, before: base }
  const changes = await changesOf(event, clone.folder, null)
  expect(changes).toEqual({ all: 'the checkout has no history, and there is no token' })
  const where = { cwd: clone.folder, root: clone.folder, patterns: [] }
  expect(specsUp(SPECS, changes, where).up).toEqual(SPECS)
})

it('in a container job, where the checkout belongs to another user, git is asked all the same', async () => {
  using repository = GitRepository.init()
  const before = repository.commit(FILES)
  const head = repository.commit({ 'README.md': 'x' })
  // Git has this for its own tests of safe.directory.
  process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = 'true'
  try {
    const changes = await changesOf({ kind: 'push', head, before }, repository.folder, null)
    expect(changes).toEqual({ files: [{ path: 'README.md', removed: false, before: null }] })
  } finally {
    delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER
  }
})
