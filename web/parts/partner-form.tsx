/** The question of the partner finder. Every change is in the address at once. */
import { useEffect } from 'preact/hooks';
import { LEVELS } from '#core/vocabulary.ts';
import { languagesWith } from '../state/languages.ts';
import { network } from '../state/network.ts';
import { capacityOptions, countryOptions, memberOptions } from '../state/options.ts';
import { isAsking, type PartnerSearch, type Sought } from '../state/partner-question.ts';
import { addSought, changeSearch, changeSought, clearSearch, removeSought } from '../state/partner-search.ts';
import type { Words } from '../state/words.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { FieldGroup, Form, FormFoot } from '../ui/form.tsx';
import { Picked, PickedList } from '../ui/picked.tsx';
import { Select } from '../ui/select.tsx';
import { SectorSelect } from './sector-select.tsx';

type PartnerFormProps = { search: PartnerSearch; words: Words; found: number | null; onSend: () => void };

export function PartnerForm({ search, words, found, onSend }: PartnerFormProps) {
  const partners = partnersText;
  const chosenIds = new Set(search.capacities.map((sought) => sought.capacityId));
  return (
    <Form onSend={onSend}>
      <FieldGroup title={partners.capacities}>
        {search.capacities.length > 0 ? (
          <PickedList>
            {search.capacities.map((sought) => (
              <SoughtCapacity sought={sought} name={words.capacity(sought.capacityId)} key={sought.capacityId} />
            ))}
          </PickedList>
        ) : null}
        <Combobox
          label={partners.addCapacity}
          isLabelSpoken
          hint={partners.capacitiesHint}
          placeholder={partners.addCapacity}
          nothing={text.noCapacity}
          options={capacityOptions(words.capacities, chosenIds)}
          onPick={addSought}
        />
      </FieldGroup>
      <Combobox
        label={partners.country}
        hint={partners.countryHint}
        placeholder={partners.anyCountry}
        nothing={text.noCountry}
        options={countryOptions(words.countries)}
        chosenId={search.country}
        onPick={(country) => changeSearch({ country })}
        onClear={() => changeSearch({ country: null })}
      />
      <Select
        label={partners.language}
        choices={[
          { id: '', label: partners.anyLanguage },
          ...languagesWith(search.language).map((code) => ({ id: code, label: text.language(code) })),
        ]}
        chosen={search.language ?? ''}
        onChoose={(language) => changeSearch({ language: language === '' ? null : language })}
      />
      <SectorSelect
        label={partners.sector}
        any={partners.anySector}
        sector={search.sector}
        onChoose={(sector) => changeSearch({ sector })}
      />
      <SeekerField seekerId={search.seekerId} />
      <FormFoot>
        {isAsking(search) && found !== null ? (
          <Button type="submit" weight="main">
            {partners.see(found)}
          </Button>
        ) : null}
        <Button weight="plain" onClick={clearSearch}>
          {partners.clear}
        </Button>
      </FormFoot>
    </Form>
  );
}

function SoughtCapacity({ sought, name }: { sought: Sought; name: string }) {
  const { capacityId, minLevel } = sought;
  return (
    <Picked name={name} onRemove={() => removeSought(capacityId)}>
      <Select
        label={partnersText.minLevel(name)}
        isLabelSpoken
        isCompact
        choices={LEVELS.map((level) => ({ id: level, label: text.atLeast[level] }))}
        chosen={minLevel}
        onChoose={(level) => changeSought({ capacityId, minLevel: level })}
      />
    </Picked>
  );
}

/** The list of organisations is loaded when it is needed: it is longer than all the rest of the page. */
function SeekerField({ seekerId }: { seekerId: string | null }) {
  useEffect(() => {
    if (seekerId !== null) network.load();
  }, [seekerId]);
  const loaded = network.loaded.value;
  return (
    <Combobox
      label={partnersText.seeker}
      hint={partnersText.seekerHint}
      placeholder={partnersText.anySeeker}
      nothing={loaded.state === 'waiting' ? text.loading : partnersText.noSeeker}
      options={loaded.state === 'ready' ? memberOptions(loaded.value.members) : []}
      chosenId={seekerId}
      onPick={(id) => changeSearch({ seekerId: id })}
      onClear={() => changeSearch({ seekerId: null })}
      onEnter={network.load}
    />
  );
}
