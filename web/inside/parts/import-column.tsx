/** One column: its name, a few of its values, what it means, and what its values mean. */
import type { ColumnUse, SheetMapping } from '#core/import/mapping.ts';
import type { Words } from '../../state/words.ts';
import { Select } from '../../ui/select.tsx';
import type { ColumnView } from '../import/tasks.ts';
import { changeSheet, giveUse } from '../state/import.ts';
import { USES_IN, wordsFor } from '../state/import-values.ts';
import { importText } from '../text/import-text.ts';
import { ImportValues } from './import-values.tsx';
import './import-column.css';

type ImportColumnProps = {
  column: ColumnView;
  sheetPlace: number;
  rowCount: number;
  place: number;
  mapping: SheetMapping;
  words: Words;
};

/** No use has this name; it is left aside. */
const ASIDE = '';

export function ImportColumn({ column, sheetPlace, rowCount, place, mapping, words: known }: ImportColumnProps) {
  const words = importText.columns;
  const use = mapping.columns[place] ?? null;
  const name = column.name.trim() || words.unnamed(place + 1);
  const choices = use === null ? null : wordsFor(use, known);
  const meanings = mapping.values[column.name];
  return (
    <li class={use === null ? 'import-column is-aside' : 'import-column'}>
      <p class="import-column_name">
        {name}
        {column.filled === rowCount ? null : (
          <span class="import-column_filled"> {column.filled === 0 ? words.empty : words.filled(column.filled)}</span>
        )}
      </p>
      <p class="import-column_samples">
        {column.because === 'personal' ? words.personal : null}
        {column.samples.join(' · ')}
      </p>
      <div class="import-column_use">
        <Select
          label={words.meaning(name)}
          isLabelSpoken
          choices={[
            { id: ASIDE, label: words.aside },
            ...usesFor(mapping, use).map((id) => ({ id, label: importText.columnUses[id] })),
          ]}
          chosen={use ?? ASIDE}
          onChoose={(chosen) => void giveUse(sheetPlace, place, chosen === ASIDE ? null : chosen)}
        />
      </div>
      {choices && meanings ? (
        <div class="import-column_values">
          <ImportValues
            key={use}
            title={name}
            meanings={meanings}
            choices={choices}
            onChange={(next) =>
              changeSheet(sheetPlace, (before) => ({ ...before, values: { ...before.values, [column.name]: next } }))
            }
          />
        </div>
      ) : null}
    </li>
  );
}

/** A use that the sheet does not offer stays while it is chosen. */
function usesFor({ use }: SheetMapping, chosen: ColumnUse | null): ColumnUse[] {
  const offered = [...USES_IN[use]];
  return chosen === null || offered.includes(chosen) ? offered : [chosen, ...offered];
}
