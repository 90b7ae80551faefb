/** The terms on which an organisation joins: what it brings, on which conditions and for how long. */
import type { Commitment, Joining } from '#core/coalition-life/questions.ts';
import { CONDITIONS } from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Switch } from '../../ui/switch.tsx';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { BringingFields } from './bringing-fields.tsx';
import { UntilField } from './until-field.tsx';

type TermsFieldsProps = {
  terms: Joining;
  /** What the coalition asks for, each once. */
  askedIds: readonly string[];
  /** What the entry of the organisation says it can do, and how well. */
  fits: readonly Commitment[];
  words: Words;
  onChange: (terms: Joining) => void;
};

export function TermsFields({ terms, askedIds, fits, words, onChange }: TermsFieldsProps) {
  const { conditions, note } = coalitionLifeText;
  const turn = (one: Joining['conditions'][number], isOn: boolean) =>
    CONDITIONS.filter((other) => (other === one ? isOn : terms.conditions.includes(other)));
  return (
    <>
      <BringingFields terms={terms} askedIds={askedIds} fits={fits} words={words} onChange={onChange} />
      <FieldGroup title={conditions.title} hint={conditions.hint}>
        {CONDITIONS.map((one) => (
          <Switch
            label={conditions.fixed[one]}
            isOn={terms.conditions.includes(one)}
            onChange={(isOn) => onChange({ ...terms, conditions: turn(one, isOn) })}
            key={one}
          />
        ))}
        <LongText
          label={conditions.own}
          hint={conditions.ownHint}
          maxLength={LONGEST_CONDITION}
          lines={2}
          value={terms.ownCondition}
          onInput={(ownCondition) => onChange({ ...terms, ownCondition })}
        />
      </FieldGroup>
      <UntilField until={terms.until} onChange={(until) => onChange({ ...terms, until })} />
      <LongText
        label={note.title}
        hint={note.hint}
        maxLength={LONGEST_NOTE}
        lines={2}
        value={terms.note}
        onInput={(note) => onChange({ ...terms, note })}
      />
    </>
  );
}

const LONGEST_CONDITION = 500;
const LONGEST_NOTE = 1000;
