import { useEffect } from 'preact/hooks';
import type { Account } from '../../api.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { type Words, words } from '../../state/words.ts';
import { identityText } from '../../text/identity-text.ts';
import { Page } from '../../ui/page.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { DeskOrganisations } from '../parts/desk-organisations.tsx';
import { FairnessLinks } from '../parts/fairness-links.tsx';
import { ListPart } from '../parts/list-part.tsx';
import { MergeFlow } from '../parts/merge-flow.tsx';
import { RetiredNote } from '../parts/retired-note.tsx';
import { WaitingList } from '../parts/waiting-list.tsx';
import { forgetProblems, twin } from '../state/desk.ts';
import { deskText } from '../text/desk-text.ts';

export function DeskPage() {
  useEffect(forgetProblems, []);
  return (
    <Page title={deskText.title} lead={deskText.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => <DeskFor account={account} />}
      </Ready>
    </Page>
  );
}

function DeskFor({ account }: { account: Account | null }) {
  if (account === null) return <SignedOutNote />;
  if (account.role === 'editor' && account.member) return <RetiredNote memberId={account.member.id} />;
  if (account.role !== 'coordinator') {
    return (
      <Section title={deskText.coordinatorsOnly}>
        <p>{deskText.coordinatorsOnlySentence}</p>
      </Section>
    );
  }
  return (
    <Ready of={words} lines={12}>
      {(known) => <CoordinatorsDesk words={known} />}
    </Ready>
  );
}

function CoordinatorsDesk({ words }: { words: Words }) {
  const gone = twin.value;
  if (gone) return <MergeFlow gone={gone} words={words} />;
  return (
    <>
      <WaitingList />
      <FairnessLinks />
      <DeskOrganisations />
      <ListPart words={words} />
    </>
  );
}
