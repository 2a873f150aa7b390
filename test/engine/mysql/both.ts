import type { Session } from '../../../src/engine/engine.ts'
import { ENGINES } from '../../needs.ts'

/** The engines of this folder . */
export const both = ENGINES.filter(name => name !== 'postgres')

/** All row text that a query brings. */
export async function textOf(session: Session, sql: string): Promise<Buffer> {
  const texts: Buffer[] = []
  for await (const { text } of session.rowText(sql)) texts.push(text)
  return Buffer.concat(texts)
}
