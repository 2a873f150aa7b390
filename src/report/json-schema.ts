import { z } from 'zod'
import type { Report } from './report.ts'

/**
 * What `report.json` looks like, for those who read it by machine. The types at the end hold it and `Report` to each other.
 */
const count = z.int().nonnegative()
const ms = z.number().nonnegative()
const place = z.strictObject({
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
})
const stage = z.enum([
  'spec',
  'scope',
  'mapping',
  'schema',
  'batching',
  'validation',
  'execution',
  'cutover',
  'reconcile',
])

const row = z.strictObject({
  key: z.string(),
  cells: z.array(
    z.strictObject({
      column: z.string(),
      how: z.string(),
      expected: z.string(),
      found: z.string(),
    }),
  ),
})

const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('figures'),
    figures: z.record(z.string(), z.union([z.number(), z.string()])),
  }),
  z.strictObject({
    kind: z.literal('rows'),
    table: z.string(),
    what: z.enum(['missing', 'extra', 'differing', 'duplicate']),
    total: count,
    rows: z.array(row),
  }),
  z.strictObject({
    kind: z.literal('causes'),
    table: z.string(),
    column: z.string(),
    total: count,
    causes: z.array(
      z.strictObject({
        cause: z.string().regex(/^[a-z-]+$/),
        how: z.string(),
        count,
        rows: z.array(row),
        mend: z
          .strictObject({ under: z.enum(['fields', 'tolerate']), text: z.string() })
          .nullable(),
        advice: z.string().nullable(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('diff'), title: z.string(), lines: z.array(z.string()) }),
])

const result = z.enum(['passed', 'failed', 'warned', 'waived', 'not covered'])

const check = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z-]+$/),
  result,
  known: z.enum(['observed', 'inferred']),
  subject: z.string(),
  summary: z.string(),
  evidence: z.array(evidence),
  place: place.nullable(),
  fix: z.string().nullable(),
  why: z.string().optional(),
})

export const reportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('move-rehearsal'), version: z.string() }),
  run: z.string(),
  move: z.string(),
  summary: z.string().nullable(),
  file: z.string(),
  digest: z.string(),
  startedAt: z.iso.datetime(),
  ms,
  verdict: z.strictObject({
    conclusion: z.enum(['passed', 'failed']),
    text: z.string(),
    passed: count,
    failed: count,
    warned: count,
    waived: count,
    notCovered: count,
  }),
  servers: z.array(
    z.strictObject({
      side: z.enum(['source', 'target', 'database']),
      engine: z.enum(['postgres', 'mysql', 'mariadb']),
      asked: z.string(),
      version: z.string(),
      provider: z.string(),
      startMs: ms,
    }),
  ),
  transfers: z.array(
    z.strictObject({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      rows: count,
      batches: count,
      moveMs: ms,
      rowsPerSecond: z.number().nonnegative().nullable(),
    }),
  ),
  tables: z.array(
    z.strictObject({
      table: z.string(),
      expected: count,
      found: count,
      missing: count,
      extra: count,
      differing: count,
      duplicate: count,
      uncoveredCells: count,
      sampled: count.nullable(),
      cells: count,
      inferredCells: count,
      differingByColumn: z.record(z.string(), count),
      expectedDigest: z.string(),
      foundDigest: z.string(),
      ms,
    }),
  ),
  checks: z.array(check),
  planted: z
    .strictObject({
      seed: z.string(),
      ms,
      corruptions: z.array(
        z.strictObject({
          kind: z.string(),
          table: z.string(),
          columns: z.array(z.string()),
          builtIn: z.boolean(),
          declared: z.array(z.string()),
        }),
      ),
      notApplicable: z.array(z.strictObject({ kind: z.string(), why: z.string() })),
      notTried: z.array(z.string()),
      declared: count,
      invariants: z.array(z.string()),
    })
    .nullable(),
  rehearsals: z.array(
    z.strictObject({
      name: z.string(),
      stage,
      what: z.string(),
      result,
      seed: z.string().nullable(),
      startMs: ms,
      ms,
      events: z.array(z.strictObject({ ms, text: z.string() })),
    }),
  ),
  cutover: z
    .strictObject({
      strategy: z.string().nullable(),
      steps: z.array(
        z.strictObject({
          title: z.string(),
          owner: z.string().nullable(),
          commands: z.array(z.string()),
          ms: ms.nullable(),
          forecastMs: ms.nullable(),
          result,
          check: z.string(),
          undo: z.array(z.string()),
        }),
      ),
      rollback: z.strictObject({
        script: z.string().nullable(),
        triggers: z.array(z.string()),
        writesAfter: z.string().nullable(),
      }),
      downtime: z
        .strictObject({
          allowedMs: ms.nullable(),
          ms,
          forecastMs: ms.nullable(),
          longest: z.string().nullable(),
        })
        .nullable(),
      reconcile: z
        .strictObject({
          forMs: ms,
          everyMs: ms,
          owners: z.array(z.string()),
          playbook: z.string().nullable(),
          watches: z.array(z.string()),
        })
        .nullable(),
    })
    .nullable(),
  spans: z.array(
    z.strictObject({
      name: z.string(),
      stage: z.union([stage, z.literal('servers')]),
      startMs: ms,
      ms,
    }),
  ),
  options: z.strictObject({
    failOn: z.enum(['error', 'warning', 'never']),
    showValues: z.boolean(),
    only: z.string().nullable(),
  }),
})

/** Compiles only while every report is one that the schema accepts. */
export const accepts = (report: Report): z.input<typeof reportSchema> => report
