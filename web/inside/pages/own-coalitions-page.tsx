import { useEffect } from 'preact/hooks';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { START_PATH } from '../../state/coalition-start-link.ts';
import { session } from '../../state/session.ts';
import { words } from '../../state/words.ts';
import { identityText } from '../../text/identity-text.ts';
import { ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { OwnCoalitions } from '../parts/own-coalitions.tsx';
import { mine, openMine } from '../state/coalitions.ts';
import { coalitionLifeText } from '../text/coalition-life-text.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';

export function OwnCoalitionsPage() {
  const { mine: title, list } = coalitionLifeText;
  return (
    <Page title={title} lead={list.lead} above={<a href="/account">{identityText.account.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          if (account.role === 'editor' || account.role === 'coordinator') return <Lists />;
          return <Prose paragraphs={[coalitionStartText.notYoursSentence]} />;
        }}
      </Ready>
    </Page>
  );
}

function Lists() {
  const { list } = coalitionLifeText;
  useEffect(openMine, []);
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/coalitions">{list.find}</ButtonLink>
        <ButtonLink href={START_PATH}>{list.start}</ButtonLink>
      </ButtonRow>
      <Ready of={words} lines={6}>
        {(known) => <Ready of={mine}>{(own) => <OwnCoalitions own={own} words={known} />}</Ready>}
      </Ready>
    </>
  );
}
