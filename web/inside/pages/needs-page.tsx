import { useEffect } from 'preact/hooks';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { session } from '../../state/session.ts';
import { type Words, words } from '../../state/words.ts';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import type { BrokeredNeed as Need } from '../acting-api.ts';
import { BrokerSuggestions } from '../parts/broker-suggestions.tsx';
import { BrokeredNeed } from '../parts/brokered-need.tsx';
import { InboxCards } from '../parts/inbox-card.tsx';
import { isLookedAfter, look, needs, openNeeds } from '../state/brokering.ts';
import { actingText } from '../text/acting-text.ts';
import { deskText } from '../text/desk-text.ts';

export function NeedsPage() {
  const { title, lead } = actingText.needs;
  return (
    <Page title={title} lead={lead} above={<a href="/desk">{deskText.title}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          if (account.role === 'coordinator') return <Desk />;
          return (
            <Section title={deskText.coordinatorsOnly}>
              <p>{deskText.coordinatorsOnlySentence}</p>
            </Section>
          );
        }}
      </Ready>
    </Page>
  );
}

function Desk() {
  useEffect(openNeeds, []);
  return (
    <Ready of={words} lines={6}>
      {(known) => <Ready of={needs}>{({ needs: all }) => <Needs needs={all} words={known} />}</Ready>}
    </Ready>
  );
}

function Needs({ needs: all, words }: { needs: readonly Need[]; words: Words }) {
  const wording = actingText.needs;
  const { needId } = look.value;
  const one = all.find(({ id }) => id === needId);
  if (all.length === 0) {
    return (
      <Section title={wording.none}>
        <Prose paragraphs={[wording.noneText]} />
      </Section>
    );
  }
  return (
    <>
      <Section title={wording.list}>
        {needId !== null && !one ? <p>{wording.gone}</p> : null}
        <InboxCards>
          {(one ? [one] : all).map((need) => (
            <BrokeredNeed need={need} words={words} isOpen={need === one} key={need.id} />
          ))}
        </InboxCards>
      </Section>
      {one && isLookedAfter(one) ? <BrokerSuggestions need={one} words={words} key={one.id} /> : null}
    </>
  );
}
