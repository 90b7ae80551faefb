/** The test alert: whether one is open, saying that it arrived, and how it went. */
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFoot } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { Inside } from '../coalitions-api.ts';
import { acknowledge, startDrill } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import './drill-section.css';

type DrillSectionProps = { id: string; name: string; inside: Inside };

export function DrillSection({ id, name, inside }: DrillSectionProps) {
  const { drill: wording } = coalitionLifeText;
  const { drill, deeds } = inside;
  return (
    <Section title={wording.title} note={wording.note}>
      <Stack>
        {drill === null ? <p>{wording.none}</p> : <DrillResult drill={drill} />}
        {deeds.includes('acknowledge') ? (
          <FormFoot>
            <Button weight="main" label={wording.receivedLabel(name)} onClick={() => acknowledge.run({ id })}>
              {wording.received}
            </Button>
          </FormFoot>
        ) : null}
        {deeds.includes('drill') ? (
          <SureButton
            action={wording.start}
            label={wording.start}
            question={wording.startSure}
            weight="normal"
            onSure={() => startDrill.run({ id })}
          />
        ) : null}
        <ActionNote of={acknowledge} />
        <ActionNote of={startDrill} />
      </Stack>
    </Section>
  );
}

function DrillResult({ drill }: { drill: NonNullable<Inside['drill']> }) {
  const { drill: wording } = coalitionLifeText;
  const { startedOn, isOpen, own, answers, unlisted } = drill;
  const answered = answers.filter(({ speed }) => speed !== null).length + unlisted.answered;
  return (
    <div class="drill-section">
      <p class="drill-section_result" role="status">
        {wording.result(answered, answers.length + unlisted.of)}
      </p>
      <p class="drill-section_words">
        {isOpen ? wording.open(text.day(startedOn)) : wording.closed(text.day(startedOn))}{' '}
        {own === null ? null : wording.youAnswered}
      </p>
      <ul class="drill-section_answers">
        {answers.map(({ member, speed }) => (
          <li class={speed === null ? 'drill-section_answer is-silent' : 'drill-section_answer'} key={member.id}>
            <span>{member.name}</span>
            <span class="drill-section_words">{speed === null ? wording.silent : wording.speeds[speed]}</span>
          </li>
        ))}
        {unlisted.of > 0 ? (
          <li class={unlisted.answered < unlisted.of ? 'drill-section_answer is-silent' : 'drill-section_answer'}>
            <span>{wording.unlisted}</span>
            <span class="drill-section_words">{wording.result(unlisted.answered, unlisted.of)}</span>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
