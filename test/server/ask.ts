import mysql from 'mysql2/promise'
import pg from 'pg'

/** The first row that a server answers. */
export async function ask(url: string, sql: string): Promise<unknown> {
  if (url.startsWith('postgres:')) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    try {
      const { rows } = await client.query({ text: sql, rowMode: 'array' })
      return rows[0]
    } finally {
      await client.end()
    }
  }
  const connection = await mysql.createConnection({ uri: url, rowsAsArray: true })
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[][]>(sql)
    return rows[0]
  } finally {
    await connection.end()
  }
}
