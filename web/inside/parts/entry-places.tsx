/** The countries where an organisation is, and how. */
import { useMemo } from 'preact/hooks';
import { PRESENCE_KINDS } from '#core/vocabulary.ts';
import { countryOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { PickedList } from '../../ui/picked.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { OwnEntry } from '../own-api.ts';
import { addPresence, allAt, changedAt, withoutAt } from '../state/entry-records.ts';
import { changeEntry } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { LevelSelect } from './level-select.tsx';
import { OwnRecord } from './own-record.tsx';
import { SetAllLevels } from './set-all-levels.tsx';

type EntryPlacesProps = { entry: Pick<OwnEntry, 'presences' | 'visibility'>; words: Words };

export function EntryPlaces({ entry, words }: EntryPlacesProps) {
  const { presences, visibility: within } = entry;
  const countries = useMemo(() => countryOptions(words.countries), [words]);
  return (
    <Stack>
      {presences.length === 0 ? <p>{ownText.placesNone}</p> : null}
      {presences.length > 1 ? (
        <SetAllLevels
          of={ownText.places}
          within={within}
          onChoose={(level) => changeEntry({ presences: allAt(presences, level) })}
        />
      ) : null}
      <PickedList>
        {presences.map(({ country, kind, visibility }, place) => {
          const name = words.country(country);
          const change = (changes: Partial<(typeof presences)[number]>) =>
            changeEntry({ presences: changedAt(presences, place, changes) });
          return (
            <OwnRecord
              key={place}
              name={name}
              onRemove={() => changeEntry({ presences: withoutAt(presences, place) })}
              settings={
                <>
                  <Select
                    label={ownText.how(name)}
                    isLabelSpoken
                    isCompact
                    choices={PRESENCE_KINDS.map((id) => ({ id, label: pagesText.presences[id] }))}
                    chosen={kind}
                    onChoose={(chosen) => change({ kind: chosen })}
                  />
                  <LevelSelect
                    of={name}
                    level={visibility}
                    within={within}
                    onChoose={(level) => change({ visibility: level })}
                  />
                </>
              }
            />
          );
        })}
      </PickedList>
      <Combobox
        label={ownText.addCountry}
        isLabelSpoken
        placeholder={ownText.addCountry}
        nothing={ownText.noCountry}
        options={countries}
        onPick={(country) => addPresence(entry, country)}
      />
    </Stack>
  );
}
