/** What a country needs, by how many and at which level. Every change is in the address at once. */
import { LEVELS } from '#core/vocabulary.ts';
import { addNeed, changeDraft, changeNeed, chooseCountry, removeNeed } from '../state/coalition-draft.ts';
import { COUNTS, type Need } from '../state/coalition-needs.ts';
import type { CoalitionDraft } from '../state/coalition-question.ts';
import { capacityOptions, countryOptions } from '../state/options.ts';
import type { Words } from '../state/words.ts';
import { coalitionsText } from '../text/coalitions-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { FieldGroup, Form, FormFoot } from '../ui/form.tsx';
import { Picked, PickedList } from '../ui/picked.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import './coalition-form.css';

type CoalitionFormProps = {
  draft: CoalitionDraft;
  needs: readonly Need[];
  /** How many needs of the start are there because members in the country say so. */
  statedCount: number;
  /** What nobody in the country offers and somebody from outside could bring. */
  gaps: readonly Need[];
  /** The names of what nobody at all could bring. */
  hopeless: readonly string[];
  words: Words;
  onSend: () => void;
};

export function CoalitionForm({ draft, needs, statedCount, gaps, hopeless, words, onSend }: CoalitionFormProps) {
  const coalitions = coalitionsText;
  return (
    <Form onSend={onSend}>
      <Combobox
        label={coalitions.country}
        hint={draft.country === null ? coalitions.countryHint : undefined}
        placeholder={text.home.coalitions.any}
        nothing={text.noCountry}
        options={countryOptions(words.countries)}
        chosenId={draft.country}
        onPick={chooseCountry}
        onClear={() => chooseCountry(null)}
      />
      {draft.country === null ? null : (
        <>
          <FieldGroup
            title={coalitions.needs}
            hint={hintFor({ draft, needs, statedCount, gaps, country: words.country(draft.country) })}
          >
            {needs.length > 0 ? (
              <PickedList>
                {needs.map((need) => (
                  <NeedLine need={need} needs={needs} name={words.capacity(need.capacityId)} key={need.capacityId} />
                ))}
              </PickedList>
            ) : null}
            <Combobox
              label={coalitions.addNeed}
              isLabelSpoken
              placeholder={coalitions.addNeed}
              nothing={coalitions.noNeed}
              options={capacityOptions(words.capacities, new Set(needs.map((need) => need.capacityId)))}
              onPick={(capacityId) => addNeed(needs, capacityId)}
            />
          </FieldGroup>
          {draft.needs === null && gaps.length > needs.length - statedCount ? (
            <FormFoot>
              <Button weight="plain" onClick={() => changeDraft({ needs: withAll(needs, gaps) })}>
                {coalitions.askAll(gaps.length)}
              </Button>
            </FormFoot>
          ) : null}
          {hopeless.length > 0 ? (
            <p class="coalition-form_hopeless">{coalitions.hopeless(text.list(hopeless))}</p>
          ) : null}
          <Switch
            label={coalitions.fromOutside}
            isOn={draft.fromOutside}
            onChange={(fromOutside) => changeDraft({ fromOutside })}
          />
          <FormFoot>
            <Button type="submit" weight="main">
              {coalitions.see}
            </Button>
            {draft.needs === null ? null : (
              <Button weight="plain" onClick={() => changeDraft({ needs: null })}>
                {coalitions.reset}
              </Button>
            )}
          </FormFoot>
        </>
      )}
    </Form>
  );
}

function NeedLine({ need, needs, name }: { need: Need; needs: readonly Need[]; name: string }) {
  const coalitions = coalitionsText;
  return (
    <Picked name={name} onRemove={() => removeNeed(needs, need.capacityId)}>
      <Select
        label={coalitions.minLevel(name)}
        isLabelSpoken
        isCompact
        choices={LEVELS.map((level) => ({ id: level, label: text.atLeast[level] }))}
        chosen={need.minLevel}
        onChoose={(minLevel) => changeNeed(needs, { ...need, minLevel })}
      />
      <Select
        label={coalitions.heldBy(name)}
        isLabelSpoken
        isCompact
        choices={COUNTS.map((count) => ({ id: count, label: coalitions.counts[count] }))}
        chosen={need.count}
        onChoose={(count) => changeNeed(needs, { ...need, count })}
      />
    </Picked>
  );
}

function withAll(needs: readonly Need[], gaps: readonly Need[]): Need[] {
  const asked = new Set(needs.map(({ capacityId }) => capacityId));
  return [...needs, ...gaps.filter(({ capacityId }) => !asked.has(capacityId))];
}

type HintProps = Pick<CoalitionFormProps, 'draft' | 'needs' | 'statedCount' | 'gaps'> & { country: string };

function hintFor({ draft, needs, statedCount, gaps, country }: HintProps): string {
  const coalitions = coalitionsText;
  if (draft.needs !== null) return coalitions.countsSentence;
  const stated = statedCount > 0 ? [coalitions.presetStated(country)] : [];
  if (gaps.length > 0)
    return [coalitions.preset(needs.length - statedCount, gaps.length, country), ...stated].join(' ');
  return stated.length > 0 ? stated.join(' ') : coalitions.presetNothing(country);
}
