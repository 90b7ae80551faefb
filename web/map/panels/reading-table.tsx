/** A small table of figures under a measure; a wide one scrolls by itself. */
import type { ComponentChildren } from 'preact';
import './reading-table.css';

type Row = { key: string; cells: readonly [ComponentChildren, ...ComponentChildren[]] };
type ReadingTableProps = { name: string; heads: readonly string[]; rows: readonly Row[] };

export function ReadingTable({ name, heads, rows }: ReadingTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too
    <section class="reading-table" tabIndex={0} aria-label={name}>
      <table class="reading-table_table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {cells.map((cell, place) => (
                <td key={heads[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
