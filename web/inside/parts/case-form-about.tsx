/** What a case is about, in the words of the network. */
import { DIMENSIONS, SOLIDARITY_REACHES } from '#core/playbook-vocabulary.ts';
import { capacityOptions } from '../../state/options.ts';
import { casesText } from '../../text/cases-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import type { Option } from '../../ui/filter-options.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import type { CaseFormProps } from './case-form.tsx';
import { FormColumn } from './form-column.tsx';
import { PlainField } from './plain-field.tsx';

export function CaseFormAbout({ of, words, lists, onChange }: CaseFormProps) {
  const wording = caseDraftsText;
  const labelled = (
    records: readonly { id: string; labels: { en: string }; isRetired: boolean }[],
    chosen: readonly string[],
  ) =>
    records
      .filter(({ id, isRetired }) => !isRetired || chosen.includes(id))
      .map(({ id, labels }) => ({ id, label: labels.en }));
  return (
    <Section title={wording.about} note={wording.aboutNote}>
      <FormColumn>
        <PickedWords
          title={wording.threats}
          options={labelled(lists.threats, of.threatIds)}
          chosen={of.threatIds}
          onChange={(threatIds) => onChange({ threatIds })}
        />
        <PickedWords
          title={wording.plays}
          options={labelled(lists.plays, of.playIds)}
          chosen={of.playIds}
          onChange={(playIds) => onChange({ playIds })}
        />
        <PickedWords
          title={wording.capacities}
          options={capacityOptions(words.capacities, new Set()).map(({ note, ...option }) => option)}
          chosen={of.capacityIds}
          onChange={(capacityIds) => onChange({ capacityIds })}
        />
        <FieldGroup title={wording.dimensions}>
          {DIMENSIONS.map((dimension) => (
            <Switch
              key={dimension}
              label={casesText.dimensions[dimension]}
              isOn={of.dimensions.includes(dimension)}
              onChange={(isOn) =>
                onChange({
                  dimensions: DIMENSIONS.filter((one) => (one === dimension ? isOn : of.dimensions.includes(one))),
                })
              }
            />
          ))}
        </FieldGroup>
        <PlainField>
          <Select
            label={wording.reach}
            choices={[
              { id: 'none' as const, label: wording.reachNone },
              ...SOLIDARITY_REACHES.map((id) => ({ id, label: casesText.reaches[id] })),
            ]}
            chosen={of.solidarity ?? 'none'}
            onChoose={(solidarity) => onChange({ solidarity: solidarity === 'none' ? null : solidarity })}
          />
        </PlainField>
      </FormColumn>
    </Section>
  );
}

type PickedWordsProps = {
  title: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
};

function PickedWords({ title, options, chosen, onChange }: PickedWordsProps) {
  const labelById = new Map(options.map(({ id, label }) => [id, label]));
  return (
    <FieldGroup title={title}>
      {chosen.length === 0 ? null : (
        <PickedList>
          {chosen.map((id) => (
            <Picked
              key={id}
              name={labelById.get(id) ?? id}
              onRemove={() => onChange(chosen.filter((one) => one !== id))}
            />
          ))}
        </PickedList>
      )}
      <PlainField>
        <Combobox
          label={`${title}: ${caseDraftsText.add}`}
          isLabelSpoken
          placeholder={caseDraftsText.add}
          nothing={caseDraftsText.nothingCalled}
          options={options.filter(({ id }) => !chosen.includes(id))}
          onPick={(id) => onChange([...chosen, id])}
        />
      </PlainField>
    </FieldGroup>
  );
}
