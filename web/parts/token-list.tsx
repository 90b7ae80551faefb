/** The programs that may read for the viewer. */
import type { Token } from '../identity-api.ts';
import { withdrawToken } from '../state/account.ts';
import { identityText } from '../text/identity-text.ts';
import { ActionNote } from '../ui/action-note.tsx';
import { Line } from '../ui/line.tsx';
import { Rows } from '../ui/rows.tsx';
import { SureButton } from '../ui/sure-button.tsx';

export function TokenList({ tokens }: { tokens: readonly Token[] }) {
  const { account, day } = identityText;
  if (tokens.length === 0) return <p>{account.tokensNone}</p>;
  return (
    <>
      <Rows items={tokens} keyOf={({ id }) => id}>
        {({ id, label, scope, expiresOn }) => (
          <Line name={label} facts={account.tokenFacts(account.scopes[scope], day(expiresOn))}>
            <SureButton
              action={account.withdraw}
              label={account.withdrawToken(label)}
              question={account.withdrawSure(label)}
              onSure={() => withdrawToken.run(id)}
            />
          </Line>
        )}
      </Rows>
      <ActionNote of={withdrawToken} />
    </>
  );
}
