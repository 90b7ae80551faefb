/** What is done together beyond one request or coalition, as lines that lead to each; and starting something. */
import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { text } from '../../text/text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { JointAction } from '../requests-api.ts';
import { actions, openActions, startAction, startedCount } from '../state/requests.ts';
import { actionsText } from '../text/actions-text.ts';
import { requestsText } from '../text/requests-text.ts';
import { ActionForm } from './action-form.tsx';

export function JointActions() {
  useEffect(openActions, []);
  const loaded = useResource(session);
  const mayStart = loaded.state === 'ready' && loaded.value.account?.role === 'editor';
  return (
    <Ready of={actions} lines={2}>
      {(answer) =>
        answer.actions.length === 0 && !mayStart ? null : <Together actions={answer.actions} mayStart={mayStart} />
      }
    </Ready>
  );
}

function Together({ actions: all, mayStart }: { actions: readonly JointAction[]; mayStart: boolean }) {
  // Once one is started, the form is done with.
  const [startingAt, startAt] = useState<number | null>(null);
  const isStarting = startingAt === startedCount.value;
  return (
    <Section title={actionsText.title} note={actionsText.note}>
      <Stack>
        {all.length === 0 ? (
          <p>{actionsText.noneHere}</p>
        ) : (
          <Rows items={all} keyOf={({ id }) => id} step={20}>
            {(action) => <Line name={<a href={`/actions/${action.id}`}>{action.title}</a>} facts={factsOf(action)} />}
          </Rows>
        )}
        {mayStart && !isStarting ? (
          <Button onClick={() => startAt(startedCount.value)}>{actionsText.start.open}</Button>
        ) : null}
        {isStarting ? (
          <ActionForm place={{ requestId: null, coalitionId: null, mode: 'public' }} onCancel={() => startAt(null)} />
        ) : null}
        <ActionNote of={startAction} />
      </Stack>
    </Section>
  );
}

function factsOf({ kind, mode, stage, coalition, signBy }: JointAction): string {
  return [
    actionsText.stages[stage],
    requestsText.responses.kinds[kind],
    requestsText.modes[mode],
    ...(coalition === null ? [] : [coalition.name]),
    ...(stage === 'gathering' ? [actionsText.signBy(text.day(signBy))] : []),
  ].join(' · ');
}
