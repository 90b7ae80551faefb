/** The way to tell what happened in a country; the form opens when it is wanted. */
import { useEffect, useState } from 'preact/hooks';
import { session } from '../../state/session.ts';
import { alertsText } from '../../text/alerts-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Part } from '../../ui/part.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { emptyAlert, forgetAlertProblems, tellAlert, toldLast } from '../state/alerts.ts';
import { dayIn } from '../state/days.ts';
import { alertCareText as text } from '../text/alert-care-text.ts';
import { AlertForm } from './alert-form.tsx';

export function AlertTell({ country }: { country: string }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(forgetAlertProblems, []);
  const { value } = session.loaded;
  const isCoordinator = value.state === 'ready' && value.value.account?.role === 'coordinator';
  const told = toldLast.value;
  const open = (next: boolean) => {
    toldLast.value = null;
    setOpen(next);
  };
  return (
    <>
      {told === null ? null : (
        <Verdict headline={text.thanks(told)} details={[isCoordinator ? text.publishedNow : text.thanksNote]} />
      )}
      <ButtonRow>
        <Button isExpanded={isOpen && told === null} onClick={() => open(told !== null || !isOpen)}>
          {told === null ? text.tell : text.another}
        </Button>
        <ButtonLink href="/desk/alerts">{isCoordinator ? alertsText.look : text.yours}</ButtonLink>
      </ButtonRow>
      {isOpen && told === null ? (
        <Part title={text.tell}>
          <Stack>
            <p>{isCoordinator ? text.tellNoteCoordinator : text.tellNote}</p>
            <AlertForm
              given={emptyAlert(country, dayIn(0))}
              isPublishing={isCoordinator}
              go={isCoordinator ? text.publish : text.send}
              onSend={tellAlert.run}
            />
            <ActionNote of={tellAlert} />
          </Stack>
        </Part>
      ) : null}
    </>
  );
}
