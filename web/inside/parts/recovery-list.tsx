/** What waits and would let somebody speak for the organisation, or open this account; whoever did not ask stops it. */
import type { Recovery } from '../../identity-api.ts';
import { account, stopRecovery } from '../../state/account.ts';
import { useResource } from '../../state/resource.ts';
import { identityText } from '../../text/identity-text.ts';
import { ActionNote } from '../../ui/action-note.tsx';
import { Line } from '../../ui/line.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Section } from '../../ui/section.tsx';
import { SureButton } from '../../ui/sure-button.tsx';

export function RecoveryList() {
  const { recovery } = identityText;
  const loaded = useResource(account);
  const recoveries = loaded.state === 'ready' ? loaded.value.recoveries : [];
  if (recoveries.length === 0 && stopRecovery.problem.value === null) return null;
  return (
    <Section title={recovery.title} note={recovery.note}>
      <Rows items={recoveries} keyOf={({ id }) => id}>
        {(one) => (
          <Line name={nameOf(one)} facts={factsOf(one)}>
            <SureButton
              action={recovery.stop}
              label={recovery.stopThis(nameOf(one))}
              question={recovery.stopSure}
              weight="normal"
              onSure={() => stopRecovery.run(one.id)}
            />
          </Line>
        )}
      </Rows>
      <ActionNote of={stopRecovery} />
    </Section>
  );
}

function nameOf({ isOfThis, isRecovery, role }: Recovery): string {
  const { recovery } = identityText;
  if (isOfThis) return recovery.thisAccount;
  return isRecovery ? recovery.accountOf[role] : recovery.newSpeaker;
}

function factsOf({ createdOn, opensAt, needsApproval, expiresAt }: Recovery): string {
  const { day, moment, recovery } = identityText;
  const begun = recovery.begun(day(createdOn));
  const opens = opensAt === null ? '' : recovery.opens(moment(opensAt), moment(expiresAt));
  return [begun, opens, needsApproval ? recovery.needsApproval : ''].filter(Boolean).join(' ');
}
