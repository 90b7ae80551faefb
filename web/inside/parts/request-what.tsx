/** What happened: in one line, in one's words, what it is about and where. */
import type { Api } from '../../api.ts';
import { countryOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Picked, PickedList } from '../../ui/picked.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { RequestDraft } from '../state/request-draft.ts';
import { changeRequest } from '../state/request-writing.ts';
import { threatName, threatOptions } from '../state/threat-options.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { FormColumn } from './form-column.tsx';

const LONGEST_TITLE = 120;
const LONGEST_WORDS = 4000;

type RequestWhatProps = { draft: RequestDraft; words: Words; threats: Api['threats']['threats'] };

export function RequestWhat({ draft, words, threats }: RequestWhatProps) {
  const wording = requestFormText;
  const { title, what, threatIds, country } = draft;
  return (
    <Section title={wording.what} note={wording.whatNote}>
      <FormColumn>
        <TextField
          label={wording.headline}
          hint={wording.headlineHint}
          type="text"
          maxLength={LONGEST_TITLE}
          value={title}
          onInput={(typed) => changeRequest({ title: typed })}
        />
        <LongText
          label={wording.words}
          hint={wording.wordsHint}
          maxLength={LONGEST_WORDS}
          lines={6}
          value={what}
          onInput={(typed) => changeRequest({ what: typed })}
        />
        <Combobox
          label={wording.threats}
          placeholder={wording.addThreat}
          nothing={wording.noThreat}
          options={threatOptions(threats, threatIds)}
          onPick={(id) => changeRequest({ threatIds: [...threatIds, id] })}
        />
        {threatIds.length > 0 ? (
          <PickedList>
            {threatIds.map((id) => (
              <Picked
                name={threatName(threats, id)}
                onRemove={() => changeRequest({ threatIds: threatIds.filter((one) => one !== id) })}
                key={id}
              />
            ))}
          </PickedList>
        ) : null}
        <Combobox
          label={wording.country}
          hint={wording.countryHint}
          placeholder={wording.anyCountry}
          nothing={pagesText.noCountry}
          options={countryOptions(words.countries)}
          chosenId={country}
          onPick={(code) => changeRequest({ country: code })}
          onClear={() => changeRequest({ country: null })}
        />
      </FormColumn>
    </Section>
  );
}
