/** A helpline as it is typed by somebody who has just checked it. */
import { useMemo, useState } from 'preact/hooks';
import { LONGEST_LINE, LONGEST_REACH } from '#core/help/limits.ts';
import { countryOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { text as words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { TypedHelpline } from '../state/helplines.ts';
import { LANGUAGES } from '../state/languages.ts';
import { helplinesText as text } from '../text/helplines-text.ts';
import { FormColumn } from './form-column.tsx';
import { PickedWords } from './picked-words.tsx';
import { ThreatField } from './threat-field.tsx';

type HelplineFormProps = {
  given: TypedHelpline;
  words: Words;
  go: string;
  onSend: (typed: TypedHelpline) => void;
};

export function HelplineForm({ given, words: known, go, onSend }: HelplineFormProps) {
  const [typed, setTyped] = useState(given);
  const change = (part: Partial<TypedHelpline>) => setTyped({ ...typed, ...part });
  const languages = useMemo(() => LANGUAGES.map((id) => ({ id, label: words.language(id) })), []);
  const countries = useMemo(() => countryOptions(known.countries), [known]);
  return (
    <Form onSend={() => onSend(typed)}>
      <FormColumn>
        <TextField
          label={text.name}
          type="text"
          maxLength={LONGEST_LINE}
          isRequired
          value={typed.name}
          onInput={(name) => change({ name })}
        />
        <LongText
          label={text.covers}
          maxLength={LONGEST_REACH}
          lines={2}
          value={typed.covers}
          onInput={(covers) => change({ covers })}
        />
        <LongText
          label={text.reach}
          hint={text.reachHint}
          maxLength={LONGEST_REACH}
          value={typed.reach}
          onInput={(reach) => change({ reach })}
        />
        <Switch
          label={text.alwaysOpen}
          isOn={typed.isAlwaysOpen}
          onChange={(isAlwaysOpen) => change({ isAlwaysOpen })}
        />
        {typed.isAlwaysOpen ? null : (
          <TextField
            label={text.hours}
            hint={text.hoursHint}
            type="text"
            maxLength={LONGEST_LINE}
            value={typed.hours}
            onInput={(hours) => change({ hours })}
          />
        )}
        <TextField
          label={text.url}
          hint={text.urlHint}
          type="text"
          maxLength={500}
          value={typed.url}
          onInput={(url) => change({ url })}
        />
        <PickedWords
          title={text.languages}
          add={text.languageAdd}
          nothing={text.languageNone}
          chosen={typed.languages}
          nameOf={words.language}
          options={languages}
          onChange={(chosen) => change({ languages: chosen })}
        />
        <PickedWords
          title={text.countries}
          add={text.countryAdd}
          nothing={text.countryNone}
          chosen={typed.countries}
          nameOf={known.country}
          options={countries}
          onChange={(chosen) => change({ countries: chosen })}
        />
        <ThreatField
          title={text.threats}
          add={text.threatAdd}
          nothing={text.threatNone}
          kind="threat"
          chosen={typed.threatIds}
          onChange={(threatIds) => change({ threatIds })}
        />
        <FormFoot>
          <Button type="submit" weight="main">
            {go}
          </Button>
        </FormFoot>
      </FormColumn>
    </Form>
  );
}
