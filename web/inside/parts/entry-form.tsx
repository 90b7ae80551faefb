/** The whole entry to be changed, part by part. Every change is kept as a draft. */
import { useMemo } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import type { OwnEntry } from '../own-api.ts';
import { changeEntry } from '../state/own-entry.ts';
import { ownText } from '../text/own-text.ts';
import { EntryAbout } from './entry-about.tsx';
import { EntryLimits } from './entry-limits.tsx';
import { EntryNeeds } from './entry-needs.tsx';
import { EntryOffers } from './entry-offers.tsx';
import { EntryPlaces } from './entry-places.tsx';
import { levelChoices } from './level-select.tsx';
import { PlainField } from './plain-field.tsx';

export function EntryForm({ entry, words }: { entry: OwnEntry; words: Words }) {
  const { presences, offers, needs, visibility } = entry;
  // Lists can be long: typing elsewhere must not draw them anew.
  const places = useMemo(
    () => <EntryPlaces entry={{ presences, visibility }} words={words} />,
    [presences, visibility, words],
  );
  const offered = useMemo(
    () => <EntryOffers entry={{ offers, visibility }} words={words} />,
    [offers, visibility, words],
  );
  const needed = useMemo(() => <EntryNeeds entry={{ needs, visibility }} words={words} />, [needs, visibility, words]);
  return (
    <>
      <Section title={ownText.whole} note={ownText.wholeNote}>
        <PlainField>
          <Select
            label={ownText.wholeLevel}
            hint={ownText.levelsHint}
            choices={levelChoices('public')}
            chosen={entry.visibility}
            onChoose={(visibility) => changeEntry({ visibility })}
          />
        </PlainField>
      </Section>
      <Section title={ownText.about}>
        <EntryAbout entry={entry} words={words} />
      </Section>
      <Section title={ownText.limits}>
        <EntryLimits entry={entry} />
      </Section>
      <Section title={ownText.places} note={ownText.placesNote}>
        {places}
      </Section>
      <Section title={ownText.offers} note={ownText.offersNote}>
        {offered}
      </Section>
      <Section title={ownText.needs} note={ownText.needsNote}>
        {needed}
      </Section>
    </>
  );
}
