/** The terms on which an organisation joins: what it brings, on which conditions, for how long, seen by whom. */
import type { CoalitionMode } from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { FieldGroup, } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { levelsWithin, levelWithin, type Terms } from '../state/coalition-terms.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { BringingFields } from './bringing-fields.tsx';
import { PlainField } from './plain-field.tsx';
import { UntilField } from './until-field.tsx';
import { CONDITIONS } from '#core/vocabulary.ts';

type TermsFieldsProps = {
  terms: Terms;
  mode: CoalitionMode;
  askedIds: readonly string[];
  /** Whether the others who are invited could see an acceptance at all. */
  canBeShown: boolean;
  words: Words;
  onChange: (terms: Terms) => void;
};

export function TermsFields({ terms, mode, askedIds, canBeShown, words, onChange }: TermsFieldsProps) {
  const { conditions, level, showToInvited } = coalitionLifeText;
  return (
    <>
      <BringingFields terms={terms} askedIds={askedIds} words={words} onChange={onChange} />
      <FieldGroup title={conditions.title} hint={conditions.hint}>
        {CONDITIONS.map((one) => (
          <Switch
            label={conditions.fixed[one]}
            isOn={terms.conditions.includes(one)}
            onChange={(isOn) =>
              onChange({
                ...terms,
                conditions: CONDITIONS.filter((other) => (other === one ? isOn : terms.conditions.includes(other))),
              })
            }
            key={one}
          />
        ))}
        <LongText
          label={conditions.own}
          hint={conditions.ownHint}
          maxLength={LONGEST_WORDS}
          lines={2}
          value={terms.words}
          onInput={(words) => onChange({ ...terms, words })}
        />
      </FieldGroup>
      <UntilField until={terms.until} onChange={(until) => onChange({ ...terms, until })} />
      <PlainField>
        <Select
          label={level.title}
          choices={levelsWithin(mode).map((id) => ({ id, label: level.levels[id] }))}
          chosen={levelWithin(mode, terms.level)}
          onChoose={(chosen) => onChange({ ...terms, level: chosen })}
        />
      </PlainField>
      {canBeShown ? (
        <Switch label={showToInvited} isOn={terms.isShown} onChange={(isShown) => onChange({ ...terms, isShown })} />
      ) : null}
    </>
  );
}

const LONGEST_WORDS = 500;
