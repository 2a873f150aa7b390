import type { Engine, EngineName } from './engine.ts'
import { mariadb, mysql } from './mysql/index.ts'
import { postgres } from './postgres/index.ts'

/** Every engine that there is; a new one is a new folder and its line here. */
export const engines: Record<EngineName, Engine> = { postgres, mysql, mariadb }
