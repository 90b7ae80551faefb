/** Keeping the question that is asked of the finder now. */
import { useState } from 'preact/hooks';
import { partnerQuestionOf, searchFromFragment } from '../../state/partner-question.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { keep, keptFragment } from '../state/searches.ts';
import { actingText } from '../text/acting-text.ts';
import './save-search.css';

const LONGEST_NAME = 100;

export function SaveSearch({ fragment }: { fragment: string }) {
  const wording = actingText.searches;
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  if (keptFragment.value === fragment) {
    return (
      <p class="save-search" role="status">
        {wording.saved} <a href="/searches">{wording.toSearches}</a>
      </p>
    );
  }
  if (!isOpen)
    return (
      <div class="save-search">
        <Button weight="plain" onClick={() => setOpen(true)}>
          {wording.keep}
        </Button>
      </div>
    );
  const send = () => {
    if (name.trim() === '') return;
    keep.run({ name, fragment, question: partnerQuestionOf(searchFromFragment(fragment)) });
  };
  return (
    <div class="save-search">
      <Form onSend={send}>
        <TextField
          label={wording.name}
          hint={wording.nameHint}
          type="text"
          maxLength={LONGEST_NAME}
          isRequired
          value={name}
          onInput={setName}
        />
        <FormFoot>
          <Button type="submit">{wording.save}</Button>
        </FormFoot>
        <ActionNote of={keep} />
      </Form>
    </div>
  );
}
