import { useEffect } from 'preact/hooks';
import type { Api } from '../api.ts';
import type { OwnAccount } from '../identity-api.ts';
import { DeskLinks } from '../inside/parts/desk-links.tsx';
import { LeaveControl } from '../inside/parts/leave-control.tsx';
import { RecoveryList } from '../inside/parts/recovery-list.tsx';
import { AccountFacts } from '../parts/account-facts.tsx';
import { PasskeyList } from '../parts/passkey-list.tsx';
import { SessionList } from '../parts/session-list.tsx';
import { SignedOutNote } from '../parts/signed-out-note.tsx';
import { TokenForm } from '../parts/token-form.tsx';
import { TokenList } from '../parts/token-list.tsx';
import { account, forgetProblems } from '../state/account.ts';
import { session } from '../state/session.ts';
import { identityText } from '../text/identity-text.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';

export function AccountPage() {
  const words = identityText.account;
  useEffect(forgetProblems, []);
  return (
    <Page title={words.title} lead={words.lead}>
      <Ready of={session} lines={8}>
        {(now) => (now.account ? <AccountSections account={now.account} now={now} /> : <SignedOutNote />)}
      </Ready>
    </Page>
  );
}

type AccountSectionsProps = { account: OwnAccount['account']; now: Api['session'] };

function AccountSections({ account: who, now }: AccountSectionsProps) {
  const words = identityText.account;
  return (
    <>
      <RecoveryList />
      <Section title={words.who}>
        <AccountFacts account={who} expiresAt={now.expiresAt} />
      </Section>
      <Ready of={account} lines={8}>
        {({ passkeys, sessions, tokens }) => (
          <>
            <DeskLinks role={who.role} hasMember={who.member !== null} />
            <Section title={words.passkeys} note={words.passkeysNote}>
              <PasskeyList passkeys={passkeys} mayOpenLetters={who.role === 'editor'} />
            </Section>
            <Section title={words.sessions} note={words.sessionsNote}>
              <SessionList sessions={sessions} />
            </Section>
            <Section title={words.tokens} note={words.tokensNote}>
              <Stack>
                <TokenList tokens={tokens} />
                <TokenForm />
              </Stack>
            </Section>
            <LeaveControl />
          </>
        )}
      </Ready>
    </>
  );
}
