/** The last step: who is asked, and what happens then. */
import type { CaseWords } from '#core/playbook/cases/case-words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Writing } from '../case-drafts-api.ts';
import type { CaseAround } from '../state/case-around.ts';
import { enterCase, releaseCase, saveCase } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';

type CaseReleaseSectionProps = {
  writing: Writing;
  typed: CaseWords | null;
  isOut: boolean;
  named: readonly { name: string }[];
  around: CaseAround | null;
};

export function CaseReleaseSection({ writing, typed, isOut, named, around }: CaseReleaseSectionProps) {
  const wording = caseDraftsText;
  const { id, revision, words } = writing;
  if (around === null) {
    return (
      <Section title={wording.release}>
        <Stack>
          <SureButton
            action={wording.enterGo}
            label={wording.enterGo}
            question={wording.enterSure}
            weight="normal"
            onSure={() => enterCase.run(words)}
          />
          <ActionNote of={enterCase} meanwhile={wording.saving} />
        </Stack>
      </Section>
    );
  }
  if (typed !== null || id === null || revision === null) {
    return (
      <Section title={wording.release} note={wording.isTyped}>
        <Stack>
          {isOut ? <p>{wording.takesBack}</p> : null}
          <ButtonRow>
            <Button weight="main" onClick={() => saveCase.run(writing)}>
              {wording.saveThenRelease}
            </Button>
          </ButtonRow>
          <ActionNote of={saveCase} meanwhile={wording.saving} />
        </Stack>
      </Section>
    );
  }
  if (isOut) return null;
  return (
    <Section title={wording.release} note={wording.releaseNote}>
      <Stack>
        <p>
          {named.length === 0 ? wording.releaseAlone : wording.releaseAsks(text.list(named.map(({ name }) => name)))}
        </p>
        <ButtonRow>
          <Button weight="main" onClick={() => releaseCase.run({ id, revision })}>
            {named.length === 0 ? wording.releaseGo : wording.askGo(named.length)}
          </Button>
        </ButtonRow>
        <ActionNote of={releaseCase} meanwhile={wording.saving} />
      </Stack>
    </Section>
  );
}
