/** One's own part in a coalition that stands: changing what one brings and for how long, and leaving. */
import { useState } from 'preact/hooks';
import type { Joining } from '#core/coalition-life/questions.ts';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Forming, Inside } from '../coalitions-api.ts';
import { levelsOfKnown, levelWithin, NO_TERMS } from '../state/coalition-terms.ts';
import { answer, answerCount, takeStep } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { ExposureFields } from './exposure-fields.tsx';
import { FormColumn } from './form-column.tsx';
import { TermsFields } from './terms-fields.tsx';

type OwnPartProps = {
  id: string;
  of: Pick<Forming | Inside, 'mode' | 'levels' | 'seats' | 'own' | 'deeds'>;
  /** Whether the others know of it anyway, as it starts or convenes the coalition. */
  isKnown: boolean;
  isForming: boolean;
  words: Words;
};

export function OwnPart({ id, of, isKnown, isForming, words }: OwnPartProps) {
  const { part: wording } = coalitionLifeText;
  const { own, deeds } = of;
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  // What was sent has taken effect: there is nothing more to change.
  const isOpen = openedAt === answerCount.value;
  return (
    <Section title={wording.title} note={wording.note}>
      <Stack>
        {isOpen && deeds.includes('accept') ? (
          <PartForm
            id={id}
            of={of}
            isKnown={isKnown}
            isForming={isForming}
            own={own ?? NO_TERMS}
            words={words}
            onClose={() => setOpenedAt(null)}
          />
        ) : null}
        {!isOpen && deeds.includes('accept') ? (
          <Button onClick={() => setOpenedAt(answerCount.value)}>{wording.change}</Button>
        ) : null}
        {deeds.includes('leave') ? (
          <SureButton
            action={wording.leave}
            label={wording.leave}
            question={wording.leaveSure}
            onSure={() => takeStep.run({ id, step: 'leave', isLast: true })}
          />
        ) : null}
      </Stack>
    </Section>
  );
}

type PartFormProps = OwnPartProps & { own: Joining; onClose: () => void };

function PartForm({ id, of, isKnown, isForming, own, words, onClose }: PartFormProps) {
  const { part: wording } = coalitionLifeText;
  const { mode, seats } = of;
  const levels = isKnown ? levelsOfKnown(of.levels) : of.levels;
  const [terms, setTerms] = useState(own);
  const save = () => answer.run({ ...terms, id, answer: 'accept', level: levelWithin(levels, terms.level) });
  return (
    <Form onSend={save}>
      <FormColumn>
        <TermsFields
          terms={terms}
          askedIds={seats.map(({ capacityId }) => capacityId)}
          fits={[]}
          words={words}
          onChange={setTerms}
        />
        <ExposureFields terms={terms} mode={mode} levels={levels} isSealed isForming={isForming} onChange={setTerms} />
        <FormFoot>
          <Button type="submit" weight="main">
            {wording.save}
          </Button>
          <Button onClick={onClose}>{wording.close}</Button>
        </FormFoot>
        <ActionNote of={answer} />
      </FormColumn>
    </Form>
  );
}
