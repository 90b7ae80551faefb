/** Stays at the foot of the screen while one writes: whether the draft is safe, and the way on. */
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { askPreview, discardDraft, draftState, type OwnState } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import './draft-bar.css';
import { CONFLICT_ID } from './entry-conflict.tsx';

export function DraftBar({ state }: { state: OwnState }) {
  const { entry, revision, isChanged, isOutdated } = state;
  const draft = draftState.value;
  const isConflict = isChanged && isOutdated;
  const mayGoOn = isChanged && !isOutdated;
  const said = isChanged && draft.state === 'none' ? 'kept' : draft.state;
  return (
    <div class="draft-bar">
      {draft.state === 'failed' ? <ProblemNote problem={draft.problem} /> : null}
      <ActionNote of={askPreview} />
      <ActionNote of={discardDraft} />
      <div class="draft-bar_state">
        <p class="draft-bar_words" role="status">
          {isConflict ? ownText.conflictShort : ownText.draft[said]}
        </p>
        {mayGoOn ? (
          <SureButton
            action={ownText.discard}
            label={ownText.discard}
            question={ownText.discardSure}
            onSure={() => discardDraft.run(undefined)}
          />
        ) : null}
      </div>
      {isConflict ? (
        <ButtonLink href={`#${CONFLICT_ID}`} weight="main">
          {ownText.toConflict}
        </ButtonLink>
      ) : null}
      {mayGoOn ? (
        <Button weight="main" onClick={() => askPreview.run({ entry, revision })}>
          {ownText.seeChanges}
        </Button>
      ) : null}
    </div>
  );
}
