/** What one side can do with an introduction now; what cannot be taken back is asked once more. */
import type { Step } from '#core/introductions/stages.ts';
import { Button } from '../../ui/button.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { introductionsText } from '../text/introductions-text.ts';
import { CONTACT_ID } from './contact-form.tsx';

type StepButtonsProps = {
  steps: readonly Step[];
  /** What the buttons are about, for a screen reader. */
  headline: string;
  hasContact: boolean;
  /** Whether withdrawing is a no to what the other side began. */
  isRefusing: boolean;
  onStep: (step: Step) => void;
};

export function StepButtons({ steps, headline, hasContact, isRefusing, onStep }: StepButtonsProps) {
  const words = introductionsText;
  const isMissingContact = steps.includes('share') && !hasContact;
  const nameOf = (step: Step) => (step === 'withdraw' && isRefusing ? words.refuse : words.steps[step]);
  const labelOf = (step: Step) => words.stepOf(nameOf(step), headline);
  const withdrawSure = isRefusing ? words.refuseSure : words.withdrawSure;
  return (
    <>
      {isMissingContact ? (
        <p>
          {words.contactFirst} <a href={`#${CONTACT_ID}`}>{words.toContact}</a>
        </p>
      ) : null}
      <FormFoot>
        {steps.map((step) => {
          if (step === 'share' && isMissingContact) return null;
          if (step === 'share' || step === 'withdraw') {
            return (
              <SureButton
                key={step}
                action={nameOf(step)}
                label={labelOf(step)}
                question={step === 'share' ? words.shareSure : withdrawSure}
                weight={step === 'share' ? 'normal' : 'plain'}
                onSure={() => onStep(step)}
              />
            );
          }
          return (
            <Button
              key={step}
              weight={step === 'decline' ? 'normal' : 'main'}
              label={labelOf(step)}
              onClick={() => onStep(step)}
            >
              {words.steps[step]}
            </Button>
          );
        })}
      </FormFoot>
    </>
  );
}
