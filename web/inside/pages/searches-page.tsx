import { useEffect } from 'preact/hooks';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { identityText } from '../../text/identity-text.ts';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { SearchList } from '../parts/search-list.tsx';
import { openSearches, searches } from '../state/searches.ts';
import { actingText } from '../text/acting-text.ts';

export function SearchesPage() {
  const { title, lead } = actingText.searches;
  return (
    <Page title={title} lead={lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          return account.member === null ? <NoMember /> : <Searches />;
        }}
      </Ready>
    </Page>
  );
}

/** Whoever speaks for no organisation has nobody under whom to keep one. */
function NoMember() {
  const { noMember, noMemberText } = actingText.searches;
  return (
    <Section title={noMember}>
      <Prose paragraphs={[noMemberText]} />
    </Section>
  );
}

function Searches() {
  useEffect(openSearches, []);
  return <Ready of={searches}>{({ searches: all }) => <SearchList searches={all} />}</Ready>;
}
