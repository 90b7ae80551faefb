/** What the coalition needs: each line is a seat, or several. */
import { LEVELS } from '#core/vocabulary.ts';
import { COUNTS, type Need } from '../../state/coalition-needs.ts';
import { capacityOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { changeStart, start } from '../state/coalition-start.ts';
import { seatCount } from '../state/start-draft.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';

export function StartSeats({ words }: { words: Words }) {
  const wording = coalitionStartText;
  const { needs } = start.value;
  return (
    <Section title={wording.seats} note={wording.seatsNote}>
      <FormColumn>
        {needs.length === 0 ? <p>{wording.seatsNone}</p> : null}
        {needs.length > 0 ? (
          <PickedList>
            {needs.map((need) => (
              <SeatLine need={need} needs={needs} name={words.capacity(need.capacityId)} key={need.capacityId} />
            ))}
          </PickedList>
        ) : null}
        <PlainField>
          <Combobox
            label={wording.addSeat}
            isLabelSpoken
            placeholder={wording.addSeat}
            nothing={pagesText.noCapacity}
            options={capacityOptions(words.capacities, new Set(needs.map(({ capacityId }) => capacityId)))}
            onPick={(capacityId) => changeStart({ needs: [...needs, { capacityId, minLevel: 1, count: 1 }] })}
          />
        </PlainField>
        {needs.length > 0 ? <p>{wording.seatsTotal(seatCount(needs))}</p> : null}
      </FormColumn>
    </Section>
  );
}

function SeatLine({ need, needs, name }: { need: Need; needs: readonly Need[]; name: string }) {
  const wording = coalitionStartText;
  const change = (changed: Need) =>
    changeStart({ needs: needs.map((one) => (one.capacityId === changed.capacityId ? changed : one)) });
  return (
    <Picked
      name={name}
      onRemove={() => changeStart({ needs: needs.filter(({ capacityId }) => capacityId !== need.capacityId) })}
    >
      <Select
        label={wording.levelOf(name)}
        isLabelSpoken
        isCompact
        choices={LEVELS.map((id) => ({ id, label: pagesText.atLeast[id] }))}
        chosen={need.minLevel}
        onChoose={(minLevel) => change({ ...need, minLevel })}
      />
      <Select
        label={wording.countOf(name)}
        isLabelSpoken
        isCompact
        choices={COUNTS.map((id) => ({ id, label: wording.times(id) }))}
        chosen={need.count}
        onChoose={(count) => change({ ...need, count })}
      />
    </Picked>
  );
}
