/** What an organisation brings: what is asked for first, and anything else it chooses. */
import type { Commitment, Joining } from '#core/coalition-life/questions.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';
import { capacityOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { withCommitment, withoutCommitment } from '../state/coalition-terms.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { PlainField } from './plain-field.tsx';
import './bringing-fields.css';

type BringingFieldsProps = {
  terms: Joining;
  /** What the coalition asks for, each once. */
  askedIds: readonly string[];
  /** What its entry says it can do, and how well. */
  fits: readonly Commitment[];
  words: Words;
  onChange: (terms: Joining) => void;
};

export function BringingFields({ terms, askedIds, fits, words, onChange }: BringingFieldsProps) {
  const { bringing: wording } = coalitionLifeText;
  const otherIds = terms.bringing.map(({ capacityId }) => capacityId).filter((id) => !askedIds.includes(id));
  const ids = [...askedIds, ...otherIds];
  return (
    <FieldGroup title={wording.title} hint={wording.hint}>
      <ul class="bringing-fields">
        {ids.map((id) => (
          <BringingLine
            id={id}
            name={words.capacity(id)}
            atFirst={levelIn(fits, id)}
            terms={terms}
            onChange={onChange}
            key={id}
          />
        ))}
      </ul>
      <PlainField>
        <Combobox
          label={wording.other}
          isLabelSpoken
          placeholder={wording.other}
          nothing={pagesText.noCapacity}
          options={capacityOptions(words.capacities, new Set(ids))}
          onPick={(capacityId) => onChange(withCommitment(terms, { capacityId, level: AT_FIRST }))}
        />
      </PlainField>
    </FieldGroup>
  );
}

const AT_FIRST: Level = 2;

function levelIn(fits: readonly Commitment[], id: string): Level {
  return fits.find(({ capacityId }) => capacityId === id)?.level ?? AT_FIRST;
}

type BringingLineProps = {
  id: string;
  name: string;
  atFirst: Level;
  terms: Joining;
  onChange: (terms: Joining) => void;
};

function BringingLine({ id, name, atFirst, terms, onChange }: BringingLineProps) {
  const { bringing: wording } = coalitionLifeText;
  const commitment = terms.bringing.find(({ capacityId }) => capacityId === id);
  const turn = (isOn: boolean) =>
    onChange(isOn ? withCommitment(terms, { capacityId: id, level: atFirst }) : withoutCommitment(terms, id));
  return (
    <li class="bringing-fields_line">
      <Switch label={name} isOn={commitment !== undefined} onChange={turn} />
      {commitment ? (
        <Select
          label={wording.levelOf(name)}
          isLabelSpoken
          isCompact
          choices={LEVELS.map((level) => ({ id: level, label: pagesText.levels[level] }))}
          chosen={commitment.level}
          onChoose={(level) => onChange(withCommitment(terms, { capacityId: id, level }))}
        />
      ) : null}
    </li>
  );
}
