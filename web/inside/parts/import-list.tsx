/** What was brought in so far: to go on with, to open to others, or to take back. */
import { useEffect } from 'preact/hooks';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { forgetImportProblems, imports } from '../state/import-sending.ts';
import { importText } from '../text/import-text.ts';
import { ImportEntry } from './import-entry.tsx';
import { ImportNotes } from './import-notes.tsx';

export function ImportList() {
  useEffect(forgetImportProblems, []);
  return (
    <Section title={importText.list.title} note={importText.list.note}>
      <ImportNotes />
      <Ready of={imports} lines={2}>
        {({ imports: all }) =>
          all.length === 0 ? (
            <p>{importText.list.none}</p>
          ) : (
            <Rows items={all} keyOf={({ id }) => id} step={10}>
              {(one) => <ImportEntry one={one} />}
            </Rows>
          )
        }
      </Ready>
    </Section>
  );
}
