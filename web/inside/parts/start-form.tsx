/** All that a coalition starts with, from what it is for to what the starter brings itself. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { levelsIn } from '#core/coalition-life/exposure.ts';
import type { Account } from '../../api.ts';
import type { Words } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { start } from '../state/coalition-start.ts';
import { levelsOfKnown } from '../state/coalition-terms.ts';
import { type Candidates, missingIn, modeOf, type StartDraft, seatCount } from '../state/start-draft.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';
import { ExposureFields } from './exposure-fields.tsx';
import { FormColumn } from './form-column.tsx';
import { StartAbout } from './start-about.tsx';
import { StartForming } from './start-forming.tsx';
import { StartInvited } from './start-invited.tsx';
import { StartSeats } from './start-seats.tsx';
import { TermsFields } from './terms-fields.tsx';

type StartFormProps = {
  draft: StartDraft;
  candidates: Candidates;
  own: Account['member'];
  words: Words;
  /** Takes the focus when one comes back to writing. */
  headingRef: Ref<HTMLHeadingElement>;
  onChange: (change: Partial<StartDraft>) => void;
  onCheck: () => void;
};

export function StartForm({ draft, candidates, own, words, headingRef, onChange, onCheck }: StartFormProps) {
  const wording = coalitionStartText;
  const [isTried, setTried] = useState(false);
  const missing = missingIn(draft, start.value, candidates.invited.length);
  const check = () => {
    setTried(true);
    if (missing.length === 0) onCheck();
  };
  const seats = seatCount(start.value.needs);
  const said = missing.map((one) => (one === 'tooManySeats' ? wording.tooManySeats(seats) : wording.missing[one]));
  return (
    <Form onSend={check}>
      <div>
        <StartAbout draft={draft} words={words} headingRef={headingRef} onChange={onChange} />
        <StartSeats words={words} />
        <StartInvited candidates={candidates} words={words} />
        <StartForming draft={draft} candidates={candidates} ownName={own?.name ?? null} onChange={onChange} />
        {own === null ? null : <OwnPart draft={draft} words={words} onChange={onChange} />}
        <Section title={wording.last}>
          <Stack>
            {isTried && said.length > 0 ? <ProblemNote problem={{ detail: said.join(' '), requestId: null }} /> : null}
            <FormFoot>
              <Button type="submit" weight="main">
                {wording.toCheck}
              </Button>
            </FormFoot>
          </Stack>
        </Section>
      </div>
    </Form>
  );
}

type OwnPartProps = { draft: StartDraft; words: Words; onChange: (change: Partial<StartDraft>) => void };

function OwnPart({ draft, words, onChange }: OwnPartProps) {
  const wording = coalitionStartText;
  const mode = modeOf(start.value);
  return (
    <>
      <Section title={wording.ours} note={wording.oursNote}>
        <FormColumn>
          <TermsFields
            terms={draft.terms}
            askedIds={start.value.needs.map(({ capacityId }) => capacityId)}
            fits={[]}
            words={words}
            onChange={(terms) => onChange({ terms })}
          />
        </FormColumn>
      </Section>
      <Section title={wording.oursKnown}>
        <ExposureFields
          terms={draft.terms}
          mode={mode}
          levels={levelsOfKnown(levelsIn(mode))}
          isSealed={draft.how === 'threshold'}
          isForming
          onChange={(terms) => onChange({ terms })}
        />
      </Section>
    </>
  );
}
