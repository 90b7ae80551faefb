/** All words of one kind, each with what can be done to it, and adding one. */
import { LABEL_LANGUAGES } from '#core/vocabulary.ts';
import type { Words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import {
  addWord,
  changeWord,
  type DeskWord,
  deskWordsOf,
  emptyWord,
  openForm,
  retireWord,
} from '../state/desk-words.ts';
import { wordsText } from '../text/words-text.ts';
import type { AllWords, WordKind } from '../words-api.ts';
import { WordForm } from './word-form.tsx';

type WordSectionProps = { kind: WordKind; all: AllWords; words: Words };

export function WordSection({ kind, all, words }: WordSectionProps) {
  const newForm = `new ${kind}`;
  const isAdding = openForm.value === newForm;
  return (
    <Section title={wordsText.titles[kind]} note={wordsText.notes[kind]}>
      <Stack>
        <div>
          <Button isExpanded={isAdding} onClick={() => toggle(newForm)}>
            {wordsText.add[kind]}
          </Button>
        </div>
        {isAdding ? (
          <WordForm
            given={emptyWord(kind)}
            all={all}
            words={words}
            go={wordsText.addGo}
            action={addWord}
            onSend={(word) => addWord.run(word)}
          />
        ) : null}
        <Rows items={deskWordsOf(kind, all)} keyOf={({ id }) => id} step={40}>
          {(one) => <WordLine one={one} all={all} words={words} />}
        </Rows>
      </Stack>
    </Section>
  );
}

type WordLineProps = { one: DeskWord; all: AllWords; words: Words };

function WordLine({ one, all, words }: WordLineProps) {
  const { id, word, isRetired, revision } = one;
  const name = word.labels.en;
  const form = `${word.kind} ${id}`;
  const isOpen = openForm.value === form;
  const setRetired = (next: boolean) => retireWord.run({ kind: word.kind, id, isRetired: next, revision });
  return (
    <>
      <Line name={name} facts={factsOf(one, all, words)}>
        <Button weight="plain" label={wordsText.changeNamed(name)} isExpanded={isOpen} onClick={() => toggle(form)}>
          {wordsText.change}
        </Button>
        {isRetired ? (
          <Button weight="plain" label={wordsText.restoreNamed(name)} onClick={() => setRetired(false)}>
            {wordsText.restore}
          </Button>
        ) : (
          <SureButton
            action={wordsText.retire}
            label={wordsText.retireNamed(name)}
            question={wordsText.retireSure(name)}
            onSure={() => setRetired(true)}
          />
        )}
      </Line>
      {isOpen ? (
        <WordForm
          given={word}
          all={all}
          words={words}
          go={wordsText.save}
          action={changeWord}
          onSend={(changed) => changeWord.run({ id, word: changed, revision })}
        />
      ) : null}
    </>
  );
}

function toggle(form: string): void {
  openForm.value = openForm.value === form ? null : form;
}

function factsOf({ id, word, isRetired }: DeskWord, all: AllWords, words: Words): string {
  const missing = LABEL_LANGUAGES.filter((language) => !word.labels[language]).map(text.language);
  return [
    ...(isRetired ? [wordsText.retired] : []),
    ...kindFacts(word, all, words),
    wordsText.idFacts(id),
    ...(missing.length > 0 ? [wordsText.missingLabels(text.list(missing))] : []),
  ].join(' · ');
}

function kindFacts(word: DeskWord['word'], { threats }: AllWords, words: Words): string[] {
  if (word.kind === 'threat') return [wordsText.threatKinds[word.threatKind]];
  if (word.kind === 'capacity') return [wordsText.capacityKinds[word.capacityKind]];
  const answered = threats.filter(({ id }) => word.threatIds.includes(id)).map(({ labels }) => labels.en);
  const taken = word.takes.map(({ capacityId }) => words.capacity(capacityId));
  return [
    ...(taken.length > 0 ? [wordsText.takes(text.list(taken))] : []),
    ...(answered.length > 0 ? [wordsText.answers(text.list(answered))] : []),
  ];
}
