/** How the viewer's organisation can be reached: kept sealed, and shared by a button of its own. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormFoot } from '../../ui/form.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { isContactSaved, saveContact } from '../state/inbox.ts';
import { introductionsText } from '../text/introductions-text.ts';

export const CONTACT_ID = 'contact';
const LONGEST = 2000;

export function ContactForm({ saved }: { saved: string | null }) {
  const words = introductionsText.contactForm;
  const [typed, setTyped] = useState(saved ?? '');
  useLayoutEffect(() => setTyped(saved ?? ''), [saved]);
  return (
    <div id={CONTACT_ID} tabIndex={-1}>
      <Form onSend={() => saveContact.run(typed)}>
        <LongText
          label={words.label}
          hint={saved === null ? words.hint : `${words.hint} ${words.delete}`}
          maxLength={LONGEST}
          lines={4}
          value={typed}
          onInput={(value) => {
            isContactSaved.value = false;
            setTyped(value);
          }}
        />
        <FormFoot>
          <Button type="submit" weight={saved === null ? 'main' : 'normal'}>
            {words.save}
          </Button>
          <span role="status">{isContactSaved.value ? words.saved : null}</span>
        </FormFoot>
        <ActionNote of={saveContact} />
      </Form>
    </div>
  );
}
