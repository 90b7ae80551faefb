/** What was found in the files, and what each column means: guessed, and a person's to change. */
import { FILE_FORMATS } from '#core/import/book.ts';
import type { Words } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import type { Opened, SheetView } from '../import/tasks.ts';
import { compareNow, failure, files, mapping, openChosen, opened, startOver, working } from '../state/import.ts';
import { importText } from '../text/import-text.ts';
import { ImportRefusals, ImportWorking } from './import-files.tsx';
import { ImportFoot } from './import-foot.tsx';
import { ImportSheet } from './import-sheet.tsx';

export function ImportColumns({ words: known }: { words: Words }) {
  const words = importText.columns;
  const found = opened.value;
  const held = mapping.value;
  if (!found || !held) return null;
  if (working.value) {
    return (
      <Section title={words.title} headingRef={() => undefined}>
        <ImportWorking />
      </Section>
    );
  }
  return (
    <>
      <Found found={found} />
      {found.sheets.map((sheet, place) => {
        const own = held.sheets[place];
        return own ? (
          <ImportSheet
            key={sheetName(sheet)}
            place={place}
            name={sheetName(sheet)}
            sheet={sheet}
            mapping={own}
            words={known}
          />
        ) : null;
      })}
      {failure.value ? <ProblemNote problem={failure.value} /> : null}
      <ImportFoot>
        <Button weight="main" onClick={() => void compareNow()}>
          {words.go}
        </Button>
        <Button weight="plain" onClick={startOver}>
          {importText.files.again}
        </Button>
      </ImportFoot>
    </>
  );
}

function Found({ found: { format, sheets } }: { found: Opened }) {
  const words = importText.columns;
  const rowCount = sheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
  const isRemembered = sheets.some(({ columns }) => columns.some(({ because }) => because === 'remembered'));
  return (
    <Section title={words.title} headingRef={() => undefined}>
      <Verdict
        headline={words.read(importText.formats[format], sheets.length, rowCount)}
        details={[isRemembered ? words.remembered : words.readNote]}
      />
      <ImportRefusals />
      <div class="import-sheet_use">
        <Select
          label={words.format}
          choices={FILE_FORMATS.map((id) => ({ id, label: importText.formats[id] }))}
          chosen={format}
          onChoose={(chosen) => void openChosen(files.value, chosen)}
        />
      </div>
    </Section>
  );
}

function sheetName({ file, name }: SheetView): string {
  return name === null ? file : `${file}: ${name}`;
}
