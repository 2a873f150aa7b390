import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Repository } from '../gate/repository.ts'

const SCRIPT = resolve('../shared/data/chinook/Chinook_MySql.sql')

/** The script is real data that this project does not copy; where it is not beside the project, its tests are skipped. */
export const hasChinook = existsSync(SCRIPT)

/** A repository with the move, our schema and the script, whose database has a name of its own on a server that others share. */
export async function chinook(database: string): Promise<Repository> {
  const repository = await Repository.of('test/chinook')
  await repository.write(
    'Chinook_MySql.sql',
    (await readFile(SCRIPT, 'utf8')).replaceAll('`Chinook`', `\`${database}\``),
  )
  await repository.edit('chinook.move.yaml', 'database: Chinook', `database: ${database}`)
  return repository
}
