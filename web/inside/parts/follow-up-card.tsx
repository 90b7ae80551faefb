/** With whom one met: what both said of how it went, and saying it. */
import { useState } from 'preact/hooks';
import { OUTCOMES, type Outcome, REMIND_DAYS } from '#core/introductions/follow-up.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Select } from '../../ui/select.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { FollowUp } from '../acting-api.ts';
import { answerLevel, closeFollowUp, say } from '../state/follow-ups.ts';
import { soughtWords } from '../state/introduction-words.ts';
import { actingText } from '../text/acting-text.ts';
import { InboxCard } from './inbox-card.tsx';

const LONGEST = 2000;

export function FollowUpCard({ followUp, words }: { followUp: FollowUp; words: Words }) {
  const wording = actingText.followUp;
  const { id, question, agreedOn, endsOn, other, own, theirs, proposal } = followUp;
  const what = soughtWords(question, words);
  const facts: Fact[] = [
    ...(own ? [{ name: wording.yours, value: saidWords(own) }] : []),
    { name: wording.theirs, value: theirs ? saidWords(theirs) : wording.theirsNone },
  ];
  // In the first days there is little to say yet, unless the other side has spoken.
  const isEarly = own === null && theirs === null && Date.now() < Date.parse(agreedOn) + REMIND_DAYS * 86_400_000;
  const form = <FollowUpForm followUp={followUp} />;
  return (
    <InboxCard
      headline={wording.headline(other?.name ?? '', what)}
      mark={null}
      turn={own?.outcome}
      foot={wording.since(text.day(agreedOn))}
      more={{
        sign: own ? wording.sayAgain : isEarly ? wording.sayEarly : wording.close,
        content: (
          <>
            {own || isEarly ? form : null}
            <p class="inbox-card_foot">{wording.until(text.day(endsOn))}</p>
            <SureButton
              action={wording.close}
              label={`${wording.close}: ${other?.name ?? ''}`}
              question={wording.closeSure}
              onSure={() => closeFollowUp.run(id)}
            />
          </>
        ),
      }}
    >
      <Facts facts={facts} />
      {proposal ? (
        <>
          <p>
            {wording.proposal(
              words.capacity(question.capacityId),
              proposal.level,
              text.list([...new Set(proposal.now)].map(wording.levelNow)),
            )}
          </p>
          <FormFoot>
            <Button onClick={() => answerLevel.run({ id, answer: 'accepted' })}>{wording.take(proposal.level)}</Button>
            <Button weight="plain" onClick={() => answerLevel.run({ id, answer: 'declined' })}>
              {wording.leave}
            </Button>
          </FormFoot>
        </>
      ) : null}
      {own || isEarly ? null : form}
    </InboxCard>
  );
}

function saidWords({ outcome, note }: { outcome: Outcome; note: string }) {
  const { said, outcomes } = actingText.followUp;
  return <span class="inbox-card_words">{said(outcomes[outcome], note)}</span>;
}

function FollowUpForm({ followUp: { id, side, own } }: { followUp: FollowUp }) {
  const wording = actingText.followUp;
  const [outcome, setOutcome] = useState<Outcome>(own?.outcome ?? 'helped');
  const [note, setNote] = useState(own?.note ?? '');
  const [level, setLevel] = useState<Level | 0>(own?.level ?? 0);
  return (
    <Form onSend={() => say.run({ id, outcome, note, level: level === 0 ? null : level })}>
      <Select
        label={wording.outcome[side]}
        choices={OUTCOMES.map((one) => ({ id: one, label: wording.outcomes[one] }))}
        chosen={outcome}
        onChoose={setOutcome}
      />
      <LongText
        label={wording.note2}
        hint={wording.noteHint}
        maxLength={LONGEST}
        lines={2}
        value={note}
        onInput={setNote}
      />
      {side === 'seeker' ? (
        <Select<Level | 0>
          label={wording.level}
          hint={wording.levelHint}
          choices={[0 as const, ...LEVELS].map((one) => ({ id: one, label: wording.levels[one] }))}
          chosen={level}
          onChoose={setLevel}
        />
      ) : null}
      <FormFoot>
        <Button type="submit">{own ? wording.sayAgain : wording.say}</Button>
      </FormFoot>
    </Form>
  );
}
