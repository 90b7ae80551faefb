import { useEffect } from 'preact/hooks';
import { words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { CoordinatorsOnly } from '../parts/coordinators-only.tsx';
import { DuplicateList } from '../parts/duplicate-list.tsx';
import { MergedList } from '../parts/merged-list.tsx';
import { duplicates, forgetDuplicates } from '../state/duplicates.ts';
import { deskText } from '../text/desk-text.ts';
import { duplicatesText } from '../text/duplicates-text.ts';

export function DuplicatesPage() {
  useEffect(forgetDuplicates, []);
  return (
    <Page title={duplicatesText.title} lead={duplicatesText.lead} above={<a href="/desk">{deskText.title}</a>}>
      <CoordinatorsOnly>
        {() => (
          <Ready of={words} lines={8}>
            {(known) => (
              <Ready of={duplicates} lines={8}>
                {(found) => (
                  <>
                    <DuplicateList found={found} words={known} />
                    <MergedList merged={found.merged} />
                  </>
                )}
              </Ready>
            )}
          </Ready>
        )}
      </CoordinatorsOnly>
    </Page>
  );
}
