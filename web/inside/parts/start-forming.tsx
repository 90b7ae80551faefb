/** When it stands, until when answers count, when it is looked at again, and who convenes. */
import { ChoiceList } from '../../ui/choice-list.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { changeStart, start } from '../state/coalition-start.ts';
import { dayIn } from '../state/days.ts';
import { type Candidates, LEAST_MEMBERS, type StartDraft, thresholdOf } from '../state/start-draft.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';

type StartFormingProps = {
  draft: StartDraft;
  candidates: Candidates;
  /** The name of the organisation that starts it; null for a coordinator. */
  ownName: string | null;
  onChange: (change: Partial<StartDraft>) => void;
};

export function StartForming({ draft, candidates, ownName, onChange }: StartFormingProps) {
  const wording = coalitionStartText;
  const total = candidates.invited.length + (ownName === null ? 0 : 1);
  const { howChoices } = wording;
  return (
    <>
      <Section title={wording.forming} note={wording.formingNote}>
        <FormColumn>
          <ChoiceList
            title={wording.how}
            choices={[
              { id: 'threshold', ...howChoices.threshold },
              { id: 'starter', ...howChoices.starter },
            ]}
            chosen={draft.how}
            onChoose={(how) => onChange({ how })}
          />
          {draft.how === 'threshold' && total >= LEAST_MEMBERS ? (
            <PlainField>
              <Select
                label={wording.threshold}
                hint={wording.thresholdHint(ownName !== null)}
                choices={Array.from({ length: total - LEAST_MEMBERS + 1 }, (_, index) => index + LEAST_MEMBERS).map(
                  (id) => ({ id, label: wording.ofMany(id, total) }),
                )}
                chosen={thresholdOf(draft, total)}
                onChoose={(threshold) => onChange({ threshold })}
              />
            </PlainField>
          ) : null}
          <DateField
            label={wording.answerBy}
            hint={wording.answerByHint}
            earliest={dayIn(1)}
            value={draft.answerBy}
            onInput={(answerBy) => onChange({ answerBy })}
          />
          <DateField
            label={wording.reviewOn}
            hint={wording.reviewOnHint}
            earliest={dayIn(2)}
            value={draft.reviewOn}
            onInput={(reviewOn) => onChange({ reviewOn })}
          />
        </FormColumn>
      </Section>
      <Section title={wording.convenor} note={wording.convenorNote}>
        {ownName === null ? <ConvenorField candidates={candidates} /> : <p>{wording.convenorOwn(ownName)}</p>}
      </Section>
    </>
  );
}

const NOBODY = '';

function ConvenorField({ candidates }: { candidates: Candidates }) {
  const wording = coalitionStartText;
  const choices = candidates.invited.map(({ id, name }) => ({ id, label: name }));
  const { convenorId } = start.value;
  return (
    <PlainField>
      <Select
        label={wording.convenor}
        isLabelSpoken
        hint={wording.convenorHint}
        choices={[{ id: NOBODY, label: wording.convenorNobody }, ...choices]}
        chosen={choices.some(({ id }) => id === convenorId) ? (convenorId ?? NOBODY) : NOBODY}
        onChoose={(id) => changeStart({ convenorId: id === NOBODY ? null : id })}
      />
    </PlainField>
  );
}
