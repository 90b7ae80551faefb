/** Who has an account, with a way to close each but one's own. */
import type { KnownAccount } from '../identity-api.ts';
import { closeAccount } from '../state/invitations.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';
import { SureButton } from '../ui/sure-button.tsx';

export function AccountList({ accounts }: { accounts: readonly KnownAccount[] }) {
  const { invitations, day } = identityText;
  const { who } = text;
  return (
    <>
      <Rows items={accounts} keyOf={({ id }) => id}>
        {({ id, role, member, isThis, createdOn }) => {
          const name = who(role, member?.name ?? null);
          return (
            <Line name={isThis ? invitations.you(name) : name} facts={invitations.since(day(createdOn))}>
              {isThis ? null : (
                <SureButton
                  action={invitations.close}
                  label={invitations.closeOf(name)}
                  question={invitations.closeSure}
                  onSure={() => closeAccount.run(id)}
                />
              )}
            </Line>
          );
        }}
      </Rows>
      <ActionNote of={closeAccount} />
    </>
  );
}
