/** Invitations that nobody accepted yet. Their codes are not known any more, to the service neither. */
import type { OpenInvitation } from '../identity-api.ts';
import { approveInvitation, withdrawInvitation } from '../state/invitations.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';
import { SureButton } from '../ui/sure-button.tsx';

export function InvitationList({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const { invitations: words } = identityText;
  if (invitations.length === 0) return <p>{words.openNone}</p>;
  return (
    <>
      <Rows items={invitations} keyOf={({ id }) => id}>
        {(one) => <InvitationLine invitation={one} />}
      </Rows>
      <ActionNote of={approveInvitation} />
      <ActionNote of={withdrawInvitation} />
    </>
  );
}

function InvitationLine({ invitation }: { invitation: OpenInvitation }) {
  const { invitations: words } = identityText;
  const { id, role, member, isRecovery, mayApprove } = invitation;
  const who = text.who(role, member?.name ?? null);
  const name = isRecovery ? words.recoveryOf(who) : who;
  return (
    <Line name={name} facts={factsOf(invitation)}>
      {mayApprove ? (
        <SureButton
          action={words.agree}
          label={words.agreeTo(name)}
          question={words.agreeSure}
          weight="normal"
          onSure={() => approveInvitation.run(id)}
        />
      ) : null}
      <SureButton
        action={words.withdraw}
        label={words.withdrawFor(name)}
        question={words.withdrawSure}
        onSure={() => withdrawInvitation.run(id)}
      />
    </Line>
  );
}

function factsOf({ opensAt, needsApproval, expiresAt }: OpenInvitation): string {
  const { invitations: words, moment } = identityText;
  const times =
    opensAt === null ? words.openUntil(moment(expiresAt)) : words.openFrom(moment(opensAt), moment(expiresAt));
  return needsApproval ? `${times}. ${words.needsApproval}` : times;
}
