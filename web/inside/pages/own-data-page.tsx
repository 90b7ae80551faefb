import { useEffect } from 'preact/hooks';
import type { Account } from '../../api.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { identityText } from '../../text/identity-text.ts';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { DownloadSection } from '../parts/download-section.tsx';
import { EraseForm } from '../parts/erase-form.tsx';
import { forgetEarlier, isErased } from '../state/own-data.ts';
import { auditText } from '../text/audit-text.ts';

export function OwnDataPage() {
  useEffect(forgetEarlier, []);
  const words = auditText.ownData;
  if (isErased.value) {
    return (
      <Page title={words.erased}>
        <Prose paragraphs={[words.erasedText]} />
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={words.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => (account === null ? <SignedOutNote /> : <OwnDataSections account={account} />)}
      </Ready>
    </Page>
  );
}

function OwnDataSections({ account: { role, member } }: { account: Account }) {
  const words = auditText.ownData;
  return (
    <>
      <DownloadSection />
      {role === 'editor' && member ? (
        <Section title={words.erase}>
          <EraseForm name={member.name} />
        </Section>
      ) : null}
      <Section title={words.else}>
        <p>
          {words.closeAccount} <a href="/account">{words.toAccount}</a>
        </p>
        <p>
          {words.more} <a href="/privacy">{words.toPrivacy}</a>
        </p>
      </Section>
    </>
  );
}
