import type { Place } from './place.ts'
import type { MoveSpec } from './schema.ts'
import type { Written } from './written.ts'

/** A path into the spec, as zod names it: `['map', 0, 'fields', 'email']`. */
export type SpecPath = readonly (string | number)[]

/** One move: its spec, and where in the file each thing was said. */
export interface Move {
  spec: MoveSpec
  /** The same as the author wrote it: no defaults, shorthands as they are. Paths lead through this. */
  written: { [key: string]: Written }
  /** The spec's path, relative to the working directory, with `/`. */
  file: string
  /** Absolute, links resolved: the folder that the spec's paths are relative to. */
  folder: string
  /** Absolute, links resolved: what no path of the spec may leave. The repository, or outside of one the spec's own folder. */
  root: string
  /** sha256 of the spec's text and of the files it names, `watch` and the playbook aside: a resumed run with another digest is refused. */
  digest: string
  /** The place of the value at a path, or of the nearest thing above it. */
  place(path: SpecPath): Place
  /** The place of the key itself, for messages about a key. */
  placeOfKey(path: SpecPath): Place
}
