/** Where one's own case stands: who is asked and what they say, and how to take it back. */
import { ActionNote } from '../../ui/action-note.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { CaseDraft } from '../case-drafts-api.ts';
import { removeCase, takeCaseBack } from '../state/case-writing.ts';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import { StageSteps } from './stage-steps.tsx';

const STAGES = ['writing', 'asked', 'in-network'] as const;

export function CaseStanding({ draft }: { draft: CaseDraft }) {
  const wording = caseDraftsText;
  const { id, revision, stage, namings } = draft;
  const standing = { id, revision };
  return (
    <Section title={wording.stages[stage]} note={stage === 'writing' ? undefined : noteOn(stage)}>
      <Stack>
        <StageSteps label={wording.stageLabel} names={wording.stageNames} current={STAGES.indexOf(stage)} />
        {namings.length > 0 ? (
          <Facts
            facts={namings.map(({ member, reply }) => ({
              name: member.name,
              value: wording.replies[reply ?? 'open'],
            }))}
          />
        ) : null}
        <ButtonRow>
          {draft.caseId ? <ButtonLink href={`/playbook/${draft.caseId}`}>{wording.read}</ButtonLink> : null}
          {stage === 'writing' ? null : (
            <SureButton
              action={wording.takeBack}
              label={wording.takeBack}
              question={wording.takeBackSure}
              weight="normal"
              onSure={() => takeCaseBack.run(standing)}
            />
          )}
          <SureButton
            action={wording.remove}
            label={wording.remove}
            question={wording.removeSure}
            onSure={() => removeCase.run(standing)}
          />
        </ButtonRow>
        <ActionNote of={takeCaseBack} />
        <ActionNote of={removeCase} />
      </Stack>
    </Section>
  );
}

function noteOn(stage: CaseDraft['stage']): string {
  return stage === 'in-network' ? caseDraftsText.inNetworkNote : caseDraftsText.askedNote;
}
