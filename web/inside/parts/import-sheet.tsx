/** One sheet: what each of its rows is, and what each of its columns means. */
import { SHEET_USES } from '#core/import/book.ts';
import type { ColumnUse, SheetMapping } from '#core/import/mapping.ts';
import type { Words } from '../../state/words.ts';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import type { SheetView } from '../import/tasks.ts';
import { changeSheet } from '../state/import.ts';
import { FIXED_IN, wordsFor } from '../state/import-values.ts';
import { importText } from '../text/import-text.ts';
import { ImportColumn } from './import-column.tsx';
import './import-sheet.css';

type ImportSheetProps = { place: number; name: string; sheet: SheetView; mapping: SheetMapping; words: Words };

export function ImportSheet({ place, name, sheet, mapping, words: known }: ImportSheetProps) {
  const words = importText.columns;
  const used = mapping.columns.filter((use) => use !== null).length;
  const isIgnored = mapping.use === 'ignored';
  const note = isIgnored ? words.showIgnored : words.sheetNote(used, sheet.columns.length - used);
  return (
    <Section title={name} note={`${words.rows(sheet.rowCount)}. ${note}`}>
      <div class="import-sheet">
        <div class="import-sheet_use">
          <Select
            label={words.each}
            choices={SHEET_USES.map((id) => ({ id, label: importText.uses[id] }))}
            chosen={mapping.use}
            onChoose={(use) => changeSheet(place, (before) => ({ ...before, use }))}
          />
          {FIXED_IN[mapping.use].map((use) => (
            <FixedSelect key={use} use={use} place={place} mapping={mapping} words={known} />
          ))}
        </div>
        {isIgnored ? null : (
          <ul class="import-sheet_columns">
            {sheet.columns.map((column, columnPlace) => (
              <ImportColumn
                key={`${columnPlace} ${column.name}`}
                column={column}
                sheetPlace={place}
                rowCount={sheet.rowCount}
                place={columnPlace}
                mapping={mapping}
                words={known}
              />
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

type FixedSelectProps = Pick<ImportSheetProps, 'place' | 'mapping' | 'words'> & { use: ColumnUse };

/** What holds for all rows; where a column says it, nothing has to. */
function FixedSelect({ use, place, mapping, words: known }: FixedSelectProps) {
  const words = importText.columns;
  if (mapping.columns.includes(use) && mapping.fixed[use] === undefined) return null;
  return (
    <Select
      label={words.fixed(importText.columnUses[use])}
      choices={[{ id: '', label: words.fixedNone }, ...(wordsFor(use, known) ?? [])]}
      chosen={mapping.fixed[use] ?? ''}
      onChoose={(chosen) =>
        changeSheet(place, (before) => {
          const { [use]: _, ...others } = before.fixed;
          return { ...before, fixed: chosen === '' ? others : { ...others, [use]: chosen } };
        })
      }
    />
  );
}
