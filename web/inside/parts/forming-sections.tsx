/** A coalition that is being formed, for whoever forms it: what was asked, and the answers as far as they are open. */
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Forming } from '../coalitions-api.ts';
import { commitmentWords, conditionWords, seatWords } from '../state/coalition-words.ts';
import { takeStep } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { InviteMoreForm } from './invite-more-form.tsx';
import { OwnPart } from './own-part.tsx';
import { PlainList } from './plain-list.tsx';
import { StageSteps } from './stage-steps.tsx';

export function FormingSections({ forming, words }: { forming: Forming; words: Words }) {
  const { forming: wording } = coalitionLifeText;
  const { id, threshold, invited, deeds } = forming;
  return (
    <>
      <FormingFacts forming={forming} words={words} />
      <Section title={wording.invited} note={threshold === null ? wording.openNote : wording.sealedNote}>
        <Rows items={invited} keyOf={({ member }) => member?.id ?? ''} step={40}>
          {(one) => <Line name={<InvitedName member={one.member} />} facts={replyWords(one, words)} />}
        </Rows>
      </Section>
      {deeds.includes('invite') ? (
        <Section title={wording.more} note={threshold === null ? undefined : wording.moreNote}>
          <InviteMoreForm id={id} takenIds={invited.flatMap(({ member }) => (member === null ? [] : [member.id]))} />
        </Section>
      ) : null}
      {deeds.includes('accept') ? <OwnPart id={id} of={forming} isKnown isForming words={words} /> : null}
      <FormingSteps forming={forming} />
    </>
  );
}

function FormingFacts({ forming, words }: { forming: Forming; words: Words }) {
  const { forming: wording, invitation, modes, standing } = coalitionLifeText;
  const { stage, country, mode, seats, threshold, answerBy, reviewOn, convenor } = forming;
  const isOver = stage === 'over';
  const facts: Fact[] = [
    { name: standing.mode, value: `${modes[mode].label}. ${modes[mode].sentence}` },
    ...(country === null ? [] : [{ name: standing.country, value: words.country(country) }]),
    { name: invitation.needs, value: <PlainList lines={seats.map((seat) => seatWords(seat, words))} /> },
    { name: invitation.answerBy, value: text.day(answerBy) },
    ...(convenor === null ? [] : [{ name: standing.convenor, value: convenor.name }]),
    ...(reviewOn === null ? [] : [{ name: standing.review, value: text.day(reviewOn) }]),
  ];
  const sentence = threshold === null ? wording.open : wording.sealed(threshold.count, threshold.of);
  return (
    <Section title={isOver ? wording.isOver : wording.title} note={isOver ? undefined : wording.note}>
      <Stack>
        {isOver ? null : <StageSteps label={standing.progress} names={standing.steps} current={0} />}
        <p>{isOver ? wording.over : sentence}</p>
        <Facts facts={facts} />
      </Stack>
    </Section>
  );
}

function FormingSteps({ forming }: { forming: Forming }) {
  const { forming: wording } = coalitionLifeText;
  const { id, mode, invited, own, deeds } = forming;
  const accepted = invited.filter(({ reply }) => reply === 'accepted').length + (own === null ? 0 : 1);
  // A silent coalition is known to its members alone, and a coordinator is none.
  const isLast = mode === 'silent' && own === null;
  if (!deeds.includes('form') && !deeds.includes('call-off')) return null;
  return (
    <Section title={deeds.includes('form') ? wording.steps : wording.stop}>
      <Stack>
        <FormFoot>
          {deeds.includes('form') ? (
            <SureButton
              action={wording.form}
              label={wording.form}
              question={isLast ? wording.formSureSilent(accepted) : wording.formSure(accepted)}
              weight="normal"
              onSure={() => takeStep.run({ id, step: 'form', isLast })}
            />
          ) : null}
          {deeds.includes('call-off') ? (
            <SureButton
              action={wording.callOff}
              label={wording.callOff}
              question={wording.callOffSure}
              onSure={() => takeStep.run({ id, step: 'call-off', isLast: true })}
            />
          ) : null}
        </FormFoot>
        <ActionNote of={takeStep} />
      </Stack>
    </Section>
  );
}

type InvitedOne = Forming['invited'][number];

function InvitedName({ member }: Pick<InvitedOne, 'member'>) {
  if (member === null) return <>{coalitionLifeText.forming.unseen}</>;
  return <a href={`/members/${member.id}`}>{member.name}</a>;
}

/** `Accepted · Legal support, can lead · Only if: no public statements in our name · until 1 March 2027`. */
function replyWords({ reply, pledge, until }: InvitedOne, words: Words): string {
  const { forming, standing } = coalitionLifeText;
  const conditions = pledge === null ? [] : conditionWords(pledge);
  return [
    forming.replies[reply],
    ...(pledge?.bringing ?? []).map((one) => commitmentWords(one, words)),
    ...(conditions.length > 0 ? [standing.onlyIf(conditions.join('; '))] : []),
    ...(until === null ? [] : [standing.until(text.day(until))]),
  ].join(' · ');
}
