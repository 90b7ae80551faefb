/** A key as it stands on paper, and the question whether somebody has it. It names no organisation and no network. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { printedGroups } from '#core/letters/printed-identity.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { checkPaper, closePaper, type Paper } from '../state/letter-key.ts';
import { lettersText } from '../text/letters-text.ts';
import './key-paper.css';

const SAID = { new: 'saved', unkept: 'noSecret', again: 'again' } as const;

export function KeyPaper({ shown }: { shown: Paper }) {
  const words = lettersText.paper;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Section title={words.title} note={words.note} headingRef={heading}>
      <div class="key-paper">
        <div class="key-paper_screen">
          <Prose paragraphs={[words[SAID[shown.kind]]]} />
        </div>
        <div class="key-paper_sheet">
          <p class="key-paper_heading">{words.heading}</p>
          <p class="key-paper_starts">{words.starts}</p>
          <ul class="key-paper_groups">
            {printedGroups(shown.pair.identity).map((group, place) => (
              <li key={`${place}${group}`}>{group}</li>
            ))}
          </ul>
          <p>{words.use}</p>
          <p class="key-paper_address">{`${location.origin}/own/keys`}</p>
          <p>{words.keep}</p>
        </div>
        <div class="key-paper_screen">
          <Stack>
            <ButtonRow>
              <Button onClick={() => print()}>{words.print}</Button>
            </ButtonRow>
            <CheckForm shown={shown} />
            <WithoutPaper shown={shown} />
          </Stack>
        </div>
      </div>
    </Section>
  );
}

function CheckForm({ shown }: { shown: Paper }) {
  const words = lettersText.paper;
  const [typed, setTyped] = useState('');
  return (
    <Form onSend={() => checkPaper.run({ shown, typed })}>
      <TextField
        label={words.checkLabel}
        hint={words.checkHint}
        type="text"
        maxLength={20}
        value={typed}
        onInput={setTyped}
      />
      <FormFoot>
        <Button type="submit" weight="main">
          {words.checkGo}
        </Button>
      </FormFoot>
      <ActionNote of={checkPaper} meanwhile={lettersText.make.yourDevice} />
    </Form>
  );
}

/** Not where the paper is the only thing that will open letters. */
function WithoutPaper({ shown: { kind } }: { shown: Paper }) {
  const words = lettersText.paper;
  if (kind === 'unkept') return null;
  if (kind === 'again')
    return (
      <div>
        <Button weight="plain" onClick={closePaper}>
          {words.close}
        </Button>
      </div>
    );
  return <SureButton action={words.without} label={words.without} question={words.withoutSure} onSure={closePaper} />;
}
