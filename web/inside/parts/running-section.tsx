/** What can be done with a coalition as a whole, by whoever runs it; each is asked once more. */
import type { Step } from '#core/coalition-life/stages.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Inside } from '../coalitions-api.ts';
import { handChair, takeStep } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { HandChairForm } from './hand-chair-form.tsx';
import { InviteMoreForm } from './invite-more-form.tsx';

/** In the order in which they are shown; the others have places of their own. */
const HERE = ['take-chair', 'wake', 'standby', 'close'] as const satisfies Step[];

type RunningSectionProps = { id: string; inside: Inside };

export function RunningSection({ id, inside }: RunningSectionProps) {
  const { running: wording } = coalitionLifeText;
  const { deeds, fellows } = inside;
  const steps = HERE.filter((step) => deeds.includes(step));
  const others = fellows.filter(({ isOwn }) => !isOwn).map(({ member }) => member);
  const mayHand = deeds.includes('hand-chair') && others.length > 0;
  if (steps.length === 0 && !mayHand && !deeds.includes('invite')) return null;
  return (
    <Section title={wording.title} note={wording.note}>
      <Stack>
        {steps.length > 0 ? (
          <FormFoot>
            {steps.map((step) => (
              <SureButton
                key={step}
                action={wording.steps[step]}
                label={wording.steps[step]}
                question={wording.sure[step]}
                weight={step === 'close' ? 'plain' : 'normal'}
                onSure={() => takeStep.run({ id, step })}
              />
            ))}
          </FormFoot>
        ) : null}
        <ActionNote of={takeStep} />
        {deeds.includes('invite') ? <InviteMoreForm id={id} takenIds={fellows.map(({ member }) => member.id)} /> : null}
        {mayHand ? <HandChairForm id={id} members={others} /> : null}
        <ActionNote of={handChair} />
      </Stack>
    </Section>
  );
}
