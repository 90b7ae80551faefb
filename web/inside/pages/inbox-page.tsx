import { useEffect } from 'preact/hooks';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { useResource } from '../../state/resource.ts';
import { session } from '../../state/session.ts';
import { words } from '../../state/words.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { CoalitionInbox } from '../parts/coalition-inbox.tsx';
import { ContactForm } from '../parts/contact-form.tsx';
import { FollowUpSection } from '../parts/follow-up-section.tsx';
import { InboxSections } from '../parts/inbox-sections.tsx';
import { NewsList } from '../parts/news-list.tsx';
import { mine, openMine } from '../state/coalitions.ts';
import { openFollowUps } from '../state/follow-ups.ts';
import { contact, followUps, inbox, news, notices, openInbox } from '../state/inbox.ts';
import { actingText } from '../text/acting-text.ts';
import { introductionsText } from '../text/introductions-text.ts';

export function InboxPage() {
  const wording = introductionsText.inbox;
  return (
    <Page title={wording.title} lead={wording.lead}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          return <InboxDesk isEditor={account.role === 'editor'} />;
        }}
      </Ready>
    </Page>
  );
}

function InboxDesk({ isEditor }: { isEditor: boolean }) {
  useResource(notices);
  return (
    <>
      {isEditor ? (
        <ButtonRow>
          <ButtonLink href="/ask">{introductionsText.inbox.ask}</ButtonLink>
          <ButtonLink href="/helping">{actingText.helping.link}</ButtonLink>
        </ButtonRow>
      ) : null}
      <NewsList news={news.value} />
      {isEditor ? (
        <EditorInbox />
      ) : (
        <Ready of={notices} lines={2}>
          {() => (news.value.length === 0 ? <NoNews /> : null)}
        </Ready>
      )}
    </>
  );
}

function NoNews() {
  const { noNews, noNewsText } = introductionsText.inbox;
  return (
    <Section title={noNews}>
      <Prose paragraphs={[noNewsText]} />
    </Section>
  );
}

function EditorInbox() {
  const { contactForm, inbox: wording } = introductionsText;
  useEffect(openInbox, []);
  useEffect(openMine, []);
  useEffect(openFollowUps, []);
  return (
    <>
      <Ready of={words} lines={6}>
        {(known) => (
          <>
            <Ready of={mine} lines={2}>
              {(own) => <CoalitionInbox own={own} words={known} />}
            </Ready>
            <Ready of={inbox} lines={6}>
              {(answer) => <InboxSections inbox={answer} words={known} />}
            </Ready>
            <Ready of={followUps} lines={1}>
              {(answer) => <FollowUpSection followUps={answer.followUps} words={known} />}
            </Ready>
          </>
        )}
      </Ready>
      <Section title={wording.contact} note={contactForm.note}>
        <Ready of={contact} lines={2}>
          {({ text }) => <ContactForm saved={text} />}
        </Ready>
      </Section>
    </>
  );
}
