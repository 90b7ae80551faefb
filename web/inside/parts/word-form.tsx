/** A word as it is typed: its labels, and what belongs to its kind. */
import { useState } from 'preact/hooks';
import { LONGEST_LABEL, LONGEST_SUMMARY } from '#core/playbook/plays/limits.ts';
import { THREAT_KINDS } from '#core/playbook-vocabulary.ts';
import { CAPACITY_KINDS, LABEL_LANGUAGES } from '#core/vocabulary.ts';
import type { Action } from '../../state/action.ts';
import { directionOf } from '../../state/direction.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { trimmed } from '../state/desk-words.ts';
import { wordsText } from '../text/words-text.ts';
import type { AllWords, GivenWord } from '../words-api.ts';
import { PlayFields } from './play-fields.tsx';
import './word-form.css';

type WordFormProps = {
  given: GivenWord;
  all: AllWords;
  words: Words;
  /** What the button says. */
  go: string;
  action: Pick<Action<never>, 'isBusy' | 'problem'>;
  onSend: (word: GivenWord) => void;
};

export function WordForm({ given, all, words, go, action, onSend }: WordFormProps) {
  const [word, setWord] = useState(given);
  return (
    <div class="word-form">
      <Form onSend={() => onSend(trimmed(word))}>
        <div class="word-form_labels">
          {LABEL_LANGUAGES.map((language) => (
            <TextField
              key={language}
              label={wordsText.label(text.language(language))}
              hint={language === 'en' ? wordsText.labelHint : undefined}
              type="text"
              maxLength={LONGEST_LABEL}
              isRequired={language === 'en'}
              language={language}
              direction={directionOf(language)}
              value={word.labels[language] ?? ''}
              onInput={(label) => setWord({ ...word, labels: { ...word.labels, [language]: label } })}
            />
          ))}
        </div>
        <KindFields word={word} all={all} words={words} onChange={setWord} />
        <FormFoot>
          <Button type="submit" weight="main">
            {go}
          </Button>
        </FormFoot>
        <ActionNote of={action} />
      </Form>
    </div>
  );
}

type KindFieldsProps = { word: GivenWord; all: AllWords; words: Words; onChange: (word: GivenWord) => void };

function KindFields({ word, all, words, onChange }: KindFieldsProps) {
  if (word.kind === 'threat') {
    return (
      <Select
        label={wordsText.kind}
        choices={THREAT_KINDS.map((id) => ({ id, label: wordsText.threatKinds[id] }))}
        chosen={word.threatKind}
        onChoose={(threatKind) => onChange({ ...word, threatKind })}
      />
    );
  }
  if (word.kind === 'capacity') {
    return (
      <Select
        label={wordsText.kind}
        choices={CAPACITY_KINDS.map((id) => ({ id, label: wordsText.capacityKinds[id] }))}
        chosen={word.capacityKind}
        onChoose={(capacityKind) => onChange({ ...word, capacityKind })}
      />
    );
  }
  return (
    <>
      <LongText
        label={wordsText.summary}
        maxLength={LONGEST_SUMMARY}
        value={word.summary ?? ''}
        onInput={(summary) => onChange({ ...word, summary })}
      />
      <PlayFields play={word} all={all} words={words} onChange={onChange} />
    </>
  );
}
