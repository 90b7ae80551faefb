/** Stays at the foot of the screen while one writes: whether it is kept, and the way on. */
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Writing } from '../case-drafts-api.ts';
import { dropTyped, keptId, saveCase } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import './case-bar.css';

type CaseBarProps = {
  writing: Writing;
  /** Null: nothing was typed since it was kept. */
  typed: CaseWords | null;
  /** Whether others were asked about the words that are kept. */
  isOut: boolean;
  /** Where a coordinator enters a case, nothing is kept before it is in the playbook. */
  isKeepable: boolean;
  onLook: () => void;
};

export function CaseBar({ writing, typed, isOut, isKeepable, onLook }: CaseBarProps) {
  const wording = caseDraftsText;
  const { id } = writing;
  const isKept = keptId.value !== null && keptId.value === id;
  return (
    <div class="case-bar">
      <ActionNote of={saveCase} meanwhile={wording.saving} />
      <p class="case-bar_words" role="status">
        {isKept && typed === null ? wording.isKept : null}
        {typed !== null ? wording.isTyped : null}
        {typed !== null && isOut ? ` ${wording.takesBack}` : null}
      </p>
      <ButtonRow>
        <Button weight="main" onClick={onLook}>
          {wording.look}
        </Button>
        {isKeepable && typed !== null ? (
          <Button onClick={() => saveCase.run({ ...writing, words: typed })}>
            {id === null ? wording.keep : wording.save}
          </Button>
        ) : null}
        {id !== null && typed !== null ? (
          <SureButton
            action={wording.discard}
            label={wording.discard}
            question={wording.discardSure}
            onSure={() => dropTyped(id)}
          />
        ) : null}
      </ButtonRow>
    </div>
  );
}
