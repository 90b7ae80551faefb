/** Publishing what a public source tells, as a coordinator; the form opens when it is wanted. */
import { useState } from 'preact/hooks';
import type { Words } from '../../state/words.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { emptyAlert, tellAlert, toldLast } from '../state/alerts.ts';
import { dayIn } from '../state/days.ts';
import { alertCareText as text } from '../text/alert-care-text.ts';
import { AlertForm } from './alert-form.tsx';

export function AlertPublish({ words }: { words: Words }) {
  const [isOpen, setOpen] = useState(false);
  const told = toldLast.value;
  const isShown = isOpen && told === null;
  return (
    <Section title={text.add} note={text.addNote}>
      <Stack>
        {told === null ? null : <Verdict headline={text.thanks(told)} details={[text.publishedNow]} />}
        <div>
          <Button
            isExpanded={isShown}
            onClick={() => {
              toldLast.value = null;
              setOpen(!isShown);
            }}
          >
            {told === null ? text.add : text.another}
          </Button>
        </div>
        {isShown ? (
          <AlertForm
            given={emptyAlert('', dayIn(0))}
            words={words}
            isPublishing
            go={text.publish}
            onSend={tellAlert.run}
          />
        ) : null}
        <ActionNote of={tellAlert} />
      </Stack>
    </Section>
  );
}
