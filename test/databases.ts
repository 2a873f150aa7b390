import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import mysql from 'mysql2/promise'
import pg from 'pg'
import { inject } from 'vitest'
import type { EngineName } from '../src/engine/engine.ts'

/** A fresh, empty database on the run's server of that engine. `await using` drops it. */
export async function database(
  engine: EngineName,
): Promise<{ url: string; name: string } & AsyncDisposable> {
  const server = inject('servers')[engine]
  if (server === undefined)
    throw new Error(`this run has no ${engine} server: the test has to say that it needs one`)
  const name = `t_${randomBytes(6).toString('hex')}`
  await admin(engine, server, `create database ${name}`)
  return {
    name,
    url: new URL(`/${name}`, server).href,
    async [Symbol.asyncDispose]() {
      await admin(
        engine,
        server,
        engine === 'postgres'
          ? `drop database if exists ${name} with (force)`
          : `drop database if exists ${name}`,
      )
    },
  }
}

/** Runs a script of several statements on a database, as the test's own hand. */
export async function script(engine: EngineName, url: string, sql: string): Promise<void> {
  await admin(engine, url, sql)
}

async function admin(engine: EngineName, url: string, sql: string): Promise<void> {
  for (let left = 120; ; left--) {
    try {
      return await once(engine, url, sql)
    } catch (error) {
      const starting =
        /ECONNREFUSED|ECONNRESET|starting up|terminated unexpectedly|PROTOCOL_CONNECTION_LOST|57P03|Access denied/.test(
          `${(error as { code?: string }).code} ${(error as Error).message}`,
        )
      if (!starting || left === 0) throw error
      await wait(500)
    }
  }
}

async function once(engine: EngineName, url: string, sql: string): Promise<void> {
  if (engine === 'postgres') {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  } else {
    const connection = await mysql.createConnection({ uri: url, multipleStatements: true })
    try {
      await connection.query(sql)
    } finally {
      await connection.end()
    }
  }
}
