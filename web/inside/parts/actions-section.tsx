/** What is done together, for a request or within a coalition, and a way to start something. */
import { useState } from 'preact/hooks';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { JointAction } from '../requests-api.ts';
import type { ActionGround } from '../state/action-draft.ts';
import { sign, startAction, startedCount, takeActionStep } from '../state/requests.ts';
import { actionsText } from '../text/actions-text.ts';
import { ActionCard } from './action-card.tsx';
import { ActionForm } from './action-form.tsx';
import { InboxCards } from './inbox-card.tsx';

type ActionsSectionProps = {
  actions: readonly JointAction[];
  place: ActionGround;
  mayStart: boolean;
  note?: string;
};

export function ActionsSection({ actions, place, mayStart, note = actionsText.note }: ActionsSectionProps) {
  // Once one is started, the form is done with.
  const [startingAt, startAt] = useState<number | null>(null);
  const isStarting = startingAt === startedCount.value;
  if (actions.length === 0 && !mayStart) return null;
  return (
    <Section title={actionsText.title} note={note}>
      <Stack>
        {actions.length === 0 && !isStarting ? <p>{actionsText.noneHere}</p> : null}
        {actions.length > 0 ? (
          <InboxCards>
            {actions.map((action) => (
              <ActionCard action={action} isListed key={action.id} />
            ))}
          </InboxCards>
        ) : null}
        <ActionNote of={sign} />
        <ActionNote of={takeActionStep} />
        {mayStart && !isStarting ? (
          <Button onClick={() => startAt(startedCount.value)}>{actionsText.start.open}</Button>
        ) : null}
        {isStarting ? <ActionForm place={place} onCancel={() => startAt(null)} /> : null}
        <ActionNote of={startAction} />
      </Stack>
    </Section>
  );
}
