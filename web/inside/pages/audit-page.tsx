import { useEffect } from 'preact/hooks';
import { rolesManagedBy } from '#core/identity/permissions.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { identityText } from '../../text/identity-text.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { AuditCheck } from '../parts/audit-check.tsx';
import { AuditList } from '../parts/audit-list.tsx';
import { newest, openAudit } from '../state/audit.ts';
import { auditText } from '../text/audit-text.ts';

export function AuditPage() {
  useEffect(openAudit, []);
  return (
    <Page title={auditText.title} lead={auditText.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          return (
            <>
              {rolesManagedBy(account.role).length > 0 ? (
                <Section title={auditText.check} note={auditText.checkNote}>
                  <AuditCheck />
                </Section>
              ) : null}
              <Section title={auditText.list} note={auditText.listNote}>
                <Ready of={newest} lines={8}>
                  {() => <AuditList />}
                </Ready>
              </Section>
            </>
          );
        }}
      </Ready>
    </Page>
  );
}
