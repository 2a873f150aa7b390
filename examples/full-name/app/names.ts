/** How the application reads a name; the flag says which form of it. */
export const nameQuery = (flags: ReadonlySet<string>): string =>
  flags.has('full_name_reads')
    ? 'select full_name from users where id = $1'
    : `select concat_ws(' ', first_name, last_name) from users where id = $1`
