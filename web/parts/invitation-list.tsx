/** Invitations that nobody accepted yet. Their codes are not known any more, to the service neither. */
import type { OpenInvitation } from '../identity-api.ts';
import { withdrawInvitation } from '../state/invitations.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';
import { SureButton } from '../ui/sure-button.tsx';

export function InvitationList({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const { invitations: words, moment } = identityText;
  const { who } = text;
  if (invitations.length === 0) return <p>{words.openNone}</p>;
  return (
    <>
      <Rows items={invitations} keyOf={({ id }) => id}>
        {({ id, role, member, expiresAt }) => {
          const name = who(role, member?.name ?? null);
          return (
            <Line name={name} facts={words.openUntil(moment(expiresAt))}>
              <SureButton
                action={words.withdraw}
                label={words.withdrawFor(name)}
                question={words.withdrawSure}
                onSure={() => withdrawInvitation.run(id)}
              />
            </Line>
          );
        }}
      </Rows>
      <ActionNote of={withdrawInvitation} />
    </>
  );
}
