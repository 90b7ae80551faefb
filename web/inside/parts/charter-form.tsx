/** Changes what a coalition is for, its charter and its review date. What a colleague saved in between is not lost. */
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { setTerms } from '../state/coalitions.ts';
import { dayIn } from '../state/days.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { CharterText } from './charter-text.tsx';
import { FormColumn } from './form-column.tsx';
import './charter-form.css';

export type CharterDraft = {
  purpose: string;
  /** Empty where no day is set. */
  reviewOn: string;
  charter: string;
  /** Of what it started from. */
  revision: string;
};

type CharterFormProps = {
  id: string;
  draft: CharterDraft;
  /** What stands now. */
  now: CharterDraft;
  onChange: (draft: CharterDraft) => void;
  onClose: () => void;
};

export function CharterForm({ id, draft, now, onChange, onClose }: CharterFormProps) {
  const { charter: wording } = coalitionLifeText;
  const { reviewOn, revision, ...texts } = draft;
  const isOutdated = now.revision !== revision;
  const save = (base: string) =>
    setTerms.run({ id, ...texts, reviewOn: reviewOn === '' ? null : reviewOn, revision: base });
  const goOnFromTheirs = () => {
    setTerms.forget();
    onChange({ ...draft, revision: now.revision });
  };
  return (
    <Form onSend={() => save(revision)}>
      <FormColumn>
        <LongText
          label={wording.purpose}
          maxLength={LONGEST_PURPOSE}
          value={draft.purpose}
          onInput={(purpose) => onChange({ ...draft, purpose })}
        />
        <LongText
          label={wording.label}
          hint={wording.hint}
          maxLength={LONGEST_CHARTER}
          lines={12}
          value={draft.charter}
          onInput={(charter) => onChange({ ...draft, charter })}
        />
        <DateField
          label={wording.reviewOn}
          earliest={dayIn(1)}
          value={reviewOn}
          onInput={(day) => onChange({ ...draft, reviewOn: day })}
        />
        {isOutdated ? (
          <div class="charter-form_other" role="alert">
            <p>{wording.stale}</p>
            <details>
              <summary class="charter-form_sign">{wording.theirs}</summary>
              <CharterText charter={now.charter} />
            </details>
            <Button onClick={goOnFromTheirs}>{wording.onTop}</Button>
          </div>
        ) : null}
        <FormFoot>
          <Button type="submit" weight="main">
            {wording.save}
          </Button>
          <Button onClick={onClose}>{wording.close}</Button>
        </FormFoot>
        {isOutdated ? null : <ActionNote of={setTerms} />}
      </FormColumn>
    </Form>
  );
}

const LONGEST_PURPOSE = 2000;
const LONGEST_CHARTER = 10_000;
