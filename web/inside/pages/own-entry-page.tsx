import { useEffect } from 'preact/hooks';
import { type Words, words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { DraftBar } from '../parts/draft-bar.tsx';
import { EditorsOnly } from '../parts/editors-only.tsx';
import { EntryConflict } from '../parts/entry-conflict.tsx';
import { EntryForm } from '../parts/entry-form.tsx';
import { EntryPreview } from '../parts/entry-preview.tsx';
import { EntryStatus } from '../parts/entry-status.tsx';
import { OwnNetworks } from '../parts/own-networks.tsx';
import { followLeaving, forgetProblems, type OwnState, ownEntry, preview } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';

export function OwnEntryPage() {
  useEffect(forgetProblems, []);
  useEffect(followLeaving, []);
  return (
    <Page title={ownText.title} lead={ownText.lead}>
      <EditorsOnly>
        {() => (
          <Ready of={words}>
            {(known) => (
              <Ready of={ownEntry} lines={12}>
                {(state) => <OwnEntrySections state={state} words={known} />}
              </Ready>
            )}
          </Ready>
        )}
      </EditorsOnly>
    </Page>
  );
}

function OwnEntrySections({ state, words }: { state: OwnState; words: Words }) {
  const isOutdated = state.isOutdated && state.isChanged;
  if (preview.value !== null && !isOutdated) {
    return <EntryPreview preview={preview.value} state={state} words={words} />;
  }
  return (
    <>
      {isOutdated ? <EntryConflict state={state} words={words} /> : <EntryStatus state={state} />}
      <EntryForm entry={state.entry} words={words} />
      <OwnNetworks />
      <DraftBar state={state} />
    </>
  );
}
