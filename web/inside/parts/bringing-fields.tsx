/** What an organisation brings: what is asked for first, and anything else it chooses. */
import { LEVELS, type Level } from '#core/vocabulary.ts';
import { capacityOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { type Terms, withCommitment, withoutCommitment } from '../state/coalition-terms.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { PlainField } from './plain-field.tsx';
import './bringing-fields.css';

type BringingFieldsProps = {
  terms: Terms;
  /** What the coalition asks for, each once. */
  askedIds: readonly string[];
  words: Words;
  onChange: (terms: Terms) => void;
};

export function BringingFields({ terms, askedIds, words, onChange }: BringingFieldsProps) {
  const { bringing: wording } = coalitionLifeText;
  const otherIds = terms.bringing.map(({ capacityId }) => capacityId).filter((id) => !askedIds.includes(id));
  const ids = [...askedIds, ...otherIds];
  return (
    <FieldGroup title={wording.title} hint={wording.hint}>
      <ul class="bringing-fields">
        {ids.map((id) => (
          <BringingLine id={id} name={words.capacity(id)} terms={terms} onChange={onChange} key={id} />
        ))}
      </ul>
      <PlainField>
        <Combobox
          label={wording.other}
          isLabelSpoken
          placeholder={wording.other}
          nothing={text.noCapacity}
          options={capacityOptions(words.capacities, new Set(ids))}
          onPick={(capacityId) => onChange(withCommitment(terms, { capacityId, level: AT_FIRST }))}
        />
      </PlainField>
    </FieldGroup>
  );
}

const AT_FIRST: Level = 2;

type BringingLineProps = { id: string; name: string; terms: Terms; onChange: (terms: Terms) => void };

function BringingLine({ id, name, terms, onChange }: BringingLineProps) {
  const { bringing: wording } = coalitionLifeText;
  const commitment = terms.bringing.find(({ capacityId }) => capacityId === id);
  const turn = (isOn: boolean) =>
    onChange(isOn ? withCommitment(terms, { capacityId: id, level: AT_FIRST }) : withoutCommitment(terms, id));
  return (
    <li class="bringing-fields_line">
      <Switch label={name} isOn={commitment !== undefined} onChange={turn} />
      {commitment ? (
        <Select
          label={wording.levelOf(name)}
          isLabelSpoken
          isCompact
          choices={LEVELS.map((level) => ({ id: level, label: text.levels[level] }))}
          chosen={commitment.level ?? AT_FIRST}
          onChoose={(level) => onChange(withCommitment(terms, { capacityId: id, level }))}
        />
      ) : null}
    </li>
  );
}
