/** What whoever looks after a case can do with it: those who are in it take it back, coordinators what they entered. */
import { useEffect } from 'preact/hooks';
import type { Keeping } from '../../parts/case-keeping-slot.tsx';
import { ActionNote } from '../../ui/action-note.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { takeCaseOut } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';

export function CaseKeeping({ id, keeping }: { id: string; keeping: Keeping }) {
  const wording = caseDraftsText.keeping;
  useEffect(takeCaseOut.forget, []);
  return (
    <Section title={wording.title} note={wording.notes[keeping]}>
      <Stack>
        <ButtonRow>
          {keeping === 'from-source' ? (
            <SureButton
              action={wording.takeOut}
              label={wording.takeOut}
              question={wording.takeOutSure}
              weight="normal"
              onSure={() => takeCaseOut.run(id)}
            />
          ) : (
            <ButtonLink href={`/playbook/drafts/${id}`}>{wording.go[keeping]}</ButtonLink>
          )}
        </ButtonRow>
        <ActionNote of={takeCaseOut} />
      </Stack>
    </Section>
  );
}
