/** Stays at the foot of the screen while one writes: whether the draft is safe, and the way on. */
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { askPreview, discardDraft, draftState, type OwnState } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import './draft-bar.css';

export function DraftBar({ state }: { state: OwnState }) {
  const { entry, revision, isChanged, isOutdated } = state;
  const draft = draftState.value;
  const said = isChanged && draft.state === 'none' ? 'kept' : draft.state;
  return (
    <div class="draft-bar">
      {draft.state === 'failed' ? <ProblemNote problem={draft.problem} /> : null}
      <ActionNote of={askPreview} />
      <ActionNote of={discardDraft} />
      <p class="draft-bar_words" role="status">
        {ownText.draft[said]}
      </p>
      {isChanged ? (
        <div class="draft-bar_ways">
          {isOutdated ? null : (
            <Button weight="main" onClick={() => askPreview.run({ entry, revision })}>
              {ownText.seeChanges}
            </Button>
          )}
          <SureButton
            action={ownText.discard}
            label={ownText.discard}
            question={ownText.discardSure}
            onSure={() => discardDraft.run(undefined)}
          />
        </div>
      ) : null}
    </div>
  );
}
