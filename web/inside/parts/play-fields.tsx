/** What a play takes, and what it answers. */
import { LEVELS } from '#core/vocabulary.ts';
import { COUNTS } from '../../state/coalition-needs.ts';
import { capacityOptions } from '../../state/options.ts';
import { threatOptions } from '../../state/threat-options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Select } from '../../ui/select.tsx';
import { wordsText } from '../text/words-text.ts';
import type { AllWords, GivenWord } from '../words-api.ts';

type Play = Extract<GivenWord, { kind: 'play' }>;

type PlayFieldsProps = { play: Play; all: AllWords; words: Words; onChange: (play: Play) => void };

export function PlayFields({ play, all, words, onChange }: PlayFieldsProps) {
  return (
    <>
      <TakesFields play={play} words={words} onChange={onChange} />
      <AnswersFields play={play} all={all} onChange={onChange} />
    </>
  );
}

function TakesFields({ play, words, onChange }: Omit<PlayFieldsProps, 'all'>) {
  const { takes } = play;
  const put = (changed: Play['takes'][number]) =>
    onChange({ ...play, takes: takes.map((one) => (one.capacityId === changed.capacityId ? changed : one)) });
  return (
    <FieldGroup title={wordsText.takesTitle}>
      <PickedList>
        {takes.map((one) => {
          const name = words.capacity(one.capacityId);
          return (
            <Picked
              key={one.capacityId}
              name={name}
              onRemove={() => onChange({ ...play, takes: takes.filter((other) => other !== one) })}
            >
              <Select
                label={wordsText.minLevel(name)}
                isLabelSpoken
                isCompact
                choices={LEVELS.map((level) => ({ id: level, label: pagesText.atLeast[level] }))}
                chosen={one.minLevel}
                onChoose={(minLevel) => put({ ...one, minLevel })}
              />
              <Select
                label={wordsText.heldBy(name)}
                isLabelSpoken
                isCompact
                choices={COUNTS.map((count) => ({ id: count, label: wordsText.counts[count] }))}
                chosen={one.count}
                onChoose={(count) => put({ ...one, count })}
              />
            </Picked>
          );
        })}
      </PickedList>
      <Combobox
        label={wordsText.addCapacity}
        isLabelSpoken
        placeholder={wordsText.addCapacity}
        nothing={wordsText.noCapacity}
        options={capacityOptions(words.capacities, new Set(takes.map(({ capacityId }) => capacityId)))}
        onPick={(capacityId) => onChange({ ...play, takes: [...takes, { capacityId, minLevel: 1, count: 1 }] })}
      />
    </FieldGroup>
  );
}

function AnswersFields({ play, all, onChange }: Omit<PlayFieldsProps, 'words'>) {
  const { threatIds } = play;
  const labels = new Map(all.threats.map(({ id, labels: { en } }) => [id, en]));
  const offered = all.threats
    .filter(({ id, isRetired }) => !isRetired && !threatIds.includes(id))
    .map(({ threatKind, ...threat }) => ({ ...threat, kind: threatKind }));
  return (
    <FieldGroup title={wordsText.answersTitle}>
      <PickedList>
        {threatIds.map((id) => (
          <Picked
            key={id}
            name={labels.get(id) ?? id}
            onRemove={() => onChange({ ...play, threatIds: threatIds.filter((one) => one !== id) })}
          />
        ))}
      </PickedList>
      <Combobox
        label={wordsText.addThreat}
        isLabelSpoken
        placeholder={wordsText.addThreat}
        nothing={wordsText.noThreat}
        options={threatOptions(offered)}
        onPick={(id) => onChange({ ...play, threatIds: [...threatIds, id] })}
      />
    </FieldGroup>
  );
}
