import { compareText } from '#core/network.ts';
import { AllSourcesNote } from '../parts/all-sources-note.tsx';
import { CountryList } from '../parts/country-list.tsx';
import { readFields, writeFields } from '../state/fragment-fields.ts';
import { fragment, replaceFragment } from '../state/location.ts';
import { countryOptions } from '../state/options.ts';
import { type CountryWord, countries } from '../state/words.ts';
import { pagesText } from '../text/pages-text.ts';
import { filterOptions } from '../ui/filter-options.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';

export function CountriesPage() {
  return (
    <Page title={pagesText.countries.title} lead={pagesText.countries.lead}>
      <Ready of={countries} lines={10}>
        {({ countries }) => <CountrySections countries={countries} />}
      </Ready>
      <AllSourcesNote />
    </Page>
  );
}

function CountrySections({ countries }: { countries: readonly CountryWord[] }) {
  const typed = readFields(fragment.value).get('name') ?? '';
  const fittingCodes = new Set(filterOptions(countryOptions(countries), typed).map(({ id }) => id));
  const fitting = countries
    .filter(({ code }) => fittingCodes.has(code))
    .sort((one, other) => other.memberCount - one.memberCount || compareText(one.name, other.name));
  const present = fitting.filter(({ memberCount }) => memberCount > 0);
  const others = fitting.filter(({ memberCount }) => memberCount === 0);
  return (
    <>
      <Section title={pagesText.countries.search}>
        <TextField
          label={pagesText.countries.searchLabel}
          value={typed}
          onInput={(name) => replaceFragment(writeFields({ name }))}
        />
        {fitting.length === 0 ? <p role="status">{pagesText.countries.none}</p> : null}
      </Section>
      {present.length > 0 ? (
        <Section title={pagesText.countries.present} note={pagesText.countries.presentNote}>
          <CountryList countries={present} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={pagesText.countries.others} note={pagesText.countries.othersNote}>
          <details open={typed !== ''}>
            <summary>{pagesText.countries.otherCount(others.length)}</summary>
            <CountryList countries={others} />
          </details>
        </Section>
      ) : null}
    </>
  );
}
