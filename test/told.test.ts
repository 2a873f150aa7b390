import { describe, expect, it } from 'vitest'
import type { MoveOutcome } from '../src/run.ts'
import { ServerError, SpecError, SpecErrors } from '../src/spec/errors.ts'
import { problemsOf, told } from '../src/told.ts'
import { recorded } from './report/recorded.ts'

const report = recorded('passed')
const passed = (folder: string): MoveOutcome => ({
  spec: `${folder}.move.yaml`,
  folder: `rehearse-report/${folder}`,
  status: 0,
  report,
})

describe('GitHub is told', () => {
  it('of a move by its name, and of two that share one by what tells them apart', () => {
    expect(told([passed('a')]).map(({ name }) => name)).toEqual(['full-name'])
    expect(told([passed('a'), passed('b')]).map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('of each mistake of a spec by itself, with its place', () => {
    const place = { file: 'a.move.yaml', line: 2, column: 1 }
    const errors = [new SpecError('one', { place, fix: 'mend it' }), new SpecError('two')]
    expect(problemsOf(new SpecErrors(errors), '')).toEqual([
      { place, message: 'one', fix: 'mend it' },
      { place: null, message: 'two', fix: null },
    ])
  })

  it('of a server that could not be had without its log, and of a bug with what to do', () => {
    const error = new ServerError('no server', { tried: 'docker', fix: 'start it', log: 'unseen' })
    expect(problemsOf(error, 'unseen')).toEqual([
      { place: null, message: 'no server', fix: 'Tried: docker\nstart it' },
    ])
    expect(problemsOf(new TypeError('x'), 'This is a bug: x\n  Please open an issue')).toEqual([
      { place: null, message: 'This is a bug: x', fix: 'Please open an issue' },
    ])
  })
})
