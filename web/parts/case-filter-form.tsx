/** Narrows the list of cases down; every change is in the address at once, and each choice says how many it leaves. */
import { compareText } from '#core/network.ts';
import type { CaseCounts, CaseFacet } from '#core/playbook/cases/filter.ts';
import { type CaseFilter, caseFilterFrom, fragmentOfCases, NO_CASE_FILTER } from '../state/case-filter.ts';
import { forgetTyped, typeCaseWords, typedWords } from '../state/cases.ts';
import { fragment, replaceFragment } from '../state/location.ts';
import { casesText } from '../text/cases-text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Fold } from '../ui/fold.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextField } from '../ui/text-field.tsx';

/** What most ask for; the rest is folded away, so that a small screen comes to the cases soon. */
const FIRST: readonly CaseFacet[] = ['threat', 'country'];
const MORE: readonly CaseFacet[] = ['play', 'capacity', 'region', 'kind', 'dimension', 'solidarity'];
/** Of these there can be hundreds, so that one finds them by typing. */
const TYPED: readonly CaseFacet[] = ['threat', 'play', 'capacity', 'country', 'region'];

type CaseFilterFormProps = {
  filter: CaseFilter;
  counts: CaseCounts;
  labelOf: (facet: CaseFacet, value: string) => string;
};

export function CaseFilterForm(props: CaseFilterFormProps) {
  const { filter } = props;
  const chosen = MORE.filter((facet) => filter.choices[facet] !== null).length;
  return (
    <Form onSend={() => undefined}>
      <TextField
        label={casesText.search}
        hint={casesText.searchHint}
        maxLength={200}
        value={typedWords.value ?? filter.words}
        onInput={(words) =>
          typeCaseWords(words, (settled) => {
            const now = caseFilterFrom(fragment.peek());
            replaceFragment(fragmentOfCases({ ...now, words: settled }));
          })
        }
      />
      {FIRST.map((facet) => (
        <FacetField {...props} facet={facet} key={facet} />
      ))}
      <Fold summary={casesText.more(chosen)} isOpenAtFirst={chosen > 0}>
        {() => (
          <Stack>
            {MORE.map((facet) => (
              <FacetField {...props} facet={facet} key={facet} />
            ))}
          </Stack>
        )}
      </Fold>
      {fragmentOfCases(filter) === '' ? null : (
        <FormFoot>
          <Button
            weight="plain"
            onClick={() => {
              forgetTyped();
              replaceFragment(fragmentOfCases(NO_CASE_FILTER));
            }}
          >
            {casesText.clear}
          </Button>
        </FormFoot>
      )}
    </Form>
  );
}

function FacetField({ facet, filter, counts, labelOf }: CaseFilterFormProps & { facet: CaseFacet }) {
  const chosen = filter.choices[facet];
  const choose = (value: string | null) =>
    replaceFragment(fragmentOfCases({ ...filter, choices: { ...filter.choices, [facet]: value } }));
  const options = optionsOf(counts[facet], chosen, (value) => labelOf(facet, value));
  if (TYPED.includes(facet)) {
    return (
      <Combobox
        label={casesText.facets[facet]}
        placeholder={casesText.any}
        nothing={casesText.nothingCalled}
        options={options.map(({ id, label, count }) => ({ id, label, note: casesText.countOnly(count) }))}
        chosenId={chosen}
        onPick={choose}
        onClear={() => choose(null)}
      />
    );
  }
  return (
    <Select
      label={casesText.facets[facet]}
      choices={[
        { id: '', label: casesText.any },
        ...options.map(({ id, label, count }) => ({ id, label: casesText.counted(label, count) })),
      ]}
      chosen={chosen ?? ''}
      onChoose={(value) => choose(value === '' ? null : value)}
    />
  );
}

/** Those that some case has, the one that is chosen among them; by name. */
function optionsOf(counts: ReadonlyMap<string, number>, chosen: string | null, labelOf: (value: string) => string) {
  const ids = [...counts.keys()];
  const all = chosen === null || ids.includes(chosen) ? ids : [...ids, chosen];
  return all
    .map((id) => ({ id, label: labelOf(id), count: counts.get(id) ?? 0 }))
    .sort((one, other) => compareText(one.label, other.label));
}
