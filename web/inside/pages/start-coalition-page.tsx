import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../api.ts';
import { SignedOutNote } from '../../parts/signed-out-note.tsx';
import { network } from '../../state/network.ts';
import { session } from '../../state/session.ts';
import { words } from '../../state/words.ts';
import { text } from '../../text/text.ts';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';
import { Ready } from '../../ui/ready.tsx';
import { Section } from '../../ui/section.tsx';
import { StartCheck } from '../parts/start-check.tsx';
import { StartForm } from '../parts/start-form.tsx';
import { start, startCoalition } from '../state/coalition-start.ts';
import { candidatesIn, freshDraft } from '../state/start-draft.ts';
import { coalitionStartText } from '../text/coalition-start-text.ts';

export function StartCoalitionPage() {
  const wording = coalitionStartText;
  useEffect(startCoalition.forget, []);
  return (
    <Page title={wording.title} lead={wording.lead} above={<a href="/coalitions">{text.nav.coalitions}</a>}>
      <Ready of={session} lines={8}>
        {({ account }) => {
          if (account === null) return <SignedOutNote />;
          if (account.role === 'editor' || account.role === 'coordinator') return <StartDesk account={account} />;
          return (
            <Section title={wording.notYours}>
              <Prose paragraphs={[wording.notYoursSentence]} />
            </Section>
          );
        }}
      </Ready>
    </Page>
  );
}

function StartDesk({ account }: { account: Account }) {
  const [draft, setDraft] = useState(freshDraft);
  const [isChecking, setChecking] = useState(false);
  const own = account.role === 'editor' ? account.member : null;
  const heading = useRef<HTMLHeadingElement>(null);
  const isTurned = useRef(false);
  useEffect(() => {
    if (isTurned.current) heading.current?.focus({ preventScroll: true });
  }, [isChecking]);
  const turnTo = (checking: boolean) => {
    setChecking(checking);
    isTurned.current = true;
    startCoalition.forget();
    scrollTo(0, 0);
  };
  return (
    <Ready of={words} lines={8}>
      {(known) => (
        <Ready of={network} lines={8}>
          {({ members }) => {
            const candidates = candidatesIn(members, start.value.memberIds, own?.id ?? null);
            if (isChecking) {
              const { invited } = candidates;
              return (
                <StartCheck
                  draft={draft}
                  invited={invited}
                  own={own}
                  words={known}
                  headingRef={heading}
                  onBack={() => turnTo(false)}
                />
              );
            }
            return (
              <StartForm
                draft={draft}
                candidates={candidates}
                own={own}
                words={known}
                headingRef={heading}
                onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
                onCheck={() => turnTo(true)}
              />
            );
          }}
        </Ready>
      )}
    </Ready>
  );
}
