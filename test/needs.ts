import { describe, inject, type TestOptions, test } from 'vitest'
import type { EngineName } from '../src/engine/engine.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test is skipped: each thing that it needs and that is not here, `mysql`, `the image postgres:17`. */
    lacks?: string[]
  }
}

export const ENGINES: readonly EngineName[] = ['postgres', 'mysql', 'mariadb']

const missing = (engine: EngineName): boolean => inject('servers')[engine] === undefined

/** Options of a suite or a test that takes servers of these engines: skipped, and counted as such, where the run has not all of them. */
export const needs = (...engines: readonly EngineName[]): TestOptions =>
  lacking(engines.filter(missing))

/** Options of what is skipped for want of these; of nothing, where there are none. */
export const lacking = (lacks: string[]): TestOptions =>
  lacks.length === 0 ? {} : { skip: true, meta: { lacks } }

/** Engines named by a case: itself, or anywhere within it. */
function enginesOf(one: unknown): EngineName[] {
  const parts = typeof one === 'object' && one !== null ? Object.values(one) : [one]
  return ENGINES.filter(engine => parts.includes(engine))
}

/** A suite for each case, as describe.each; it needs the engines that the case names, and `also`. */
export const onEach =
  <T>(cases: readonly T[], also: readonly EngineName[] = []) =>
  (name: string, body: (one: T) => void): void => {
    for (const one of cases)
      describe.each([one])(name, needs(...enginesOf(one), ...also), () => body(one))
  }

/** A test for each case, as test.each; it needs the engines that the case names, and `also`. */
export const testEach =
  <T>(cases: readonly T[], also: readonly EngineName[] = []) =>
  (name: string, body: (one: T) => void | Promise<void>): void => {
    for (const one of cases)
      test.each([one])(name, needs(...enginesOf(one), ...also), () => body(one))
  }
