/** What an organisation looks for; never for the public. */
import { narrowest } from '#core/visibility/levels.ts';
import { URGENCIES } from '#core/vocabulary.ts';
import { capacityOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { PickedList } from '../../ui/picked.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { OwnEntry } from '../own-api.ts';
import { addNeed, allAt, changedAt, type OwnNeed, withoutAt } from '../state/entry-records.ts';
import { changeEntry } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { LevelSelect } from './level-select.tsx';
import { NeedsPreview } from './needs-preview.tsx';
import { OwnRecord } from './own-record.tsx';
import { SetAllLevels } from './set-all-levels.tsx';

type EntryNeedsProps = { entry: Pick<OwnEntry, 'needs' | 'visibility'>; words: Words };

export function EntryNeeds({ entry, words }: EntryNeedsProps) {
  const { needs } = entry;
  const within = narrowest('network', entry.visibility);
  return (
    <Stack>
      {needs.length === 0 ? <p>{ownText.needsNone}</p> : null}
      {needs.length > 1 ? (
        <SetAllLevels
          of={ownText.needs}
          within={within}
          onChoose={(level) => changeEntry({ needs: allAt(needs, level) })}
        />
      ) : null}
      <PickedList>
        {needs.map((need, place) => {
          const name = words.capacity(need.capacityId);
          const change = (changes: Partial<OwnNeed>) => changeEntry({ needs: changedAt(needs, place, changes) });
          return (
            <OwnRecord
              key={place}
              name={name}
              onRemove={() => changeEntry({ needs: withoutAt(needs, place) })}
              settings={
                <>
                  <Select
                    label={ownText.urgency(name)}
                    isLabelSpoken
                    isCompact
                    choices={URGENCIES.map((id) => ({ id, label: pagesText.urgencies[id] }))}
                    chosen={need.urgency}
                    onChoose={(urgency) => change({ urgency })}
                  />
                  <LevelSelect
                    of={name}
                    level={need.visibility}
                    within={within}
                    onChoose={(visibility) => change({ visibility })}
                  />
                </>
              }
              more={{
                title: ownText.moreNeed,
                content: () => (
                  <LongText
                    label={ownText.note}
                    maxLength={1000}
                    value={need.note ?? ''}
                    onInput={(note) => change({ note })}
                  />
                ),
              }}
            />
          );
        })}
      </PickedList>
      <Combobox
        label={ownText.addNeed}
        isLabelSpoken
        placeholder={ownText.addNeed}
        nothing={ownText.noCapacity}
        options={capacityOptions(words.capacities, new Set(needs.map(({ capacityId }) => capacityId)))}
        onPick={(capacityId) => addNeed(entry, capacityId)}
      />
      {needs.length > 0 ? <NeedsPreview needs={needs} /> : null}
    </Stack>
  );
}
