import { copyOfFile, mysqldump, type Peer, pgDump, pgloader } from './peers.ts'
import type { EngineVersion } from './sides.ts'

/** How the product's rows go: straight into the table, or through staging by a rule for rows that are there. */
export type Way = 'straight' | 'staged'

/** Two engines, whom the product is measured against there, and how it should come off. */
export interface Pair {
  source: EngineVersion
  target: EngineVersion
  ways: readonly Way[]
  against: readonly { peer: Peer; way: Way; atLeast: number }[]
}

const POSTGRES = { engine: 'postgres', version: '18' } as const
const MYSQL = { engine: 'mysql', version: '9.7' } as const
const MARIADB = { engine: 'mariadb', version: '11.8' } as const

const OF_A_FILE = [
  { peer: copyOfFile, way: 'straight', atLeast: 0.7 },
  { peer: copyOfFile, way: 'staged', atLeast: 0.5 },
] as const

export const PAIRS: readonly Pair[] = [
  {
    source: MARIADB,
    target: POSTGRES,
    ways: ['straight', 'staged'],
    // pgloader knows neither the password plugins nor the catalog of MySQL 9.
    against: [{ peer: pgloader, way: 'straight', atLeast: 3 }, ...OF_A_FILE],
  },
  { source: MYSQL, target: POSTGRES, ways: ['straight', 'staged'], against: OF_A_FILE },
  {
    source: POSTGRES,
    target: POSTGRES,
    ways: ['straight'],
    against: [{ peer: pgDump, way: 'straight', atLeast: 1 }],
  },
  {
    source: MYSQL,
    target: MYSQL,
    ways: ['straight'],
    against: [{ peer: mysqldump, way: 'straight', atLeast: 1 }],
  },
]

/** Milliseconds of the comparison by those of the move, at most. */
export const COMPARISON_AT_MOST = 2
/** How many times as fast as the summed hash the comparison should be. */
export const CHECKSUM_AT_LEAST = 1
/** Milliseconds that a full check of the largest example may take, rehearsals included. */
export const CHECK_AT_MOST = 60_000
/** Bytes at most, whatever the number of rows. */
export const MEMORY_AT_MOST = 300e6
