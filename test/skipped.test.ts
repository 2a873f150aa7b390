import { expect, test } from 'vitest'
import { skippedLines } from './skipped.ts'

const told = (file: string, state: 'skipped' | 'passed', lacks?: string[]) => ({
  meta: () => (lacks === undefined ? {} : { lacks }),
  result: () =>
    state === 'passed'
      ? { state, errors: undefined }
      : { state, errors: undefined, note: undefined },
  module: { relativeModuleId: file },
})

test('a run names each thing that it lacks once, with the tests and files that wanted it', () => {
  const lines = skippedLines([
    told('test/b.test.ts', 'skipped', ['mysql', 'mariadb']),
    told('test/a.test.ts', 'skipped', ['mysql']),
    told('test/a.test.ts', 'skipped', ['mysql']),
    told('test/a.test.ts', 'skipped'),
    told('test/c.test.ts', 'passed', ['mysql']),
  ])
  expect(lines).toEqual([
    '   mariadb: 1 test in 1 file (b.test.ts 1)',
    '   mysql: 3 tests in 2 files (a.test.ts 2, b.test.ts 1)',
  ])
})
