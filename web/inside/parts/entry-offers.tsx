/** What an organisation can do for others: each with its level, its place, its conditions and who sees it. */
import { useMemo } from 'preact/hooks';
import { LEVELS } from '#core/vocabulary.ts';
import { capacityOptions, countryOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { PickedList } from '../../ui/picked.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { OwnEntry } from '../own-api.ts';
import { addOffer, allAt, changedAt, type OwnOffer, withoutAt } from '../state/entry-records.ts';
import { changeEntry } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { LevelSelect } from './level-select.tsx';
import { OwnRecord } from './own-record.tsx';
import { SetAllLevels } from './set-all-levels.tsx';

type EntryOffersProps = { entry: Pick<OwnEntry, 'offers' | 'visibility'>; words: Words };

export function EntryOffers({ entry, words }: EntryOffersProps) {
  const { offers, visibility: within } = entry;
  const capacities = useMemo(() => capacityOptions(words.capacities, new Set()), [words]);
  return (
    <Stack>
      {offers.length === 0 ? <p>{ownText.offersNone}</p> : null}
      {offers.length > 1 ? (
        <SetAllLevels
          of={ownText.offers}
          within={within}
          onChoose={(level) => changeEntry({ offers: allAt(offers, level) })}
        />
      ) : null}
      <PickedList>
        {offers.map((offer, place) => {
          const name = offerName(offer, words);
          const change = (changes: Partial<OwnOffer>) => changeEntry({ offers: changedAt(offers, place, changes) });
          return (
            <OwnRecord
              key={place}
              name={name}
              onRemove={() => changeEntry({ offers: withoutAt(offers, place) })}
              settings={
                <>
                  <Select
                    label={ownText.offerLevel(name)}
                    isLabelSpoken
                    isCompact
                    choices={[
                      { id: 0, label: pagesText.levelNotStated },
                      ...LEVELS.map((id) => ({ id, label: pagesText.levels[id] })),
                    ]}
                    chosen={offer.level ?? 0}
                    onChoose={(level) => change({ level: LEVELS.find((one) => one === level) ?? null })}
                  />
                  <LevelSelect
                    of={name}
                    level={offer.visibility}
                    within={within}
                    onChoose={(visibility) => change({ visibility })}
                  />
                </>
              }
              more={{
                title: ownText.more,
                content: () => <OfferFields offer={offer} words={words} onChange={change} />,
              }}
            />
          );
        })}
      </PickedList>
      <Combobox
        label={ownText.addOffer}
        isLabelSpoken
        placeholder={ownText.addOffer}
        nothing={ownText.noCapacity}
        options={capacities}
        onPick={(capacityId) => addOffer(entry, capacityId)}
      />
    </Stack>
  );
}

type OfferFieldsProps = { offer: OwnOffer; words: Words; onChange: (changes: Partial<OwnOffer>) => void };

function OfferFields({ offer, words, onChange }: OfferFieldsProps) {
  const countries = useMemo(() => countryOptions(words.countries), [words]);
  return (
    <>
      <Combobox
        label={ownText.only}
        placeholder={ownText.anywhere}
        nothing={ownText.noCountry}
        options={countries}
        chosenId={offer.country}
        onPick={(country) => onChange({ country })}
        onClear={() => onChange({ country: null })}
      />
      <LongText label={ownText.note} maxLength={1000} value={offer.note ?? ''} onInput={(note) => onChange({ note })} />
      <LongText
        label={ownText.conditions}
        hint={ownText.conditionsHint}
        maxLength={1000}
        value={offer.conditions ?? ''}
        onInput={(conditions) => onChange({ conditions })}
      />
    </>
  );
}

function offerName({ capacityId, country }: OwnOffer, words: Words): string {
  return country === null ? words.capacity(capacityId) : `${words.capacity(capacityId)}, ${words.country(country)}`;
}
