/** Narrows the list of organisations down; every change is in the address at once. */
import { fragment, replaceFragment } from '../state/location.ts';
import { filterFromFragment, fragmentOfFilter, type MemberFilter, NO_FILTER } from '../state/member-filter.ts';
import { capacityOptions, countryOptions } from '../state/options.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { SectorSelect } from './sector-select.tsx';

export function MemberFilterForm({ words }: { words: Words }) {
  const { members } = pagesText;
  const filter = filterFromFragment(fragment.value);
  const change = (part: Partial<MemberFilter>) => replaceFragment(fragmentOfFilter({ ...filter, ...part }));
  const present = words.countries.filter(({ code, memberCount }) => memberCount > 0 || code === filter.country);
  const offered = words.capacities.filter(({ id, memberCount }) => memberCount > 0 || id === filter.capacityId);
  return (
    <Form onSend={() => undefined}>
      <TextField
        label={members.search}
        hint={members.searchHint}
        value={filter.name}
        onInput={(name) => change({ name })}
      />
      <Combobox
        label={members.country}
        placeholder={members.any}
        nothing={pagesText.noCountry}
        options={countryOptions(present)}
        chosenId={filter.country}
        onPick={(country) => change({ country })}
        onClear={() => change({ country: null })}
      />
      <SectorSelect
        label={members.sector}
        any={members.any}
        sector={filter.sector}
        onChoose={(sector) => change({ sector })}
      />
      <Combobox
        label={members.capacity}
        placeholder={members.any}
        nothing={pagesText.noCapacity}
        options={capacityOptions(offered, new Set())}
        chosenId={filter.capacityId}
        onPick={(capacityId) => change({ capacityId })}
        onClear={() => change({ capacityId: null })}
      />
      {fragmentOfFilter(filter) === '' ? null : (
        <FormFoot>
          <Button weight="plain" onClick={() => change(NO_FILTER)}>
            {members.clear}
          </Button>
        </FormFoot>
      )}
    </Form>
  );
}
