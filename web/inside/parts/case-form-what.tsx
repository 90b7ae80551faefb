/** By what others find a case: its title, whose it is, where and when. */
import { CASE_KINDS } from '#core/playbook-vocabulary.ts';
import { countryOptions } from '../../state/options.ts';
import { casesText } from '../../text/cases-text.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { caseDraftsText } from '../text/case-drafts-text.ts';
import type { CaseFormProps } from './case-form.tsx';
import { FormColumn } from './form-column.tsx';
import { LeveledField } from './leveled-field.tsx';
import { PlainField } from './plain-field.tsx';

const WORLD = '001';

export function CaseFormWhat({ of, words, around, onChange }: CaseFormProps) {
  const wording = caseDraftsText;
  return (
    <Section title={wording.what} note={wording.whatNote}>
      <FormColumn>
        <TextField
          label={wording.title}
          hint={wording.titleHint}
          type="text"
          maxLength={200}
          value={of.title}
          onInput={(title) => onChange({ title })}
        />
        <PlainField>
          <Select
            label={wording.kind}
            choices={CASE_KINDS.map((id) => ({ id, label: casesText.kinds[id] }))}
            chosen={of.kind}
            onChoose={(kind) => onChange({ kind })}
          />
        </PlainField>
        {of.isAnonymous ? null : <ActorField of={of} onChange={onChange} />}
        <PlainField>
          <Combobox
            label={wording.country}
            placeholder={wording.countryNone}
            nothing={pagesText.noCountry}
            options={countryOptions(words.countries)}
            chosenId={of.country}
            onPick={(country) => onChange({ country, area: null })}
            onClear={() => onChange({ country: null })}
          />
        </PlainField>
        {of.country === null ? (
          <PlainField>
            <Combobox
              label={wording.area}
              hint={wording.areaHint}
              placeholder={wording.countryNone}
              nothing={wording.nothingCalled}
              options={words.areas
                .filter(({ code }) => code !== WORLD)
                .map(({ code, name }) => ({ id: code, label: name }))}
              chosenId={of.area}
              onPick={(area) => onChange({ area })}
              onClear={() => onChange({ area: null })}
            />
          </PlainField>
        ) : null}
        <DateFields of={of} onChange={onChange} />
        {around === null || around.coalitions.length === 0 ? null : (
          <PlainField>
            <Select
              label={wording.coalition}
              hint={wording.coalitionHint}
              choices={[
                { id: '', label: wording.coalitionNone },
                ...around.coalitions.map(({ id, name }) => ({ id, label: name })),
              ]}
              chosen={of.coalitionId ?? ''}
              onChoose={(id) => onChange({ coalitionId: id === '' ? null : id })}
            />
          </PlainField>
        )}
      </FormColumn>
    </Section>
  );
}

type PartProps = Pick<CaseFormProps, 'of' | 'onChange'>;

function ActorField({ of, onChange }: PartProps) {
  const wording = caseDraftsText;
  const field = (
    <TextField
      label={wording.actor}
      hint={wording.actorHint}
      type="text"
      maxLength={200}
      value={of.actor}
      onInput={(actor) => onChange({ actor })}
    />
  );
  if (of.visibility === 'private') return field;
  return (
    <LeveledField
      of={wording.actor}
      level={of.levels.actor}
      within={of.visibility}
      labels={wording.partLevels}
      isWide
      onChoose={(actor) => onChange({ levels: { ...of.levels, actor } })}
    >
      {field}
    </LeveledField>
  );
}

function DateFields({ of, onChange }: PartProps) {
  const wording = caseDraftsText;
  return (
    <>
      <PlainField>
        <TextField
          label={wording.began}
          hint={wording.dateHint}
          type="text"
          maxLength={20}
          value={of.began}
          onInput={(began) => onChange({ began })}
        />
      </PlainField>
      <PlainField>
        <TextField
          label={wording.ended}
          type="text"
          maxLength={20}
          value={of.ended}
          onInput={(ended) => onChange({ ended })}
        />
      </PlainField>
    </>
  );
}
