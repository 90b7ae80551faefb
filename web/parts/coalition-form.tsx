/** What a country needs and what the coalition has to be. Every change is in the address at once. */
import type { Api } from '../api.ts';
import { changeDraft, chooseCountry } from '../state/coalition-draft.ts';
import type { Need } from '../state/coalition-needs.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { countryOptions } from '../state/options.ts';
import type { ThreatWord } from '../state/threats.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Form, FormFoot } from '../ui/form.tsx';
import { Switch } from '../ui/switch.tsx';
import { CoalitionConditions } from './coalition-conditions.tsx';
import { CoalitionNeeds } from './coalition-needs.tsx';

export type CoalitionFormProps = {
  draft: CoalitionDraft;
  needs: readonly Need[];
  /** How many needs of the start are there because members in the country say so. */
  statedCount: number;
  /** What nobody in the country offers and somebody from outside could bring. */
  gaps: readonly Need[];
  /** The names of what nobody at all could bring. */
  hopeless: readonly string[];
  threats: readonly ThreatWord[];
  /** Null: no country is chosen. */
  country: Api['country'] | null;
  words: Words;
  onSend: () => void;
};

export function CoalitionForm(props: CoalitionFormProps) {
  const { draft, country, words, onSend } = props;
  const coalitions = coalitionsText;
  return (
    <Form onSend={onSend}>
      <Combobox
        label={coalitions.country}
        hint={draft.country === null ? coalitions.countryHint : undefined}
        placeholder={pagesText.home.coalitions.any}
        nothing={pagesText.noCountry}
        options={countryOptions(words.countries)}
        chosenId={draft.country}
        onPick={chooseCountry}
        onClear={() => chooseCountry(null)}
      />
      {country === null ? null : (
        <>
          <CoalitionNeeds {...props} />
          <Switch
            label={coalitions.fromOutside}
            isOn={draft.fromOutside}
            onChange={(fromOutside) => changeDraft({ fromOutside })}
          />
          <CoalitionConditions draft={draft} country={country} />
          <FormFoot>
            <Button type="submit" weight="main">
              {coalitions.see}
            </Button>
          </FormFoot>
        </>
      )}
    </Form>
  );
}
