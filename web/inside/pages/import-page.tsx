import { useEffect, useRef } from 'preact/hooks';
import { type Words, words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { CoordinatorsOnly } from '../parts/coordinators-only.tsx';
import { ImportBring } from '../parts/import-bring.tsx';
import { ImportChanges } from '../parts/import-changes.tsx';
import { ImportColumns } from '../parts/import-columns.tsx';
import { ImportDone } from '../parts/import-done.tsx';
import { ImportFiles } from '../parts/import-files.tsx';
import { ImportList } from '../parts/import-list.tsx';
import { ImportSteps } from '../parts/import-steps.tsx';
import { stage, working } from '../state/import.ts';
import { sending } from '../state/import-sending.ts';
import { deskText } from '../text/desk-text.ts';
import { importText } from '../text/import-text.ts';

export function ImportPage() {
  return (
    <Page
      title={importText.title}
      lead={stage.value === 'files' ? importText.lead : undefined}
      above={<a href="/desk">{deskText.title}</a>}
    >
      <CoordinatorsOnly>
        {() => (
          <Ready of={words} lines={10}>
            {(known) => <ImportDesk words={known} />}
          </Ready>
        )}
      </CoordinatorsOnly>
    </Page>
  );
}

function ImportDesk({ words }: { words: Words }) {
  const at = stage.value;
  const isUnderWay = sending.value !== null || working.value !== null;
  const place = useRef<HTMLDivElement>(null);
  const isTurned = useRef(false);
  useEffect(() => {
    if (isTurned.current) {
      place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      place.current?.scrollIntoView();
    }
    isTurned.current = true;
  }, [at, isUnderWay]);
  return (
    <div ref={place}>
      {at === 'done' ? null : (
        <ImportSteps
          current={at}
          onBack={
            isUnderWay
              ? null
              : (step) => {
                  stage.value = step;
                }
          }
        />
      )}
      {at === 'files' ? <ImportFiles /> : null}
      {at === 'columns' ? <ImportColumns words={words} /> : null}
      {at === 'changes' ? <ImportChanges words={words} /> : null}
      {at === 'bring' ? <ImportBring /> : null}
      {at === 'done' ? <ImportDone /> : null}
      {at === 'files' ? <ImportList /> : null}
    </div>
  );
}
