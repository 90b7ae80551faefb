/** SQL with its values written into it, for a database that takes only text. */

type Cell = string | number | boolean | null;

export function literal(cell: Cell): string {
  if (cell === null) return 'null';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return typeof cell === 'number' ? String(cell) : `'${cell.replaceAll("'", "''")}'`;
}

/** Puts values in the place of the question marks that stand outside of quotes, in their order. */
export function withValues(sql: string, values: readonly Cell[]): string {
  let used = 0;
  const written = sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (part) => {
    if (part !== '?') return part;
    const value = values[used++];
    if (value === undefined) throw new Error('There are more places than values.');
    return literal(value);
  });
  if (used !== values.length) throw new Error('There are more values than places.');
  return written;
}
