/** Who has an account, with a way to close each but one's own, and to give it back. */
import type { KnownAccount } from '../identity-api.ts';
import { closeAccount, recoverAccount } from '../state/invitations.ts';
import { identityText } from '../text/identity-text.ts';
import { text } from '../text/text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';
import { SureButton } from '../ui/sure-button.tsx';

type AccountListProps = {
  accounts: readonly KnownAccount[];
  /** Whether the viewer may also give accounts back to those who lost their devices. */
  mayRecover: boolean;
};

export function AccountList({ accounts, mayRecover }: AccountListProps) {
  const { invitations, day } = identityText;
  const { who } = text;
  return (
    <>
      <Rows items={accounts} keyOf={({ id }) => id}>
        {({ id, role, member, isThis, createdOn }) => {
          const name = who(role, member?.name ?? null);
          return (
            <Line name={isThis ? invitations.you(name) : name} facts={invitations.since(day(createdOn))}>
              {isThis || !mayRecover ? null : (
                <SureButton
                  action={invitations.recover}
                  label={invitations.recoverOf(name)}
                  question={invitations.recoverSure}
                  onSure={() => recoverAccount.run({ id, who: name })}
                />
              )}
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
      <ActionNote of={recoverAccount} />
      <ActionNote of={closeAccount} />
    </>
  );
}
