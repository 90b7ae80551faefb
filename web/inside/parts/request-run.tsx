/** What the seeker can do with its own request: let more know, close it with what came of it, take it back. */
import { useState } from 'preact/hooks';
import { OUTCOMES_OF_REQUESTS, type OutcomeOfRequest } from '#core/requests/stages.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { RequestWhole } from '../requests-api.ts';
import { takeStep } from '../state/requests.ts';
import { requestsText } from '../text/requests-text.ts';
import './request-run.css';
import { RequestWiden } from './request-widen.tsx';

const LONGEST = 2000;

export function RequestRun({ request }: { request: RequestWhole }) {
  const { run: wording } = requestsText;
  const { id, may } = request;
  return (
    <Section title={wording.title}>
      <Stack>
        {may.includes('close') ? (
          <div class="request-run">
            <Fold summary={wording.close}>{() => <CloseForm request={request} />}</Fold>
          </div>
        ) : null}
        {may.includes('widen') ? (
          <div class="request-run">
            <Fold summary={wording.widen}>{() => <RequestWiden request={request} />}</Fold>
          </div>
        ) : null}
        {may.includes('withdraw') ? (
          <div class="request-run">
            <p class="request-run_note">{wording.withdrawNote}</p>
            <SureButton
              action={wording.withdraw}
              label={wording.withdraw}
              question={wording.withdrawSure}
              weight="normal"
              onSure={() => takeStep.run({ id, step: 'withdraw' })}
            />
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}

function CloseForm({ request: { id, mode } }: { request: RequestWhole }) {
  const { run: wording } = requestsText;
  const [outcome, setOutcome] = useState<OutcomeOfRequest>('helped');
  const [words, setWords] = useState('');
  const isSilent = mode === 'silent';
  const close = () => {
    const said = isSilent ? { outcome: null, words: null } : { outcome, words: words.trim() === '' ? null : words };
    takeStep.run({ id, step: 'close', ...said });
  };
  return (
    <Form onSend={close}>
      <p class="request-run_note">{isSilent ? wording.silentClose : wording.closeNote}</p>
      {isSilent ? null : (
        <>
          <ChoiceList
            title={wording.outcome}
            choices={OUTCOMES_OF_REQUESTS.map((one) => ({ id: one, ...wording.outcomes[one] }))}
            chosen={outcome}
            onChoose={setOutcome}
          />
          <LongText
            label={wording.closingWords}
            hint={wording.closingHint}
            maxLength={LONGEST}
            value={words}
            onInput={setWords}
          />
        </>
      )}
      <FormFoot>
        <Button type="submit" weight="main">
          {wording.closeDo}
        </Button>
      </FormFoot>
    </Form>
  );
}
