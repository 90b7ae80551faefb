/** Where an account is signed in now, with a way to end each and all. */
import type { OpenSession } from '../identity-api.ts';
import { endAllSessions, endSession } from '../state/account.ts';
import { identityText } from '../text/identity-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';
import { Stack } from '../ui/stack.tsx';
import { SureButton } from '../ui/sure-button.tsx';

export function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  const { account, day, moment } = identityText;
  return (
    <Stack>
      <Rows items={sessions} keyOf={({ id }) => id}>
        {({ id, isThis, startedAt, lastSeenOn }) => (
          <Line
            name={isThis ? account.thisSession : account.otherSession}
            facts={account.sessionFacts(moment(startedAt), day(lastSeenOn))}
          >
            {isThis ? null : (
              <SureButton
                action={account.end}
                label={account.endSession(moment(startedAt))}
                question={account.endSure}
                onSure={() => endSession.run(id)}
              />
            )}
          </Line>
        )}
      </Rows>
      <ActionNote of={endSession} />
      <SureButton
        action={account.endAll}
        label={account.endAll}
        question={account.endAllSure}
        weight="normal"
        onSure={() => endAllSessions.run(undefined)}
      />
      <ActionNote of={endAllSessions} />
    </Stack>
  );
}
