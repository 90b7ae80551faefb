/** More that a partner has to be; folded away until somebody wants it. */
import { useState } from 'preact/hooks';
import type { Manner, Readiness } from '#core/partners/question.ts';
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import type { Api } from '../api.ts';
import { countsIn } from '../state/partner-facets.ts';
import {
  countConditions,
  LONGEST_SPECIALISM,
  LONGEST_TEXT,
  MANNERS,
  type PartnerSearch,
  READINESSES,
} from '../state/partner-question.ts';
import { changeSearch } from '../state/partner-search.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Drawer } from '../ui/drawer.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import { TypedField } from './typed-field.tsx';

type PartnerConditionsProps = { search: PartnerSearch; facets: Api['partners']['facets'] | undefined };

export function PartnerConditions({ search, facets }: PartnerConditionsProps) {
  const words = partnersText;
  const count = countConditions(search);
  // Open where a link brings conditions, and from then on as the viewer leaves it.
  const [isOpen, setOpen] = useState(count > 0);
  const [sectors, opens, stances] = [
    countsIn(facets?.sector),
    countsIn(facets?.availability),
    countsIn(facets?.stance),
  ];
  return (
    <Drawer title={words.more} note={words.moreSet(count)} isOpen={isOpen} onToggle={setOpen}>
      <TypedField
        label={words.words}
        hint={words.wordsHint}
        maxLength={LONGEST_TEXT}
        value={search.text}
        onPause={(typed) => changeSearch({ text: typed })}
      />
      <TypedField
        label={words.specialism}
        hint={words.specialismHint}
        maxLength={LONGEST_SPECIALISM}
        value={search.specialism}
        onPause={(specialism) => changeSearch({ specialism })}
      />
      <Select<Sector | ''>
        label={words.sector}
        choices={[
          { id: '', label: words.anySector },
          ...SECTORS.map((id) => ({ id, label: words.choice(text.sectors[id], sectors?.(id) ?? null) })),
        ]}
        chosen={search.sector ?? ''}
        onChoose={(sector) => changeSearch({ sector: sector === '' ? null : sector })}
      />
      <Select<Readiness | ''>
        label={words.availability}
        choices={[
          { id: '', label: words.availabilities.any },
          ...READINESSES.map((id) => ({ id, label: words.choice(words.availabilities[id], opens?.(id) ?? null) })),
        ]}
        chosen={search.availability ?? ''}
        onChoose={(open) => changeSearch({ availability: open === '' ? null : open })}
      />
      <Select<Manner | ''>
        label={words.stance}
        choices={[
          { id: '', label: words.stances.any },
          ...MANNERS.map((id) => ({ id, label: words.choice(words.stances[id], stances?.(id) ?? null) })),
        ]}
        chosen={search.stance ?? ''}
        onChoose={(stance) => changeSearch({ stance: stance === '' ? null : stance })}
      />
      <Switch label={words.fresh} isOn={search.isFresh} onChange={(isFresh) => changeSearch({ isFresh })} />
    </Drawer>
  );
}
