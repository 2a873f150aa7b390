import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { SpecPath } from '../../spec/move.ts'
import type { Rehearsed, Scene } from '../scene.ts'

/** What a check of writers at work says beside its id and its place. */
type About = Pick<Check, 'result' | 'subject' | 'summary'> &
  Partial<Pick<Check, 'known' | 'evidence' | 'fix'>>

/** A check of writers at work, about the key of the spec at `path`. */
export const said = (scene: Scene, path: SpecPath, about: About): Check =>
  check({ id: 'execution.writers', ...about, place: scene.move.place(path) })

/** Where there is nothing to rehearse, or nothing can be: the one check that says so. */
export const saidAlone = (scene: Scene, path: SpecPath, about: About): Rehearsed => ({
  checks: [said(scene, path, about)],
  rehearsals: [],
})
