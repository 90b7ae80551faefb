/** The world view as a table: the same countries, the same selection, sorted by any column. */
import { useState } from 'preact/hooks';
import { isFiltered, type MapView } from '#core/map-view/view.ts';
import { mapText } from '../../text/map-text.ts';
import { mapWorldText } from '../../text/map-world-text.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import type { Scene } from '../scene.ts';
import { COLUMNS, type Column, type WorldRow, worldRows } from './world-rows.ts';
import type { WorldReading } from './world-values.ts';
import './world-table.css';

type WorldTableProps = { view: MapView; scene: Scene; world: WorldReading; onFocus: (id: string | null) => void };

/** With a country in focus, its row alone: its members stand below. */
export function WorldTable({ view, scene, world, onFocus }: WorldTableProps) {
  const [sortedBy, sortBy] = useState<Column>('value');
  // Where nothing is searched for, all fit.
  const columns = COLUMNS.filter((column) => column !== 'value' || world.measure !== 'members' || isFiltered(view));
  const [isWhole, setWhole] = useState(false);
  const rows = worldRows(scene, sortedBy);
  const focused = rows.filter(({ id }) => id === scene.focusId);
  const present = rows.filter(({ members }) => members > 0);
  const others = rows.length - present.length;
  const shown = focused.length > 0 ? focused : isWhole ? rows : present;
  return (
    <div class="world-table">
      <table class="world-table_grid">
        <caption class="only-spoken">{mapWorldText.table}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === (columns.includes(sortedBy) ? sortedBy : 'members') ? sortOf(column) : undefined}
              >
                <button class="world-table_sort" type="button" onClick={() => sortBy(column)}>
                  {columnName(column, world)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row
              row={row}
              world={world}
              hasValue={columns.includes('value')}
              isInFocus={row.id === scene.focusId}
              onFocus={onFocus}
              key={row.code}
            />
          ))}
        </tbody>
      </table>
      {focused.length > 0 || others === 0 ? null : (
        <Button weight="plain" isExpanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? mapWorldText.showFew : mapWorldText.withNobody(others)}
        </Button>
      )}
    </div>
  );
}

type RowProps = {
  row: WorldRow;
  world: WorldReading;
  hasValue: boolean;
  isInFocus: boolean;
  onFocus: (id: string | null) => void;
};

function Row({ row: { id, code, name, members, value }, world, hasValue, isInFocus, onFocus }: RowProps) {
  return (
    <tr class={isInFocus ? 'world-table_row is-in-focus' : 'world-table_row'}>
      <th scope="row">
        <button
          class="world-table_pick"
          type="button"
          aria-pressed={isInFocus}
          onClick={() => onFocus(isInFocus ? null : id)}
        >
          {name}
        </button>
        {isInFocus ? (
          <a class="world-table_open" href={`/countries/${code}`}>
            {mapText.card.openCountry}
          </a>
        ) : null}
      </th>
      <td>{text.figure(members)}</td>
      {hasValue ? <td>{valueWords(value, world)}</td> : null}
    </tr>
  );
}

function columnName(column: Column, { measure }: WorldReading): string {
  if (column === 'value') return mapWorldText.value[measure];
  return column === 'name' ? mapWorldText.country : mapWorldText.members;
}

function sortOf(column: Column): 'ascending' | 'descending' {
  return column === 'name' ? 'ascending' : 'descending';
}

function valueWords(value: number | undefined, { measure }: WorldReading): string {
  if (value === undefined) return mapWorldText.unknown;
  return measure === 'civic-space' ? value.toFixed(2) : text.figure(value);
}
