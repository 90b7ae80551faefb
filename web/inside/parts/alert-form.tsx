/** What happened, as somebody tells it: to the coordinators, or as a coordinator to the network. */
import { useMemo, useState } from 'preact/hooks';
import { ALERT_LEVELS, LONGEST_TEXT, LONGEST_TITLE } from '#core/alerts/limits.ts';
import { countryOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TypedAlert } from '../state/alerts.ts';
import { dayIn } from '../state/days.ts';
import { alertCareText as text } from '../text/alert-care-text.ts';
import { FormColumn } from './form-column.tsx';
import { ThreatField } from './threat-field.tsx';

type AlertFormProps = {
  given: TypedAlert;
  /** Set where the country is still to be chosen. */
  words?: Words;
  /** Where it is shown at once, without anybody else looking. */
  isPublishing: boolean;
  go: string;
  onSend: (typed: TypedAlert) => void;
};

export function AlertForm({ given, words, isPublishing, go, onSend }: AlertFormProps) {
  const [typed, setTyped] = useState(given);
  const change = (part: Partial<TypedAlert>) => setTyped({ ...typed, ...part });
  const asksFirst = isPublishing && typed.level === 'public';
  return (
    <Form onSend={() => (asksFirst ? undefined : onSend(typed))}>
      <FormColumn>
        {words ? <CountryField code={typed.country} words={words} onPick={(country) => change({ country })} /> : null}
        <TextField
          label={text.happened}
          type="text"
          maxLength={LONGEST_TITLE}
          isRequired
          value={typed.title}
          onInput={(title) => change({ title })}
        />
        <DateField
          label={text.day}
          earliest="1990-01-01"
          latest={dayIn(1)}
          isRequired
          value={typed.happenedOn}
          onInput={(happenedOn) => change({ happenedOn })}
        />
        <ThreatField
          title={text.kinds}
          add={text.kindAdd}
          nothing={text.kindNone}
          chosen={typed.threatIds}
          onChange={(threatIds) => change({ threatIds })}
        />
        <LongText
          label={text.text}
          hint={text.textHint}
          maxLength={LONGEST_TEXT}
          value={typed.text}
          onInput={(words) => change({ text: words })}
        />
        <TextField
          label={text.link}
          hint={text.linkHint}
          type="text"
          maxLength={500}
          isRequired={isPublishing}
          value={typed.url}
          onInput={(url) => change({ url })}
        />
        <ChoiceList
          title={text.level}
          choices={ALERT_LEVELS.map((id) => ({ id, ...text.levels[id] }))}
          chosen={typed.level}
          onChoose={(level) => change({ level })}
        />
        <FormFoot>
          {asksFirst ? (
            <SureButton
              action={go}
              label={go}
              question={text.publishSure}
              weight="normal"
              onSure={() => onSend(typed)}
            />
          ) : (
            <Button type="submit" weight="main">
              {go}
            </Button>
          )}
        </FormFoot>
      </FormColumn>
    </Form>
  );
}

type CountryFieldProps = { code: string; words: Words; onPick: (code: string) => void };

function CountryField({ code, words, onPick }: CountryFieldProps) {
  const options = useMemo(() => countryOptions(words.countries), [words]);
  return (
    <Combobox
      label={text.country}
      placeholder={text.countryFind}
      nothing={text.countryNone}
      options={options}
      chosenId={code}
      onPick={onPick}
    />
  );
}
