/** What the coalition is for, where, and who may know of it. */
import type { Ref } from 'preact';
import { MODES } from '#core/vocabulary.ts';
import { countryOptions } from '../../state/options.ts';
import type { Words } from '../../state/words.ts';
import { pagesText } from '../../text/pages-text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { changeStart, start } from '../state/coalition-start.ts';
import { modeOf, type StartDraft } from '../state/start-draft.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';
import { FormColumn } from './form-column.tsx';

type StartAboutProps = {
  draft: StartDraft;
  words: Words;
  headingRef: Ref<HTMLHeadingElement>;
  onChange: (change: Partial<StartDraft>) => void;
};

export function StartAbout({ draft, words, headingRef, onChange }: StartAboutProps) {
  const wording = coalitionStartText;
  const { modes } = coalitionLifeText;
  return (
    <>
      <Section title={wording.what} note={wording.whatNote} headingRef={headingRef}>
        <FormColumn>
          <TextField
            label={wording.name}
            hint={wording.nameHint}
            type="text"
            maxLength={LONGEST_NAME}
            value={draft.name}
            onInput={(name) => onChange({ name })}
          />
          <LongText
            label={wording.purpose}
            hint={wording.purposeHint}
            maxLength={LONGEST_PURPOSE}
            value={draft.purpose}
            onInput={(purpose) => onChange({ purpose })}
          />
          <Combobox
            label={wording.country}
            hint={wording.countryHint}
            placeholder={wording.anyCountry}
            nothing={pagesText.noCountry}
            options={countryOptions(words.countries)}
            chosenId={start.value.country}
            onPick={(country) => changeStart({ country })}
            onClear={() => changeStart({ country: null })}
          />
        </FormColumn>
      </Section>
      <Section title={wording.mode} note={wording.modeNote}>
        <ChoiceList
          title={wording.modeGroup}
          choices={MODES.map((id) => ({ id, ...modes[id] }))}
          chosen={modeOf(start.value)}
          onChoose={(mode) => changeStart({ mode })}
        />
      </Section>
    </>
  );
}

const LONGEST_NAME = 120;
const LONGEST_PURPOSE = 1000;
