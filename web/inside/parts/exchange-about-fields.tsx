/** What an event or a call is about: languages, country, threats and capacities. */
import { useMemo } from 'preact/hooks';
import { capacityOptions, countryOptions } from '../../state/options.ts';
import { useResource } from '../../state/resource.ts';
import { threats } from '../../state/threats.ts';
import type { Words } from '../../state/words.ts';
import { exchangeText } from '../../text/exchange-text.ts';
import { text } from '../../text/text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import type { ExchangeDraft } from '../state/exchange-draft.ts';
import { LANGUAGES } from '../state/languages.ts';
import { PickedWords } from './picked-words.tsx';

type ExchangeAboutFieldsProps = {
  draft: ExchangeDraft;
  words: Words;
  onChange: (part: Partial<ExchangeDraft>) => void;
};

export function ExchangeAboutFields({ draft, words, onChange }: ExchangeAboutFieldsProps) {
  const wording = exchangeText.form;
  const languages = useMemo(() => LANGUAGES.map((code) => ({ id: code, label: text.language(code) })), []);
  const loaded = useResource(threats);
  const known = loaded.state === 'ready' ? loaded.value.threats : [];
  const labels = new Map(known.map(({ id, labels: { en } }) => [id, en]));
  return (
    <>
      <PickedWords
        title={wording.languages}
        add={wording.languageAdd}
        nothing={wording.languageNone}
        chosen={draft.languages}
        nameOf={text.language}
        options={languages}
        onChange={(chosen) => onChange({ languages: chosen })}
      />
      <Combobox
        label={wording.country}
        placeholder={wording.countryPlaceholder}
        nothing={wording.countryNone}
        options={countryOptions(words.countries)}
        chosenId={draft.country}
        onPick={(country) => onChange({ country })}
        onClear={() => onChange({ country: null })}
      />
      <PickedWords
        title={wording.threats}
        add={wording.threatAdd}
        nothing={wording.threatNone}
        chosen={draft.threatIds}
        nameOf={(id) => labels.get(id) ?? id}
        options={known.map(({ id, labels: { en } }) => ({ id, label: en }))}
        onChange={(threatIds) => onChange({ threatIds })}
      />
      <PickedWords
        title={wording.capacities}
        add={wording.capacityAdd}
        nothing={wording.capacityNone}
        chosen={draft.capacityIds}
        nameOf={words.capacity}
        options={capacityOptions(words.capacities, new Set())}
        onChange={(capacityIds) => onChange({ capacityIds })}
      />
    </>
  );
}
