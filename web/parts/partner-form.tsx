/** The question of the partner finder. Every change is in the address at once. */
import type { Where } from '#core/partners/question.ts';
import { LEVELS, URGENCIES, type Urgency } from '#core/vocabulary.ts';
import type { Api } from '../api.ts';
import { languagesWith } from '../state/languages.ts';
import { capacityOptions, countryOptions } from '../state/options.ts';
import { countedOptions, countsIn } from '../state/partner-facets.ts';
import { isAsking, type PartnerSearch, type Sought, WHERES } from '../state/partner-question.ts';
import { addSought, changeSearch, changeSought, clearSearch, removeSought } from '../state/partner-search.ts';
import type { Words } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { partnersText } from '../text/partners-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { FieldGroup, Form, FormFoot } from '../ui/form.tsx';
import { Picked, PickedList } from '../ui/picked.tsx';
import { Select } from '../ui/select.tsx';
import { PartnerConditions } from './partner-conditions.tsx';
import { PartnerForWhom } from './partner-for-whom.tsx';
import { PartnerThreat } from './partner-threat.tsx';
import { PartnerWeights } from './partner-weights.tsx';

type PartnerFormProps = { search: PartnerSearch; words: Words; answer: Api['partners'] | null; onSend: () => void };

export function PartnerForm({ search, words, answer, onSend }: PartnerFormProps) {
  const { facets } = answer ?? {};
  return (
    <Form onSend={onSend}>
      <PartnerThreat threatId={search.threatId} />
      <Capacities search={search} words={words} facet={facets?.capacity} />
      <Place search={search} words={words} facets={facets} />
      <Language language={search.language} facet={facets?.language} />
      <PartnerForWhom seekerId={search.seekerId} />
      <div>
        <PartnerConditions search={search} facets={facets} />
        <PartnerWeights search={search} />
      </div>
      <FormFoot isInReach={isAsking(search)}>
        {isAsking(search) && answer !== null ? (
          <Button type="submit" weight="main">
            {partnersText.see(answer.fitting)}
          </Button>
        ) : null}
        <Button weight="plain" onClick={clearSearch}>
          {partnersText.clear}
        </Button>
      </FormFoot>
    </Form>
  );
}

type Facets = Api['partners']['facets'];
type FieldProps<Name extends keyof Facets> = { words: Words; facet: Facets[Name] | undefined };

function Capacities({ search, words, facet }: { search: PartnerSearch } & FieldProps<'capacity'>) {
  const { capacities } = search;
  const options = capacityOptions(words.capacities, new Set(capacities.map(({ capacityId }) => capacityId)));
  return (
    <FieldGroup title={partnersText.capacities}>
      {capacities.length > 0 ? (
        <PickedList>
          {capacities.map((sought) => (
            <SoughtCapacity
              sought={sought}
              name={words.capacity(sought.capacityId)}
              isOnly={capacities.length === 1}
              key={sought.capacityId}
            />
          ))}
        </PickedList>
      ) : null}
      <Combobox
        label={partnersText.addCapacity}
        isLabelSpoken
        hint={partnersText.capacitiesHint}
        placeholder={partnersText.addCapacity}
        nothing={pagesText.noCapacity}
        options={countedOptions(options, countsIn(facet), partnersText.nobodyFits)}
        onPick={addSought}
      />
    </FieldGroup>
  );
}

/** How urgent it is tells one from another; of a single one it says nothing. */
function SoughtCapacity({ sought, name, isOnly }: { sought: Sought; name: string; isOnly: boolean }) {
  return (
    <Picked name={name} onRemove={() => removeSought(sought.capacityId)}>
      <Select
        label={partnersText.minLevel(name)}
        isLabelSpoken
        isCompact
        choices={LEVELS.map((level) => ({ id: level, label: pagesText.atLeast[level] }))}
        chosen={sought.minLevel}
        onChoose={(minLevel) => changeSought({ ...sought, minLevel })}
      />
      {isOnly && sought.urgency === null ? null : (
        <Select<Urgency | 0>
          label={partnersText.urgency(name)}
          isLabelSpoken
          isCompact
          choices={[
            { id: 0, label: partnersText.anyUrgency },
            ...URGENCIES.toReversed().map((urgency) => ({ id: urgency, label: partnersText.urgencies[urgency] })),
          ]}
          chosen={sought.urgency ?? 0}
          onChoose={(urgency) => changeSought({ ...sought, urgency: urgency === 0 ? null : urgency })}
        />
      )}
    </Picked>
  );
}

type PlaceProps = { search: PartnerSearch; words: Words; facets: Facets | undefined };

/** How somebody is there is asked only where there is a `there`. */
function Place({ search: { country, where }, words, facets }: PlaceProps) {
  const countOf = countsIn(facets?.where);
  return (
    <>
      <Combobox
        label={partnersText.country}
        hint={country === null ? partnersText.countryHint : undefined}
        placeholder={partnersText.anyCountry}
        nothing={pagesText.noCountry}
        options={countedOptions(countryOptions(words.countries), countsIn(facets?.country), partnersText.nobodyFits)}
        chosenId={country}
        onPick={(code) => changeSearch({ country: code })}
        onClear={() => changeSearch({ country: null, where: 'any' })}
      />
      {country === null ? null : (
        <Select<Where>
          label={partnersText.where}
          choices={WHERES.map((id) => ({
            id,
            label: partnersText.choice(partnersText.wheres[id], countOf?.(id) ?? null),
          }))}
          chosen={where}
          onChoose={(chosen) => changeSearch({ where: chosen })}
        />
      )}
    </>
  );
}

type LanguageProps = { language: string | null; facet: Facets['language'] | undefined };

function Language({ language, facet }: LanguageProps) {
  const countOf = countsIn(facet);
  const stated = facet?.map(({ id }) => id) ?? [];
  const codes = [...new Set([...languagesWith(language), ...stated])];
  return (
    <Select
      label={partnersText.language}
      choices={[
        { id: '', label: partnersText.anyLanguage },
        ...codes.map((code) => ({
          id: code,
          label: partnersText.choice(text.language(code), countOf?.(code) ?? null),
        })),
      ]}
      chosen={language ?? ''}
      onChoose={(code) => changeSearch({ language: code === '' ? null : code })}
    />
  );
}
