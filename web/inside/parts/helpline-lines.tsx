/** Helplines with their age, and what those who keep them do with each. */
import type { Words } from '../../state/words.ts';
import { text as words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import type { KeptHelpline } from '../helplines-api.ts';
import { changeHelpline, openHelpline, stepHelpline, typedHelpline } from '../state/helplines.ts';
import { helplinesText as text } from '../text/helplines-text.ts';
import { HelplineForm } from './helpline-form.tsx';

export function HelplineLines({ helplines, words }: { helplines: readonly KeptHelpline[]; words: Words }) {
  return (
    <Rows items={helplines} keyOf={({ id }) => id} step={40}>
      {(one) => <HelplineLine one={one} words={words} />}
    </Rows>
  );
}

function HelplineLine({ one, words: known }: { one: KeptHelpline; words: Words }) {
  const { id, name, fingerprint } = one;
  const isOpen = openHelpline.value === id;
  return (
    <>
      <Line name={name} facts={factsOf(one, known)}>
        <Button label={text.confirmNamed(name)} onClick={() => stepHelpline.run({ step: 'confirm', id, fingerprint })}>
          {text.confirm}
        </Button>
        <Button
          weight="plain"
          label={text.changeNamed(name)}
          isExpanded={isOpen}
          onClick={() => {
            openHelpline.value = isOpen ? null : id;
          }}
        >
          {text.change}
        </Button>
        <SureButton
          action={text.remove}
          label={text.removeNamed(name)}
          question={text.removeSure(name)}
          onSure={() => stepHelpline.run({ step: 'remove', id })}
        />
      </Line>
      {isOpen ? (
        <HelplineForm
          given={typedHelpline(one)}
          words={known}
          go={text.changeGo}
          onSend={(typed) => changeHelpline.run({ kept: one, typed })}
        />
      ) : null}
    </>
  );
}

function factsOf(
  { isAlwaysOpen, hours, languages, countries, checkedOn, goodUntil, isShown }: KeptHelpline,
  known: Words,
) {
  const when = isAlwaysOpen ? [text.facts.always] : hours === null ? [] : [text.facts.hours(hours)];
  const where = countries.length === 0 ? text.facts.everywhere : words.list(countries.map(known.country));
  const age = isShown ? text.until(words.day(goodUntil)) : text.gone(words.day(goodUntil));
  const spoken = languages.length === 0 ? [] : [words.list(languages.map(words.language))];
  return [...when, where, ...spoken, text.checked(words.day(checkedOn)), age].join(' · ');
}
