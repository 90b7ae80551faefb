import { useEffect } from 'preact/hooks';
import type { Account } from '../../api.ts';
import { fragment } from '../../state/location.ts';
import { session } from '../../state/session.ts';
import { threats } from '../../state/threats.ts';
import { words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { AskDesk } from '../parts/ask-desk.tsx';
import { HelpNowNote } from '../parts/help-now-note.tsx';
import { ask, takeUpLink } from '../state/request-writing.ts';
import { requestFormText } from '../text/request-form-text.ts';
import { requestsText } from '../text/requests-text.ts';

export function RequestNewPage() {
  const wording = requestFormText;
  useEffect(ask.forget, []);
  useEffect(() => takeUpLink(fragment.value), [fragment.value]);
  return (
    <Page title={wording.title} lead={wording.lead} above={<a href="/requests">{requestsText.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => <ForEditors account={account} />}
      </Ready>
    </Page>
  );
}

function ForEditors({ account }: { account: Account | null }) {
  const wording = requestFormText;
  if (account === null) return <HelpNowNote />;
  if (account.role !== 'editor' || account.member === null) {
    return (
      <Section title={wording.editorsOnly}>
        <Prose paragraphs={[wording.editorsOnlyText]} />
      </Section>
    );
  }
  const own = account.member;
  return (
    <Ready of={words} lines={8}>
      {(known) => (
        <Ready of={threats} lines={8}>
          {(answer) => <AskDesk own={own} words={known} threats={answer.threats} />}
        </Ready>
      )}
    </Ready>
  );
}
