import { useEffect } from 'preact/hooks';
import { rolesInvitedBy, rolesManagedBy } from '#core/identity/permissions.ts';
import type { Account } from '../api.ts';
import { AccountList } from '../parts/account-list.tsx';
import { InvitationForm } from '../parts/invitation-form.tsx';
import { InvitationLink } from '../parts/invitation-link.tsx';
import { InvitationList } from '../parts/invitation-list.tsx';
import { SignedOutNote } from '../parts/signed-out-note.tsx';
import { accounts, forgetProblems, invitations } from '../state/invitations.ts';
import { session } from '../state/session.ts';
import { identityText } from '../text/identity-text.ts';
import { Desk } from '../ui/desk.tsx';
import { Page } from '../ui/page.tsx';
import { Part } from '../ui/part.tsx';
import { Prose } from '../ui/prose.tsx';
import { Ready } from '../ui/ready.tsx';

export function InvitationsPage() {
  const words = identityText.invitations;
  useEffect(forgetProblems, []);
  return (
    <Page title={words.title} lead={words.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => (account ? <InvitationDesk account={account} /> : <SignedOutNote />)}
      </Ready>
    </Page>
  );
}

function InvitationDesk({ account }: { account: Account }) {
  const words = identityText.invitations;
  const roles = rolesInvitedBy(account.role);
  const ownMember = account.role === 'editor' ? account.member : null;
  if (roles.length === 0) return <Prose paragraphs={[words.notYours]} />;
  return (
    <Desk
      formTitle={words.invite}
      form={<InvitationForm roles={roles} ownMember={ownMember} />}
      answerTitle={words.results}
      isBusy={false}
    >
      <InvitationLink />
      <Part title={words.open}>
        <Ready of={invitations} lines={2}>
          {({ invitations }) => <InvitationList invitations={invitations} />}
        </Ready>
      </Part>
      <Part title={words.accounts}>
        <Ready of={accounts} lines={3}>
          {({ accounts }) => <AccountList accounts={accounts} mayRecover={rolesManagedBy(account.role).length > 0} />}
        </Ready>
      </Part>
    </Desk>
  );
}
