/** What an invited organisation answers, on which terms, and who would learn of it. */
import { useState } from 'preact/hooks';
import type { Joining } from '#core/coalition-life/questions.ts';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import type { Invitation } from '../coalitions-api.ts';
import { levelWithin, NO_TERMS } from '../state/coalition-terms.ts';
import { answer } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { ExposureFields } from './exposure-fields.tsx';
import { FormColumn } from './form-column.tsx';
import { TermsFields } from './terms-fields.tsx';
import './answer-form.css';

type AnswerFormProps = { invitation: Invitation; words: Words };

export function AnswerForm({ invitation, words }: AnswerFormProps) {
  const { invitation: wording, risk } = coalitionLifeText;
  const { id, stage, mode, levels, seats, fits, own, reply, threshold, deeds } = invitation;
  const [terms, setTerms] = useState<Joining>(own ?? NO_TERMS);
  const isSealed = threshold !== null;
  const level = levelWithin(levels, terms.level);
  const accept = () =>
    answer.run({ ...terms, id, answer: 'accept', level, showsInvited: !isSealed && terms.showsInvited });
  return (
    <Form onSend={accept}>
      <div>
        <Section title={risk.title} note={risk.note}>
          <ExposureFields
            terms={terms}
            mode={mode}
            levels={levels}
            isSealed={isSealed}
            isForming={stage === 'forming'}
            onChange={setTerms}
          />
        </Section>
        <Section title={wording.terms} note={wording.termsNote}>
          <FormColumn>
            <TermsFields
              terms={terms}
              askedIds={[...new Set([...fits, ...seats].map(({ capacityId }) => capacityId))]}
              fits={fits}
              words={words}
              onChange={setTerms}
            />
          </FormColumn>
        </Section>
        <Section title={wording.answer} note={wording.answerNote}>
          <FormColumn>
            {reply === 'asked' ? null : (
              <p class="answer-form_reply" role="status">
                {reply === 'accepted' ? wording.youAccepted : wording.youDeclined}
              </p>
            )}
            {deeds.length === 0 ? <p>{wording.cannot}</p> : null}
            {deeds.includes('accept') && seats.length > 0 && terms.bringing.length === 0 ? (
              <p>{wording.bringsNothing}</p>
            ) : null}
            <FormFoot>
              {deeds.includes('accept') ? (
                <Button type="submit" weight="main">
                  {reply === 'accepted' ? wording.acceptAgain : wording.accept}
                </Button>
              ) : null}
              {deeds.includes('decline') ? (
                <Button onClick={() => answer.run({ id, answer: 'decline' })}>{wording.decline}</Button>
              ) : null}
            </FormFoot>
            <ActionNote of={answer} />
          </FormColumn>
        </Section>
      </div>
    </Form>
  );
}
